import * as z from 'zod'
import { refuse, type Decided, type Refusal } from '../../shared/domain/decide/kernel/change'
import type { State } from '../../shared/domain/decide/kernel/state'
import {
  administer,
  settingProblems,
  settingSchema,
  type Setting,
} from '../../shared/domain/decide/settings/administer'
import { machineKeySchema, type Programme } from '../../shared/domain/programme/programme'
import type { Ids } from '../../shared/ports/outside'
import type { FundMover, Moved } from '../../shared/ports/fund-mover'
import type { ProgrammeStore } from '../../shared/ports/stores'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { exampleSettings } from './example/programme'
import { exampleOverSettings, isMade, refuseExample, type Stage } from './example/seeding'

/** What an operator may ask for. A key's secret is answered once and kept as a hash only. */
export const orderSchema = z.union([
  z.object({ seed: z.literal('example') }),
  z.object({ show: z.literal(true) }),
  z.object({
    createKey: z.object({
      ...machineKeySchema.pick({ id: true, purpose: true, scopes: true, expiresAt: true }).shape,
      by: z.string(),
    }),
  }),
  z.object({
    rotateKey: z.object({
      id: machineKeySchema.shape.id,
      overlapDays: z.int().nonnegative(),
      by: z.string(),
    }),
  }),
  z.object({ setting: settingSchema }),
  z.object({ move: z.literal(true) }),
])

export type Answer =
  | { done: true; records: number; problems: string[]; secret?: string }
  | { programme: Programme; problems: string[] }
  | Moved
  | { refused: Refusal['refused']; reason: string; allowed: readonly string[] }

export interface AdministerDependencies extends ActDependencies {
  programme: ProgrammeStore
  mover: FundMover
  stage: Stage
  ids: Ids
  hashSecret: (secret: string) => string
}

type Make = (state: State, setting: Setting) => Decided

function refused({ refused, reason, allowed }: Refusal): Answer {
  return { refused, reason, allowed: allowed ?? [] }
}

async function makeAll(
  dependencies: AdministerDependencies,
  settings: readonly Setting[],
  make: Make = administer,
): Promise<Answer> {
  let records = 0
  for (const setting of settings) {
    const scope = setting.type === 'restart' ? { projectId: setting.projectId } : {}
    const acted = await act(dependencies, scope, (state) => make(state, setting))
    if ('committed' in acted) records += acted.change.records.length
    else if (acted.refusal.refused !== 'already-done') return refused(acted.refusal)
  }
  const programme = await dependencies.programme.read()
  return { done: true, records, problems: settingProblems({ programme }) }
}

async function seed(dependencies: AdministerDependencies): Promise<Answer> {
  const example = exampleSettings(dependencies.clock())
  const programme = await dependencies.programme.read()
  const refusal = refuseExample(dependencies.stage, programme, example)
  if (refusal) return refused(refusal)
  const answer = await makeAll(dependencies, example, (state, setting) =>
    isMade(state, setting) ? refuse('already-done', 'It is there.') : administer(state, setting),
  )
  return 'done' in answer && answer.records === 0 ? refused(exampleOverSettings()) : answer
}

/** Changes the fund's settings, each change audited; the only way in which they change. */
export function createHandler(dependencies: AdministerDependencies) {
  return async (event: unknown): Promise<Answer> => {
    const parsed = orderSchema.safeParse(event)
    if (!parsed.success) {
      return {
        refused: 'invalid',
        reason: z.prettifyError(parsed.error),
        allowed: ['seed', 'show', 'createKey', 'rotateKey', 'setting', 'move'],
      }
    }
    const order = parsed.data
    if ('seed' in order) return seed(dependencies)
    if ('move' in order) return dependencies.mover.move()
    if ('setting' in order) return makeAll(dependencies, [order.setting])
    if ('createKey' in order) {
      const { by, ...terms } = order.createKey
      const secret = dependencies.ids.secret()
      const item = { schema: 1 as const, ...terms, secretHash: dependencies.hashSecret(secret) }
      const answer = await makeAll(dependencies, [{ type: 'put-key', by, item }])
      return 'done' in answer ? { ...answer, secret } : answer
    }
    if ('rotateKey' in order) {
      const secret = dependencies.ids.secret()
      const secretHash = dependencies.hashSecret(secret)
      const answer = await makeAll(dependencies, [
        { type: 'rotate-key', ...order.rotateKey, secretHash },
      ])
      return 'done' in answer ? { ...answer, secret } : answer
    }
    const programme = await dependencies.programme.read()
    return { programme, problems: settingProblems({ programme }) }
  }
}
