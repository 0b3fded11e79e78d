import { isReceipt } from '../../audit/notices'
import type { Party } from '../../people'
import type { Decision } from '../../project/project'
import { kindsThat, traitsOf } from '../../tasks/kinds'
import type { Vote } from '../../tasks/task'
import { countingVotes, type HumanTask } from '../../tasks/task'
import { dayOf } from '../../time'
import { decideAsChair } from '../decision/chair'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { ChairChoice } from '../kernel/choices'
import { combine, note, telling } from '../kernel/compose'
import { byMinutes } from '../tasks/minutes'
import { actedFor } from '../tasks/on-behalf'
import { actOn } from '../tasks/on-task'
import { invalidInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { checkChoice, settleVote, toVote, voteFacts } from '../decision/vote'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { openTaskAtDesk } from './open-task-at-desk'
import { remarked } from '../tasks/remark'

type Command = DeskCommandOf<'record-meeting'>

function asPerson(id: string): Party {
  return { type: 'person', id }
}

/** The votes of those who were there, each as if they had given it; whoever may not vote is refused. */
function votesOf(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  command: Command,
  entered: NonNullable<Vote['entered']>,
): { votes: Vote[]; change: Change } | Refusal {
  const votes: Vote[] = []
  const notes: Change[] = []
  const named = command.votes ?? []
  if (named.length === 0) return invalidInput('Say who decided how.', 'votes', 'required')
  if (new Set(named.map(({ person }) => person)).size < named.length)
    return invalidInput('Each person decides once.', 'votes', 'choose')
  for (const { person, vote } of named) {
    const by = asPerson(person)
    const found = actOn(state, file, { taskId: task.id, by }, ['funding-vote'])
    if ('refused' in found) return found
    const wrong = checkChoice(file.project, vote)
    if (wrong) return wrong
    const before = countingVotes(task).find((one) => one.person === person)
    const n = task.votes.length + votes.length + 1
    const cast: Vote = { ...toVote(person, vote, state.now, n, before?.n), entered }
    votes.push(cast)
    notes.push(note(file.project, 'vote-cast', by, voteFacts(task, cast)))
  }
  return { votes, change: actedFor(combine(...notes), command.by) }
}

/** Everybody named is told by a mail of its own in place of the usual receipt. */
function tellNamed(change: Change, task: HumanTask, named: readonly string[]): Change {
  const others = change.outbox.filter(
    (order) =>
      order.type !== 'mail' ||
      !isReceipt(order.mail) ||
      order.to.type !== 'person' ||
      !named.includes(order.to.id),
  )
  return combine(
    { ...change, outbox: others },
    telling(
      ...named.map((id) => ({
        type: 'mail' as const,
        mail: 'meeting-vote' as const,
        to: asPerson(id),
        projectId: task.projectId,
        taskId: task.id,
        link: { type: 'task' as const, projectId: task.projectId, taskId: task.id },
      })),
    ),
  )
}

/**
 * Records what was decided in a meeting, by its minutes: each vote, or the chair's word, on behalf of whose
 * it is. Roster, recusals and quorum hold as for votes by link; everybody named is told and can object.
 */
export function recordMeeting(state: State, file: ProjectFile, command: Command): Decided {
  const task = openTaskAtDesk(state, file, command)
  if ('refused' in task) return task
  const { by, heldOn } = command
  const { inMeeting, isVote } = traitsOf(task.kind)
  if (!inMeeting)
    return refuse(
      'not-allowed',
      'Meetings decide on requests.',
      kindsThat((traits) => traits.inMeeting),
    )
  if (command.versionHash !== task.versionHash)
    return refuse('conflict', 'The proposal has a newer version than the one decided on.')
  if (heldOn > dayOf(state.now))
    return invalidInput('A meeting is recorded once it was held.', 'heldOn', 'in-future')
  const { minutes: reason } = command
  const said = remarked(state, file, { act: 'record-meeting', reason, by, taskId: task.id })
  if ('refused' in said) {
    const problems = said.problems?.map((problem) => ({ ...problem, path: 'minutes' }))
    return problems ? { ...said, problems } : said
  }
  const remark = said.remark.n
  const minutes = byMinutes(remark, state.now)
  const recorded = combine(
    note(file.project, 'meeting-recorded', by, { taskId: task.id, heldOn, remark }),
    said.change,
  )
  if (!isVote) {
    const { chair } = command
    if (!chair) return invalidInput('Say who decided how.', 'votes', 'required')
    const decided = asChair(state, file, task, chair, minutes)
    return 'refused' in decided
      ? decided
      : tellNamed(combine(recorded, actedFor(decided, by)), task, [chair.person])
  }
  const entered = { by: by.type === 'person' ? by.id : '', remark }
  const cast = votesOf(state, file, task, command, entered)
  if ('refused' in cast) return cast
  const voted = { ...task, votes: [...task.votes, ...cast.votes] }
  const settled = settleVote(state, file, voted, by, minutes)
  return tellNamed(
    combine(recorded, cast.change, settled),
    task,
    cast.votes.map(({ person }) => person),
  )
}

function asChair(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  { person, decision }: { person: string; decision: ChairChoice },
  minutes: Partial<Decision>,
): Decided {
  const { id: taskId, versionHash } = task
  const by = asPerson(person)
  const command = { type: 'decide-as-chair' as const, taskId, by, versionHash, decision }
  return decideAsChair(state, file, command, minutes)
}
