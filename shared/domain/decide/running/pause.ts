import { traitsOf, asksReport, confirmsPayment } from '../../tasks/kinds'
import type { Instalment, StatusReport } from '../../project/follow-up'
import type { Project, ProjectIn } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { dayOf, daysBetween, daysAfter } from '../../time'
import type { Change } from '../kernel/change'
import { combine, writing } from '../kernel/compose'
import { openTasks } from '../kernel/look-up'
import { isOpenQuestion } from '../request/open-question'
import { putOff } from '../tasks/put-off'
import { nextRun, runKey, startDisbursement, startReport } from '../kernel/start-signals'
import type { ProjectFile } from '../kernel/state'

/** Reports of a suspended project's own calendar rest; an update for the Council doesn't. */
export function restsWhileSuspended(project: Project, report: StatusReport): boolean {
  return project.status === 'suspended' && report.kind !== 'council'
}

/**
 * Reports of a running project's own calendar aren't asked for while a change is being decided: by which day
 * they are due is open as well.
 */
export function restsForChange(project: Project, report: StatusReport): boolean {
  const isRunning = project.status === 'active' || project.status === 'suspended'
  return isRunning && project.pendingAmendment !== undefined && report.kind !== 'council'
}

/** Whether nobody is chased for a task now: its project is suspended, or a question waits for an answer. */
export function isPaused(file: ProjectFile, task: HumanTask, now: string): boolean {
  if (traitsOf(task.kind).weighsRequest)
    return file.questions.some((question) => isOpenQuestion(file, question, now))
  if (file.project.status !== 'suspended') return false
  if (confirmsPayment(task.kind)) return true
  if (!asksReport(task.kind)) return false
  const report = file.reports.find(({ n }) => n === task.subject)
  return report !== undefined && report.kind !== 'council'
}

const UNWRITTEN: readonly StatusReport['status'][] = ['planned', 'asked', 'returned']

type Runs = Project['runs']

/** Something that waits, started anew: a run that woke during the suspension may have ended. */
interface Anew {
  runs: Runs
  change: Change
}

function reportAnew(id: string, runs: Runs, report: StatusReport, days: number, now: string): Anew {
  const dueOn = daysAfter(report.dueOn, days)
  if (report.status !== 'planned')
    return { runs, change: writing({ type: 'report', item: { ...report, dueOn } }) }
  const item = { ...report, dueOn, askOn: daysAfter(report.askOn, days) }
  if (report.startedAt === undefined) return { runs, change: writing({ type: 'report', item }) }
  const raised = nextRun({ id, runs }, runKey('report', report.n))
  return {
    runs: raised,
    change: combine(
      writing({ type: 'report', item: { ...item, startedAt: now } }),
      startReport({ id, runs: raised }, report.n),
    ),
  }
}

function paymentAnew(
  id: string,
  runs: Runs,
  payment: Instalment,
  plannedOn: string,
  now: string,
): Anew {
  const raised = nextRun({ id, runs }, runKey('disbursement', payment.n))
  return {
    runs: raised,
    change: combine(
      writing({ type: 'instalment', item: { ...payment, plannedOn, startedAt: now } }),
      startDisbursement({ id, runs: raised }, payment.n),
    ),
  }
}

/**
 * Gives back the time a suspension took: open tasks that rested, reports not yet written and payments that
 * lay ahead move by as long as it lasted.
 */
export function giveTimeBack(
  file: ProjectFile,
  project: ProjectIn<'suspended'>,
  now: string,
): Anew {
  const { id, suspendedAt } = project
  const since = dayOf(suspendedAt)
  const days = daysBetween(since, dayOf(now))
  const changes: Change[] = openTasks(file)
    .filter((task) => isPaused(file, task, now))
    .map((task) => writing({ type: 'task', item: putOff(task, suspendedAt, now) }))
  let { runs } = project
  const add = (anew: Anew) => {
    runs = anew.runs
    changes.push(anew.change)
  }
  for (const report of file.reports)
    if (report.kind !== 'council' && UNWRITTEN.includes(report.status))
      add(reportAnew(id, runs, report, days, now))
  for (const payment of file.instalments) {
    if (payment.status !== 'planned') continue
    const { plannedOn } = payment
    add(
      paymentAnew(
        id,
        runs,
        payment,
        plannedOn < since ? plannedOn : daysAfter(plannedOn, days),
        now,
      ),
    )
  }
  return { runs, change: combine(...changes) }
}
