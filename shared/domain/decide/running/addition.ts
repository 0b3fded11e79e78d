import { additionalCents } from '../../amending/amendment-content'
import { type Actor } from '../../people'
import type { Amendment } from '../../project/follow-up'
import type { OpenFundedProject } from '../../project/project'
import { yearOf, plusHours } from '../../time'
import type { Change } from '../kernel/change'
import { combine, note } from '../kernel/compose'
import { offerFreedMoney } from '../decision/reserve'
import type { ProjectFile, State } from '../kernel/state'
import { tellMission } from '../tasks/tell-mission'

/** Whether a change touches what was once assessed: objectives, outputs, people; a larger sum alone doesn't. */
export function changesDesign({
  request,
  changedFields,
}: Pick<Amendment, 'request' | 'changedFields'>): boolean {
  return (
    (request.changes?.includes('reformulation') ?? false) ||
    changedFields.some((field) => field !== 'amount')
  )
}

/**
 * Years of money that fit into one transaction beside so many countries: each year books its own sums,
 * by country and by whatever else money is counted by.
 */
export function fitsOneTransaction(years: number, countries: number): boolean {
  return years * (15 + countries) <= 75
}

/** From which year's envelope money is taken that is decided on now. */
export function yearOfDecision(state: State): number {
  return yearOf(state.now)
}

/** The project with more money reserved for a change; it is committed once nobody may object any more. */
export function reserveAddition(
  state: State,
  project: OpenFundedProject,
  amendment: Amendment,
  by: Actor,
): { project: OpenFundedProject; change: Change } {
  const cents = additionalCents(amendment)
  if (cents === 0) return { project, change: combine() }
  const { objectionHours } = state.programme.policy
  const addition = {
    amendment: amendment.n,
    year: yearOfDecision(state),
    cents,
    at: state.now,
    objectionsUntil: plusHours(state.now, objectionHours),
  }
  const told = tellMission(project, 'addition-reserved', { subject: amendment.n })
  return {
    project: { ...project, addition },
    change: combine(
      note(project, 'addition-reserved', by, {
        amendment: amendment.n,
        year: addition.year,
        cents,
        objectionsUntil: addition.objectionsUntil,
      }),
      // Committed at once, the mission hears of it with the commitment.
      objectionHours > 0 ? told : combine(),
    ),
  }
}

/** The project without what was reserved for a change, which goes back to its envelope. */
export function releaseAddition<P extends OpenFundedProject>(
  state: State,
  project: P,
  by: Actor,
  why: string,
): { project: P; change: Change } {
  const { addition } = project
  if (!addition) return { project, change: combine() }
  const without = { ...project }
  delete without.addition
  return {
    project: without,
    change: combine(
      note(project, 'addition-released', by, {
        amendment: addition.amendment,
        year: addition.year,
        cents: addition.cents,
        why,
      }),
      offerFreedMoney(state, addition.year),
    ),
  }
}

/** Until when an approved change waits for objections; undefined when it may be applied now. */
export function additionWaits(file: ProjectFile, n: number, now: string): string | undefined {
  const addition = 'addition' in file.project ? file.project.addition : undefined
  return addition?.amendment === n && now < addition.objectionsUntil
    ? addition.objectionsUntil
    : undefined
}
