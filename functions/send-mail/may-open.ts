import { askedParties } from '../../shared/domain/decide/tasks/on-task'
import { mayBeReturned, returners } from '../../shared/domain/decide/tasks/returning'
import { sameParty } from '../../shared/domain/people'
import type { OpenLink } from '../../shared/domain/outbox/item'
import type { Subject } from './subject'

/** Whether a task's page has anything to do for whose link it is: who isn't asked may return the proposal. */
export function mayOpen(
  { purpose, holder }: OpenLink,
  { programme, file, task }: Subject,
  now: string,
): boolean {
  if (purpose.type !== 'task' || !file || !task || holder.type !== 'person') return true
  if (askedParties(task).some((party) => sameParty(party, holder))) return true
  const state = { now, programme, file, envelopes: [], nextNumbers: {}, mailsThisHour: 0 }
  return (
    mayBeReturned(state, file.project) &&
    returners(state, file).some((party) => sameParty(party, holder))
  )
}
