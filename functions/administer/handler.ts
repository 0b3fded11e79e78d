import * as z from 'zod'
import type { Refusal } from '../../shared/domain/decide/change'
import {
  administer,
  settingProblems,
  settingSchema,
  type Setting,
} from '../../shared/domain/programme/administer'
import { machineKeySchema, type Programme } from '../../shared/domain/programme/programme'
import type { Ids } from '../../shared/ports/outside'
import type { ProgrammeStore } from '../../shared/ports/stores'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { exampleSettings } from './example/programme'

/** What an operator may ask for. A key's secret is answered once and kept as a hash only. */
export const orderSchema = z.union([
  z.object({ seed: z.literal('example') }),
  z.object({ show: z.literal(true) }),
  z.object({
    createKey: z.object({ id: machineKeySchema.shape.id, purpose: z.string(), by: z.string() }),
  }),
  z.object({ setting: settingSchema }),
])

export type Answer =
  | { done: true; records: number; problems: string[]; secret?: string }
  | { programme: Programme; problems: string[] }
  | { refused: Refusal['refused']; reason: string; allowed: readonly string[] }

export interface AdministerDependencies extends ActDependencies {
  programme: ProgrammeStore
  ids: Ids
  hashSecret: (secret: string) => string
}

async function make(dependencies: AdministerDependencies, setting: Setting) {
  const scope = setting.type === 'restart' ? { projectId: setting.projectId } : {}
  return act(dependencies, scope, (state) => administer(state, setting))
}

async function makeAll(
  dependencies: AdministerDependencies,
  settings: readonly Setting[],
): Promise<Answer> {
  let records = 0
  for (const setting of settings) {
    const acted = await make(dependencies, setting)
    if ('committed' in acted) records += acted.committed.records.length
    else if (acted.refusal.refused !== 'already-done') {
      const { refused, reason, allowed } = acted.refusal
      return { refused, reason, allowed: allowed ?? [] }
    }
  }
  const programme = await dependencies.programme.read()
  return { done: true, records, problems: settingProblems({ programme }) }
}

/** Changes the fund's settings, each change audited; the only way in which they change. */
export function createHandler(dependencies: AdministerDependencies) {
  return async (event: unknown): Promise<Answer> => {
    const parsed = orderSchema.safeParse(event)
    if (!parsed.success) {
      return {
        refused: 'invalid',
        reason: z.prettifyError(parsed.error),
        allowed: ['seed', 'show', 'createKey', 'setting'],
      }
    }
    const order = parsed.data
    if ('seed' in order) return makeAll(dependencies, exampleSettings(dependencies.clock()))
    if ('setting' in order) return makeAll(dependencies, [order.setting])
    if ('createKey' in order) {
      const { id, purpose, by } = order.createKey
      const secret = dependencies.ids.secret()
      const item = { schema: 1 as const, id, purpose, secretHash: dependencies.hashSecret(secret) }
      const answer = await makeAll(dependencies, [{ type: 'put-key', by, item }])
      return 'done' in answer ? { ...answer, secret } : answer
    }
    const programme = await dependencies.programme.read()
    return { programme, problems: settingProblems({ programme }) }
  }
}
