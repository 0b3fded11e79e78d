import { traitsOf, asksReport } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { dayOf, endOfDay, plusDays, toInstant } from '../../time'
import type { Change, Decided } from '../kernel/change'
import { combine, note, telling, writing } from '../kernel/compose'
import { askedParties } from '../tasks/on-task'
import { taskMail } from '../kernel/task-mail'
import { invalidInput, wrongInput } from '../kernel/problems'
import { reportOf } from '../running/report'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { openTaskAtDesk } from './open-task-at-desk'
import { remarked } from '../tasks/remark'

/** A request's run may be 300 days old when it asks, another's 200, and no execution outlives a year. */
const LATEST = { request: 60, requestFromSubmission: 340, followUp: 160 }

/** The last moment to which a task's end can move without outliving its execution. */
function latestEnd(file: ProjectFile, task: HumanTask): string {
  if (traitsOf(task.kind).run !== 'request') return plusDays(task.openedAt, LATEST.followUp)
  const version = file.versions.find(({ n }) => n === file.project.currentVersion)
  const byRun = plusDays(version?.submittedAt ?? task.openedAt, LATEST.requestFromSubmission)
  const byTask = plusDays(task.openedAt, LATEST.request)
  return byRun > byTask ? byRun : byTask
}

/** The task due later, with its chase as frozen moved along: steps that lie ahead again are taken again. */
function movedTo(task: HumanTask, dueAt: string, now: string): HumanTask {
  const by = Date.parse(dueAt) - Date.parse(task.dueAt)
  const chase = task.chase.map((step) => ({ ...step, at: toInstant(Date.parse(step.at) + by) }))
  const ahead = chase.findIndex(({ at }) => at > now)
  return { ...task, dueAt, chase, chased: ahead < 0 ? chase.length : ahead }
}

/** A report's calendar says when it is due: it moves with the task. */
function moveReport(file: ProjectFile, task: HumanTask, dueOn: string): Change {
  const report = asksReport(task.kind) ? reportOf(file, task.subject) : undefined
  return report ? writing({ type: 'report', item: { ...report, dueOn } }) : combine()
}

/** Gives those asked more time, with a reason; reminders, escalation and end move with the due date. */
export function extendTask(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'extend-task'>,
): Decided {
  const task = openTaskAtDesk(state, file, command)
  if ('refused' in task) return task
  const { dueOn, by, reason } = command
  const dueAt = endOfDay(dueOn)
  if (dueAt <= task.dueAt || dueAt <= state.now)
    return invalidInput('A due date is only put off.', 'dueOn', 'not-later')
  const next = movedTo(task, dueAt, state.now)
  const end = next.chase.at(-1)?.at ?? dueAt
  const latest = latestEnd(file, task)
  if (end > latest) {
    const spare = Date.parse(latest) - Date.parse(end)
    const lastDay = dayOf(toInstant(Date.parse(dueAt) + spare))
    return wrongInput('A task can wait only so long.', {
      path: 'dueOn',
      code: 'too-far',
      params: { latest: lastDay },
    })
  }
  const said = remarked(state, file, { act: 'extend-task', reason, by, taskId: task.id })
  if ('refused' in said) return said
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'due-extended', by, {
      taskId: task.id,
      from: task.dueAt,
      to: dueAt,
      remark: said.remark.n,
    }),
    said.change,
    writing({ type: 'task', item: next }),
    moveReport(file, task, dueOn),
    telling(...askedParties(next).map((party) => taskMail(next, 'due-extended', party))),
  )
}
