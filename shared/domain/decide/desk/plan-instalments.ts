import type { PlannedPart } from '../../project/follow-up'
import { isOpenFunded, type Project } from '../../project/project'
import { dayOf, daysAfter } from '../../time'
import { planReport } from '../decision/commit'
import { beforeAnew, planned, toPlanCents } from '../decision/own-plan'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import { combine, note, writing } from '../kernel/compose'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { isSecretary, leaders } from '../kernel/office'
import { invalidInput, wrongInput } from '../kernel/problems'
import { startDisbursement } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { personId } from '../tasks/on-task'
import { tellMission } from '../tasks/tell-mission'

/** A part payment is planned for at most so many days from now. */
const LONGEST_PLAN_DAYS = 3_660

/** A part as it was typed in a row. */
type RowOfPlan = PlannedPart & { row: number }

/** Whether an interim report is still to come, on whose acceptance money could be paid. */
export function expectsInterim(state: State, { project, reports }: ProjectFile): boolean {
  if (project.status === 'reserved')
    return planReport(state, project, 1, dayOf(state.now)).kind === 'interim'
  return reports.some(
    ({ kind, status }) =>
      kind === 'interim' && ['planned', 'asked', 'filed', 'returned'].includes(status),
  )
}

/** What is wrong with a plan, each at its row. */
export function wrongPlan(
  state: State,
  file: ProjectFile,
  parts: readonly RowOfPlan[],
): Refusal | undefined {
  const today = dayOf(state.now)
  const dueCents = toPlanCents(file, today) ?? 0
  const sumCents = parts.reduce((sum, { cents }) => sum + cents, 0)
  for (const { row: n, on, after } of parts) {
    const row = `parts.${n}`
    if ((on === undefined) === (after === undefined))
      return invalidInput('Each has a day or a report.', `${row}.on`, 'day-or-report')
    if (on !== undefined && (on < today || on > daysAfter(today, LONGEST_PLAN_DAYS)))
      return invalidInput('It is paid from today on.', `${row}.on`, 'not-to-come')
    if (after === 'interim' && !expectsInterim(state, file))
      return invalidInput('No interim report is to come.', `${row}.after`, 'not-offered')
  }
  return sumCents === dueCents
    ? undefined
    : wrongInput('The parts are the grant.', {
        path: `parts.${parts[0]?.row ?? 1}.amount`,
        code: 'sum-differs',
        params: { sumCents, dueCents },
      })
}

/**
 * Whoever approves, or the secretariat, says how a grant is paid: parts with a day, or once a report was received.
 * Set before it is committed it takes the place of the fund's plan; later it plans anew what nobody is asked for
 * yet.
 */
export function planInstalmentsOf(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'plan-instalments'>,
): Decided {
  const { project } = file
  const { by, parts } = command
  const mayPlan =
    isSecretary(state, by) || leaders(state).some((one) => personId(one) === personId(by))
  if (!mayPlan)
    return refuse('not-allowed', 'The chair or the secretariat plans payments.', [
      'chair',
      'secretariat',
    ])
  const today = dayOf(state.now)
  if (toPlanCents(file, today) === undefined)
    return refuse('not-allowed', 'No payment is still to be planned.', ['reserved', 'active'])
  const wrong = wrongPlan(state, file, parts)
  if (wrong) return wrong
  const plan = parts.map(({ row: _row, ...part }): PlannedPart => part)
  const facts = {
    parts: plan.map(({ cents, on, after }) => ({ cents, on: on ?? null, after: after ?? null })),
  }
  if (project.status === 'reserved') {
    const set: Project = { ...project, reservation: { ...project.reservation, plan } }
    return combine(become(state, project, set), note(project, 'instalments-planned', by, facts))
  }
  if (!isOpenFunded(project)) return refuse('not-allowed', 'It is over.', ['active'])
  const last = Math.max(0, ...file.instalments.map(({ n }) => n))
  const anew = planned(project, file.reports, plan, last)
  const before = file.instalments.map(beforeAnew)
  const changed = before.filter((one, index) => one !== file.instalments[index])
  return combine(
    become(state, project, project),
    note(project, 'instalments-planned', by, facts),
    writing(
      ...[...changed, ...anew.map((one) => ({ ...one, startedAt: state.now }))].map((item) => ({
        type: 'instalment' as const,
        item,
      })),
    ),
    ...anew.map(({ n }) => startDisbursement(project, n)),
    tellMission(project, 'instalments-planned'),
  )
}
