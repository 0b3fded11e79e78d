import type { StatusReport } from '../../project/follow-up'
import { isOpenFunded, type OpenFundedProject, type Project } from '../../project/project'
import { dayOf } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { bookSpent, mostSpentCents, prefinancedCents, spentOn } from './expenditure'
import { actOn } from '../tasks/on-task'
import { invalidInput, wrongInput } from '../kernel/problems'
import { reportOf } from './report'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

function asOf(report: StatusReport): string {
  return report.content?.asOf ?? report.asOf
}

/**
 * The cumulative figure to book on acceptance. None when the report gives none, when a later one has been
 * booked, or when the final figure is already in.
 */
function figureToBook(
  file: ProjectFile,
  project: OpenFundedProject,
  report: StatusReport,
): number | undefined {
  const spent = report.content?.spentToDate
  if (spent === undefined || report.kind === 'final') return spent
  if (project.status === 'finalising' && project.finalReport !== undefined) return undefined
  const isOutrun = file.reports.some(
    (other) =>
      other.n !== report.n &&
      other.status === 'accepted' &&
      other.content?.spentToDate !== undefined &&
      (asOf(other) > asOf(report) || other.kind === 'final'),
  )
  return isOutrun ? undefined : spent
}

/** The secretariat accepts a report, which books what was spent, or returns it with a note. */
export function reviewReport(
  state: State,
  file: ProjectFile,
  command: CommandOf<'review-report'>,
): Decided {
  const found = actOn(state, file, command, ['review-report'])
  if ('refused' in found) return found
  const { task } = found
  const { project } = file
  const report = reportOf(file, task.subject)
  if (!isOpenFunded(project) || report?.status !== 'filed')
    return refuse('not-allowed', 'There is no filed report to review.', ['filed'])
  const reviewNote = command.note?.trim()
  const noted = reviewNote ? { reviewNote } : {}
  if (!command.accept) {
    if (!reviewNote) return invalidInput('A return says what is missing.', 'note', 'required')
    return combine(
      note(project, 'report-returned', command.by, {
        taskId: task.id,
        report: report.n,
        round: report.round,
      }),
      writing({
        type: 'report',
        item: { ...report, ...noted, status: 'returned', round: report.round + 1 },
      }),
      endTask(task, 'returned', state.now, command.by),
    )
  }
  const spent = figureToBook(file, project, report)
  // A figure lower than what was booked is a correction, an entry of its own.
  const papers = spentOn(state, project, asOf(report))
  const booked = { on: papers.valueDate, by: command.by }
  const reported =
    spent === undefined ? project : { ...project, ...bookSpent(state, project, spent, booked) }
  return combine(
    become(state, project, reported, papers),
    note(project, 'report-accepted', command.by, {
      taskId: task.id,
      report: report.n,
      kind: report.kind,
      round: report.round,
      hash: report.hash ?? null,
      spentCents: spent ?? null,
      prefinancedCents: spent === undefined ? null : prefinancedCents(project, spent),
    }),
    writing({ type: 'report', item: { ...report, ...noted, status: 'accepted' } }),
    tellMission(project, 'report-accepted', { subject: report.n }),
    endTask(task, 'accepted', state.now, command.by),
  )
}

/** The secretariat goes on without an accepted final report, with a reason and the final expenditure. */
export function waiveReport(
  state: State,
  file: ProjectFile,
  command: CommandOf<'waive-report'>,
): Decided {
  const found = actOn(state, file, command, ['waive-report'])
  if ('refused' in found) return found
  const { project } = file
  if (project.status !== 'finalising')
    return refuse('not-allowed', `Nothing is waived while ${project.status}.`, ['finalising'])
  const { spentCents } = command
  const reason = command.reason.trim()
  if (reason === '') return invalidInput('A waiver needs a reason.', 'reason', 'required')
  const maxCents = mostSpentCents(file)
  if (spentCents < 0 || spentCents > maxCents)
    return wrongInput('Without a report nothing was spent that was not paid.', {
      path: 'spent',
      code: 'money-above',
      params: { maxCents },
    })
  const papers = spentOn(state, project, dayOf(state.now))
  const waived: Project = {
    ...project,
    ...bookSpent(state, project, spentCents, { on: papers.valueDate, by: command.by }),
    finalReport: 'waived',
    finalSpentCents: spentCents,
    waivers: [
      ...(project.waivers ?? []),
      { what: 'final-report', cents: spentCents, reason, by: [command.by], at: state.now },
    ],
  }
  return combine(
    become(state, project, waived, papers),
    note(project, 'final-report-waived', command.by, {
      taskId: found.task.id,
      report: found.task.subject,
      spentCents,
      prefinancedCents: prefinancedCents(project, spentCents),
    }),
    endTask(found.task, 'waived', state.now, command.by),
  )
}
