import type { Measure } from '../money/envelope'
import type { Classification } from '../money/ledger'
import { committedCents, isFunded, type Project } from '../project/project'
import type { Booking, Change } from './change'
import { booking, combine, writing } from './draft-change'
import { missionOf } from './look-up'
import type { State } from './state'

/** Where a project's money is counted, as it stands. */
export function classify(state: State, project: Project): Classification {
  const { outline } = project
  return {
    mission: project.mission,
    missionKind: missionOf(state, project.mission).kind,
    countries: outline.countries,
    ...(outline.region !== undefined && { region: outline.region }),
    prong: outline.prong,
    status: project.status,
    marker: project.markers?.dac ?? 'not-screened',
  }
}

/** What is booked on a project: its year, its amounts in US cents and its grants; undefined when nothing is. */
export function standing(
  project: Project,
): { year: number; amounts: Partial<Record<Measure, number>>; grants: number } | undefined {
  if (project.status === 'reserved') {
    return {
      year: project.reservation.year,
      amounts: { reserved: project.reservation.cents },
      grants: 0,
    }
  }
  if (!isFunded(project)) return undefined
  return {
    year: project.reservation.year,
    amounts: {
      committed: committedCents(project),
      disbursed: project.disbursedCents,
      expensed: project.expensedCents,
      returned: project.returnedCents,
    },
    grants: project.commitments.length,
  }
}

/** The booking that moves what stands from one classification to another; undefined when they are alike. */
function reclassify(state: State, before: Project, after: Project): Booking | undefined {
  const stands = standing(before)
  const from = classify(state, before)
  const classification = classify(state, after)
  if (!stands || JSON.stringify(from) === JSON.stringify(classification)) return undefined
  return { ...stands, projectId: before.id, type: 'reclassification', classification, from }
}

/**
 * Writes a project's next state and moves its booked money along with it. `moneyMoves` says that other
 * bookings of the same change take the money itself away, so that nothing is left to move.
 */
export function become(
  state: State,
  before: Project,
  after: Project,
  moneyMoves: 'stays' | 'leaves' = 'stays',
): Change {
  const moved = moneyMoves === 'stays' ? reclassify(state, before, after) : undefined
  return combine(writing({ type: 'project', item: after }), moved ? booking(moved) : booking())
}
