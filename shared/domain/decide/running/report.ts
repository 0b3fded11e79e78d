import type { Digest } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import { isEmpty, missingAnswers } from '../../forms/missing'
import { parseAnswers } from '../../forms/parse'
import { oncePerInput } from '../../forms/problems'
import { planningTimes } from '../../programme/planning-times'
import type { StatusReport } from '../../project/follow-up'
import { isOpenFunded, type OpenFundedProject } from '../../project/project'
import { reportForm, type ReportContent } from '../../reporting/report-content'
import { wrongSums } from '../../reporting/sums'
import { daysAfter, startOfDay } from '../../time'
import { amendmentFromReport } from './amendment-start'
import { refuse, type Decided, type Refusal, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { isAboveCommitted, prefinancedCents } from './expenditure'
import { actOn } from '../tasks/on-task'
import { tellMission } from '../tasks/tell-mission'
import { restsForChange, restsWhileSuspended } from './pause'
import { askOrContinue, isSpent, lookAgain, waitUntil, type Step } from '../kernel/run-limit'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { finishDraft } from '../request/submit'
import { sentDraft } from '../kernel/working-copy'
import type { Stop } from '../kernel/sending-stop'

export type ReportStep = Step<'wait' | 'ask' | 'ended' | 'continued'>

export function reportOf(file: ProjectFile, n: number): StatusReport | undefined {
  return file.reports.find((one) => one.n === n)
}

/** The round in which a report is asked for and reviewed. */
export function reportRound(file: ProjectFile, n: number): number {
  return reportOf(file, n)?.round ?? 1
}

/**
 * What a report's workflow does next. `ask` also stands for a report that is under way, so that a new run
 * finds its tasks by their natural keys and goes on from there.
 */
export function reportStep(file: ProjectFile, n: number, now: string): ReportStep {
  const { project } = file
  const report = reportOf(file, n)
  const ended = { next: 'ended' as const, until: now }
  if (!report || !isOpenFunded(project)) return ended
  if (report.status === 'cancelled' || report.concludedAt !== undefined) return ended
  const startedAt = report.startedAt ?? project.activeSince
  if (isSpent(startedAt, now)) return { next: 'continued', until: now }
  const askAt = startOfDay(report.askOn)
  if (report.status === 'planned' && now < askAt) return waitUntil(startedAt, askAt)
  if (report.status === 'planned' && restsWhileSuspended(project, report))
    return lookAgain(startedAt, now)
  return askOrContinue(startedAt, now, 'ask')
}

/**
 * What a report's plan does next: a final one is announced some time before it is asked for, and nobody is asked
 * while a change is being decided. Once it says `ask` the asking itself isn't held up any more, so that no
 * request that comes in between loses the report.
 */
export function reportPlanStep(
  { now, programme }: State,
  file: ProjectFile,
  n: number,
): ReportStep | Step<'announce'> {
  const { project } = file
  const step = reportStep(file, n, now)
  const report = reportOf(file, n)
  if (report?.status !== 'planned' || !isOpenFunded(project)) return step
  const startedAt = report.startedAt ?? project.activeSince
  if (step.next === 'ask') return restsForChange(project, report) ? lookAgain(startedAt, now) : step
  if (step.next !== 'wait' || report.kind !== 'final' || report.announcedAt !== undefined)
    return step
  const days = planningTimes(programme.policy).announceBeforeDays
  const announceAt = startOfDay(daysAfter(report.askOn, -days))
  if (now < announceAt) return waitUntil(startedAt, announceAt)
  return restsWhileSuspended(project, report) ? step : { next: 'announce', until: now }
}

/** Tells the mission that its final report will be asked for, and when it is due. */
export function announceReport(
  state: State,
  file: ProjectFile,
  { report: n }: CommandOf<'announce-report'>,
): Decided {
  const { project } = file
  const report = reportOf(file, n)
  if (!report || reportPlanStep(state, file, n).next !== 'announce')
    return refuse('not-allowed', 'It isn’t the time to announce that report.', ['wait'])
  return combine(
    become(state, project, project),
    note(project, 'report-announced', system('plan-report'), {
      report: n,
      askOn: report.askOn,
      dueOn: report.dueOn,
    }),
    writing({ type: 'report', item: { ...report, announcedAt: state.now } }),
    tellMission(project, 'report-announced', { subject: n }),
  )
}

/** Whether a report says what was reached: in words, or by a figure of what was agreed. */
function tellsResults({ results, indicators = [] }: ReportContent): boolean {
  return !isEmpty(results) || indicators.some((row) => ACTUALS.some((name) => !isEmpty(row[name])))
}

const ACTUALS = ['women', 'men', 'girls', 'boys', 'total', 'reached'] as const

/** Only what can't be read, what is required and missing, sums that don't add up and spending beyond the grant stop a report. */
function problemsOf(
  project: OpenFundedProject,
  report: StatusReport,
  content: ReportContent,
  unreadable: readonly Stop[],
): Stop[] {
  const stopping: Stop[] = [
    ...unreadable.map(({ path, code }) => ({ path, code })),
    ...missingAnswers(reportForm, content, undefined).map(({ path, code }) => ({ path, code })),
  ]
  const { spentToDate } = content
  if (report.kind === 'final') {
    if (spentToDate === undefined) stopping.push({ path: 'spentToDate', code: 'required' })
    if (!tellsResults(content) && isEmpty(content.noResultsReason))
      stopping.push({ path: 'noResultsReason', code: 'required' })
  }
  if (spentToDate !== undefined && isAboveCommitted(project, spentToDate)) {
    stopping.push({ path: 'spentToDate', code: 'above-committed' })
  }
  stopping.push(...wrongSums(content).map(({ path, code }) => ({ path, code })))
  return oncePerInput(stopping)
}

/** What a report's working copy says, or what stops it from being sent. */
export function readReport(
  project: OpenFundedProject,
  report: StatusReport,
  draft: Draft,
): { content: ReportContent } | Refusal {
  if (draft.subject !== report.n) return refuse('not-found', 'That is a draft of another report.')
  const { content, problems } = parseAnswers(reportForm, draft.answers)
  const stopping = problemsOf(project, report, content, problems)
  return stopping.length > 0
    ? { refused: 'invalid', reason: 'Some answers stop the report.', problems: stopping }
    : { content }
}

/** A report with who entered it for its mission this time, if anybody did. */
function enteredAs(
  { entered: _before, ...report }: StatusReport,
  { entered }: Draft,
): StatusReport {
  return entered?.at === undefined ? report : { ...report, entered: { ...entered, at: entered.at } }
}

/** The mission sends its report from its working copy. */
export function fileReport(
  state: State,
  file: ProjectFile,
  command: CommandOf<'file-report'>,
  digest: Digest,
): Decided {
  const found = actOn(state, file, command, ['file-report'])
  if ('refused' in found) return found
  const { task } = found
  const { project } = file
  const report = reportOf(file, task.subject)
  if (!isOpenFunded(project) || report?.status !== 'asked')
    return hinder({ code: 'report-not-asked' }, `No report is asked while ${project.status}.`, [
      'asked',
    ])
  const draft = sentDraft(state, project, command, 'report')
  if ('refused' in draft) return draft
  const read = readReport(project, report, draft)
  if ('refused' in read) return read
  const { content } = read
  const hash = digest(content)
  const { spentToDate } = content
  const asked = amendmentFromReport(state, file, command.by, content)
  return combine(
    become(state, project, { ...(asked?.project ?? project), lastActAt: state.now }),
    note(project, 'report-filed', command.by, {
      taskId: task.id,
      draftId: draft.id,
      ...(draft.entered && { enteredBy: draft.entered.by }),
      report: report.n,
      kind: report.kind,
      round: report.round,
      hash,
      asOf: content.asOf ?? report.asOf,
      spentCents: spentToDate ?? null,
      prefinancedCents: spentToDate === undefined ? null : prefinancedCents(project, spentToDate),
    }),
    writing({
      type: 'report',
      item: {
        ...enteredAs(report, draft),
        status: 'filed',
        content,
        hash,
        contentLanguage: draft.language,
        filedAt: state.now,
        filedBy: command.by,
      },
    }),
    finishDraft(draft, project.id),
    tellMission(project, 'report-received', { subject: report.n }),
    asked?.change ?? combine(),
    endTask(task, 'filed', state.now, command.by),
  )
}
