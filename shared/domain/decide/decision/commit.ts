import type { Instalment, StatusReport } from '../../project/follow-up'
import type { Project, ProjectIn } from '../../project/project'
import { dayOf, plusMonths, daysAfter } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import { blocking, startConditions } from './condition'
import { planFor, planned } from './own-plan'
import { combine, note, system, writing } from '../kernel/compose'
import { startDisbursement, startReport } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/**
 * Part payments by the fund's plan, to the cent, numbered on from `after`; the last takes what rounding
 * leaves, and a part of nothing isn't paid.
 */
export function planInstalments(
  state: State,
  projectId: string,
  cents: number,
  from: string,
  after = 0,
): Instalment[] {
  const plan = state.programme.policy.instalments
  let left = cents
  return plan
    .map(({ percent, afterDays }, index) => {
      const amount = index === plan.length - 1 ? left : Math.floor((cents * percent) / 100)
      left -= amount
      return { plannedCents: amount, plannedOn: daysAfter(from, afterDays) }
    })
    .filter(({ plannedCents }) => plannedCents > 0)
    .map((part, index) => ({
      schema: 1,
      projectId,
      n: after + index + 1,
      ...part,
      status: 'planned',
    }))
}

/**
 * The report a project owes next after a day: an interim one while it runs long enough, else the final one. It
 * is asked for on the day that it looks at, which for the final one is the project's end. The calendar runs from the project's start, whether or not finance has paid.
 */
export function planReport(
  state: State,
  project: Pick<Project, 'id' | 'outline'>,
  n: number,
  after: string,
): StatusReport {
  const { reports } = state.programme.policy
  const { ends } = project.outline
  const asOf = nextInterim(state, project, after)
  const [kind, day, dueOn] =
    asOf === undefined
      ? (['final', ends, daysAfter(ends, reports.finalDueAfterDays)] as const)
      : (['interim', asOf, daysAfter(asOf, reports.interimDueAfterDays)] as const)
  return {
    schema: 1,
    projectId: project.id,
    n,
    kind,
    asOf: day,
    askOn: day,
    dueOn,
    round: 1,
    status: 'planned',
  }
}

/**
 * The day of the first interim report after a day; undefined when only the final one is still to come. Where it
 * would be due at the project's end or later, the final one says the same.
 */
function nextInterim(
  state: State,
  { outline: { starts, ends } }: Pick<Project, 'outline'>,
  after: string,
): string | undefined {
  const { interimFromMonths, interimEveryMonths, interimDueAfterDays } =
    state.programme.policy.reports
  if (plusMonths(starts, interimFromMonths) > ends) return undefined
  for (let months = interimEveryMonths; ; months += interimEveryMonths) {
    const asOf = plusMonths(starts, months)
    if (daysAfter(asOf, interimDueAfterDays) >= ends) return undefined
    if (asOf > after) return asOf
  }
}

/** The final report, which is planned from the first day on and moves with the project's end. */
export function planFinalReport(
  state: State,
  project: Pick<Project, 'id' | 'outline'>,
  n: number,
): StatusReport {
  return planReport(state, project, n, project.outline.ends)
}

/**
 * Whether a reservation may be committed now, must wait, or must first be offered to the mission. What is
 * blocked by a condition goes on in a new run once it is met.
 */
export function reservationStep(
  project: ProjectIn<'reserved'>,
  now: string,
): { next: 'wait'; until: string } | { next: 'offer' } | { next: 'blocked' } | { next: 'commit' } {
  const { objectionsUntil } = project.reservation
  if (now < objectionsUntil) return { next: 'wait', until: objectionsUntil }
  if (project.offer && project.offer.status === 'open') return { next: 'offer' }
  if (blocking(project, 'commitment').length > 0) return { next: 'blocked' }
  return { next: 'commit' }
}

/** Turns a reservation into a commitment once nobody may object any more, and plans what follows. */
export function commitFunds(state: State, file: ProjectFile): Decided {
  const { project } = file
  if (project.status === 'active') return refuse('already-done', 'The money has been committed.')
  if (project.status !== 'reserved')
    return refuse('not-allowed', `Nothing is reserved while ${project.status}.`, ['reserved'])
  const step = reservationStep(project, state.now)
  if (step.next !== 'commit')
    return refuse('not-allowed', 'Not yet: objection period, offer or conditions.', [step.next])
  const { year, cents } = project.reservation
  const today = dayOf(state.now)
  const next = { ...planReport(state, project, project.nextReport, today), startedAt: state.now }
  const reports =
    next.kind === 'final' ? [next] : [next, planFinalReport(state, project, next.n + 1)]
  const own = planFor(project, cents)
  const parts = own
    ? planned(project, reports, own)
    : planInstalments(state, project.id, cents, today)
  const instalments = parts.map((instalment) => ({ ...instalment, startedAt: state.now }))
  const funded: ProjectIn<'active'> = {
    ...project,
    status: 'active',
    commitments: [{ n: 1, year, cents, at: state.now }],
    disbursedCents: 0,
    expensedCents: 0,
    returnedCents: 0,
    activeSince: state.now,
    nextReport: project.nextReport + reports.length,
  }
  const { project: active, change: conditions } = startConditions(funded, () => true, state.now)
  const by = system('commit-funds')
  return combine(
    become(state, project, active),
    note(project, 'committed', by, { year, cents, round: project.decision.round }),
    writing(
      ...instalments.map((item) => ({ type: 'instalment' as const, item })),
      ...reports.map((item) => ({ type: 'report' as const, item })),
    ),
    tellMission(project, 'funds-committed'),
    ...instalments.map((instalment) => startDisbursement(active, instalment.n)),
    ...reports.slice(0, 1).map((report) => startReport(active, report.n)),
    conditions,
  )
}
