import * as z from 'zod'
import { sealSchema } from '../../shared/domain/audit/seal'
import { refuse, type Refusal } from '../../shared/domain/decide/kernel/change'
import { mailSeals } from '../../shared/domain/decide/settings/mail-seals'
import type { Seals } from '../../shared/ports/witness'
import { act, type ActDependencies } from '../../shared/runtime/act'
import type { Log } from '../../shared/runtime/log'

export interface MailSealsDependencies extends ActDependencies {
  seals: Pick<Seals, 'last' | 'find'>
  log: Log
}

/** What it is called with: by an operator their name, by the schedule what schedules tell. */
const eventSchema = z.object({ by: z.string().min(1).max(200).optional() })

type Answer = { done: true; seal: number; mails: number } | Pick<Refusal, 'refused' | 'reason'>

/** Has the newest seal mailed to the outside witnesses: once a month, and whenever an operator asks. */
export function createHandler(dependencies: MailSealsDependencies) {
  const { seals, digest, log } = dependencies

  async function mail(by: string | undefined): Promise<Answer> {
    const text = await seals.find(await seals.last())
    if (text === undefined)
      return refuse('not-found', 'There is no seal yet: one is made each day.')
    const seal = sealSchema.parse(JSON.parse(text))
    const kept = { n: seal.n, hash: digest(seal) }
    const acted = await act(dependencies, {}, (state) => mailSeals(state, kept, by))
    if ('refusal' in acted) return acted.refusal
    return { done: true, seal: seal.n, mails: acted.committed.outbox.length }
  }

  return async (event: unknown): Promise<Answer> => {
    const answer = await mail(eventSchema.parse(event).by)
    log.info('Seals mailed', { outcome: 'done' in answer ? 'ordered' : answer.refused })
    return answer
  }
}
