import { activityMoney, type Activity } from '../../activities/activity'
import type { Classification } from '../../money/ledger'
import type { AuditKind } from '../../audit/kinds'
import type { Json } from '../../audit/record'
import type { Actor } from '../../people'
import type { Change } from './change'
import { booking, combine, recording, writing } from './compose'
import { bookings, type Papers } from './status'

/** Under this an activity's money is counted where a project's is under its mission. */
export const NO_MISSION = 'none'

/** Where an activity's money is counted, as it stands. Nobody screened it for gender. */
export function classifyActivity({ content, status }: Activity): Classification {
  return {
    mission: NO_MISSION,
    missionKind: NO_MISSION,
    countries: [],
    prong: content.prong,
    status,
    marker: 'not-screened',
  }
}

/** Writes an activity's next state, and books whatever its money is then different by. */
export function becomeActivity(
  before: Activity | undefined,
  after: Activity,
  papers: Papers = {},
): Change {
  const standing = (activity: Activity) => ({
    money: activityMoney(activity),
    at: classifyActivity(activity),
  })
  const from = before ?? { ...after, money: [] }
  return combine(
    writing({ type: 'activity', item: after }),
    booking(...bookings(after.id, standing(from), standing(after), papers)),
  )
}

/** A record in the activity's own chain. */
export function noteActivity(
  { id }: Activity,
  kind: AuditKind,
  by: Actor,
  facts: { readonly [key: string]: Json } = {},
): Change {
  return recording({ chain: id, kind, by, facts })
}
