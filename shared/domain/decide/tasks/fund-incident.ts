import { PROGRAMME_CHAIN } from '../../audit/record'
import type { Actor, Party } from '../../people'
import type { FundIncident } from '../../programme/fund-incident'
import { isOpenIncident, resolvedSchema } from '../../project/incident'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { notOfOffice } from './desk-office'
import { combine, recording, telling, writing } from '../kernel/compose'
import { invalidInput, tooLong } from '../kernel/problems'
import type { State } from '../kernel/state'

export function nextFundIncident({ programme }: State): number {
  return Math.max(0, ...programme.incidents.map(({ n }) => n)) + 1
}

/** Puts something of no project on the desk, and before some people by mail. */
export function raiseFundIncident(
  state: State,
  incident: Pick<FundIncident, 'kind' | 'about' | 'detail' | 'event'>,
  by: Actor,
  mail: { kind: 'fund-incident' | 'record-tampered'; to: readonly Party[] },
): Change {
  const n = nextFundIncident(state)
  const { kind, about, detail } = incident
  const facts = { incident: n, kind, about, ...(detail !== undefined && { detail }) }
  return combine(
    writing({ type: 'fund-incident', item: { schema: 1, n, ...incident, at: state.now, by } }),
    recording({ chain: PROGRAMME_CHAIN, kind: 'incident-raised', by, facts }),
    telling(...mail.to.map((to) => ({ type: 'mail' as const, mail: mail.kind, to, subject: n }))),
  )
}

/** The incident as settled, with the record of it. */
export function settled(incident: FundIncident, now: string, by: Actor, note: string): Change {
  const { n, kind, about } = incident
  return combine(
    writing({ type: 'fund-incident', item: { ...incident, resolved: { at: now, by, note } } }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'incident-resolved',
      by,
      facts: { incident: n, kind, about },
    }),
  )
}

/** Somebody at the desk has seen to an incident of the fund, and says how. */
export function resolveFundIncident(
  state: State,
  command: CommandOf<'resolve-fund-incident'>,
): Decided {
  const { by } = command
  const wrong = notOfOffice(state, by, 'secretariat-or-finance')
  if (wrong) return wrong
  const incident = state.programme.incidents.find(({ n }) => n === command.incident)
  if (!incident) return refuse('not-found', 'There is no such incident.')
  if (!isOpenIncident(incident)) return refuse('already-done', 'It has been resolved.')
  const said = command.note.trim()
  if (said === '') return invalidInput('Say what was done about it.', 'note', 'required')
  return tooLong(said, resolvedSchema.shape.note, 'note') ?? settled(incident, state.now, by, said)
}
