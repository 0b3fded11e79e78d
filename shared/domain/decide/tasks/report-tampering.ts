import { recordName, type Tampering } from '../../audit/tampering'
import { isOpenIncident } from '../../project/incident'
import { refuse, type Decided } from '../kernel/change'
import { system } from '../kernel/compose'
import { auditors } from '../kernel/office'
import type { State } from '../kernel/state'
import { raiseFundIncident } from './fund-incident'

/** So many wait on the desk at most: whoever looks into one has every record looked at. */
const MOST_OPEN = 10

/**
 * Puts a change of the audit record that no act made before the auditors. Refused as `already-done` when it is
 * there, or another of the same record waits to be looked into; as `too-many` when enough wait.
 */
export function reportTampering(state: State, tampering: Tampering): Decided {
  const kind = 'record-tampered'
  const about = recordName(tampering)
  const known = state.programme.incidents.filter((one) => one.kind === kind)
  const open = known.filter(isOpenIncident)
  const isKnown = known.some(({ event }) => event === tampering.event)
  if (isKnown || open.some((one) => one.about === about))
    return refuse('already-done', 'This change is on the desk.')
  if (open.length >= MOST_OPEN) return refuse('too-many', 'Enough of them are on the desk.')
  const { change: detail, event } = tampering
  return raiseFundIncident(state, { kind, about, detail, event }, system('report-tampering'), {
    kind,
    to: auditors(state),
  })
}
