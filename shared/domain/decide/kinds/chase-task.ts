import { traitsOf, asksReport } from '../../tasks/kinds'
import type { Project } from '../../project/project'
import { plusDays } from '../../time'
import type { HumanTask } from '../../tasks/task'
import { countingVotes } from '../../tasks/task'
import { partyKey, type Party } from '../../people'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, system, telling, writing } from '../kernel/compose'
import { asJudged } from '../tasks/judged'
import { kindRules } from './rules'
import { taskOf } from '../kernel/look-up'
import { copyMailbox } from '../kernel/mission-copies'
import { askedParties } from '../tasks/on-task'
import { taskMail } from '../kernel/task-mail'
import { isPaused } from '../running/pause'
import { escalationFor } from '../tasks/roster'
import { callStandIns } from '../tasks/stand-in'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellVacancy } from '../tasks/vacancy'

const PAUSE_DAYS = 1

/** Who is asked and hasn't answered. */
function silent(task: HumanTask): Party[] {
  const answered = new Set(countingVotes(task).map((vote) => vote.person))
  return askedParties(task).filter((party) => party.type !== 'person' || !answered.has(party.id))
}

function remind(state: State, file: ProjectFile, task: HumanTask): Change {
  const stood = callStandIns(state, file, task, 'chase-task')
  const joined = new Set(stood.task.roster.map(({ party }) => partyKey(party)))
  for (const { party } of task.roster) joined.delete(partyKey(party))
  const to = silent(stood.task).filter((party) => !joined.has(partyKey(party)))
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'reminded', system('chase-task'), {
      taskId: task.id,
      people: to.map(partyKey),
    }),
    stood.change,
    writing({ type: 'task', item: { ...stood.task, chased: task.chased + 1 } }),
    telling(...to.map((party) => taskMail(task, 'task-reminder', party))),
    isSecondOfMission(task)
      ? copyMailbox(state, file.project, 'mailbox-reminder', { taskId: task.id })
      : combine(),
  )
}

/** Whether a reminder is the second to somebody who may have left, or whom nobody knows. */
function isSecondOfMission({ chase, chased, roster }: HumanTask): boolean {
  const before = chase.slice(0, chased).filter(({ act }) => act === 'remind').length
  return (
    before === 1 && roster.some(({ party }) => party.type === 'mission' && party.as === 'contact')
  )
}

function escalate(state: State, file: ProjectFile, opened: HumanTask): Change {
  const { task, change: stood } = callStandIns(state, file, opened, 'chase-task')
  const known = new Set(task.roster.map(({ party }) => partyKey(party)))
  const added = escalationFor(state, asJudged(file, task.kind, task.subject), task.kind).filter(
    ({ party }) => !known.has(partyKey(party)),
  )
  // A vote stays with those asked: whoever is brought in is told, and decides only once the vote is over.
  const joins = traitsOf(task.kind).isVote ? [] : added
  const next = { ...task, chased: task.chased + 1, roster: [...task.roster, ...joins] }
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'escalated', system('chase-task'), {
      taskId: task.id,
      to: added.map(({ party }) => partyKey(party)),
    }),
    stood,
    writing({ type: 'task', item: next }),
    telling(
      ...added.map(({ party }) => taskMail(task, 'task-escalated', party)),
      ...silent(opened).map((party) => taskMail(task, 'task-reminder', party)),
    ),
    askedParties(next).length === 0 ? tellVacancy(state, file, next, 'chase-task') : NOTHING,
  )
}

function expired(project: Project, task: HumanTask): Change {
  return note(project, 'task-expired', system('chase-task'), { taskId: task.id, kind: task.kind })
}

/** The task with its chase moved a day on, while something pauses it. */
function pause(state: State, file: ProjectFile, task: HumanTask): Change {
  const later = (at: string) => (at > state.now ? at : plusDays(state.now, PAUSE_DAYS))
  const moved = {
    ...task,
    dueAt: later(task.dueAt),
    chase: task.chase.map((step, index) =>
      index < task.chased ? step : { ...step, at: plusDays(step.at, PAUSE_DAYS) },
    ),
  }
  return combine(
    become(state, file.project, file.project),
    writing({ type: 'task', item: moved }),
    note(file.project, 'chase-paused', system('chase-task'), { taskId: task.id }),
  )
}

/**
 * Takes the next step of chasing a task, when it is due: a reminder, an escalation, or its end. Refused as
 * `already-done` when the task has ended, and as `not-allowed` before the step's time.
 */
export function chaseTask(
  state: State,
  file: ProjectFile,
  command: CommandOf<'chase-task'>,
): Decided {
  const task = taskOf(file, command.taskId)
  if (!task) return refuse('not-found', 'There is no such task.')
  if (task.status !== 'open') return refuse('already-done', 'The task has ended.')
  if (isPaused(file, task, state.now)) return refuse('not-allowed', 'It rests for now.', ['wait'])
  const step = task.chase[task.chased]
  if (!step)
    return combine(expired(file.project, task), kindRules[task.kind].expire(state, file, task))
  if (step.at > state.now) return refuse('not-allowed', 'Not yet.', [step.at])
  // Chasing the mission's report stands still while a change it asked for is being decided.
  if (file.project.pendingAmendment !== undefined && asksReport(task.kind)) {
    return pause(state, file, task)
  }
  switch (step.act) {
    case 'remind':
      return remind(state, file, task)
    case 'escalate':
      return escalate(state, file, task)
    case 'expire':
      return combine(expired(file.project, task), kindRules[task.kind].expire(state, file, task))
    default:
      return step.act satisfies never
  }
}
