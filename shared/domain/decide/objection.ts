import { sameParty, type Party } from '../people'
import { isFunded } from '../project/project'
import { countingVotes, type HumanTask } from '../tasks/task'
import { refuse, type Change, type Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, telling, writing } from './draft-change'
import { closeTasks } from './end-task'
import { taskOf } from './look-up'
import { leaders, secretaries } from './office'
import { personId } from './on-task'
import { openIncidentAbout, raiseIncident } from './raise-incident'
import { isReopenable, notReopenable, reopen } from './reopen'
import { release } from './reserve'
import { nextRun, REQUEST_RUNS } from './start-signals'
import type { ProjectFile, State } from './state'
import { become } from './status'
import { standingVote } from './stage'

const DECIDING: readonly HumanTask['kind'][] = ['funding-vote', 'chair-decision', 'waitlist-offer']

/** Whether a task was decided, or voted in, in the name of this party. */
export function actedInNameOf(task: HumanTask, by: Party): boolean {
  if (!DECIDING.includes(task.kind) || task.status === 'open') return false
  if (task.kind === 'funding-vote')
    return countingVotes(task).some((vote) => vote.person === personId(by))
  return task.status === 'done' && task.endedBy !== undefined && sameParty(task.endedBy, by)
}

/** Whether what the project is or was decided on rests on this task. */
function stands(file: ProjectFile, task: HumanTask): boolean {
  const { project } = file
  if (task.version !== project.currentVersion) return false
  if (standingVote(file)?.id === task.id) return true
  if ('decision' in project && project.decision?.taskId === task.id) return true
  return task.kind === 'waitlist-offer' && project.status === 'reserved'
}

/** The chair and the secretariat hear of an objection at once. */
function alarm(state: State, task: HumanTask): Change {
  const told = [...leaders(state), ...secretaries(state)]
  return telling(
    ...told.map((to) => ({
      type: 'mail' as const,
      mail: 'objection-raised' as const,
      to,
      projectId: task.projectId,
      taskId: task.id,
    })),
  )
}

function withoutVote(task: HumanTask, person: string): HumanTask {
  return {
    ...task,
    votes: task.votes.map((vote) => (vote.person === person ? { ...vote, void: true } : vote)),
  }
}

/** Freed money that the chair didn't take goes back, and the approval waits again. */
function waitAgain(state: State, file: ProjectFile, by: Party): Change {
  const { project } = file
  if (project.status !== 'reserved') return combine()
  const { reservation: _freed, offer: _offered, ...rest } = project
  const waiting = {
    ...rest,
    status: 'waitlisted' as const,
    waitlistedAt: state.now,
    runs: nextRun(project, REQUEST_RUNS),
  }
  return combine(
    release(state, project, by, 'objection'),
    become(state, project, waiting),
    note(project, 'waitlisted', by, {
      year: project.reservation.year,
      cents: project.reservation.cents,
    }),
    closeTasks(file, state.now),
  )
}

/**
 * "This wasn't me": somebody in whose name a decision was taken didn't take it. Until the money is
 * committed their vote is void, what was reserved goes back, and the decision is open again in a new round;
 * afterwards it is an incident for people to settle.
 */
export function objectToDecision(
  state: State,
  file: ProjectFile,
  command: CommandOf<'object'>,
): Decided {
  const task = taskOf(file, command.taskId)
  if (!task) return refuse('not-found', 'There is no such task.')
  if (!DECIDING.includes(task.kind))
    return refuse('not-allowed', `Nothing was decided on ${task.kind}.`, DECIDING)
  if (task.status === 'open')
    return refuse('not-allowed', 'It is open: the vote can be changed.', ['cast-vote', 'recuse'])
  if (!actedInNameOf(task, command.by))
    return refuse('not-allowed', 'Nothing was decided in that name.', ['whoever voted or decided'])
  const { project } = file
  const { by } = command
  const person = personId(by)
  const raised = note(project, 'objection-raised', by, { taskId: task.id, kind: task.kind })
  if (isFunded(project)) {
    const about = `${task.id} ${person}`
    const kind = 'objection-after-commitment'
    if (openIncidentAbout(file, kind, about))
      return refuse('already-done', 'This objection waits to be settled.')
    const typed = command.note?.trim()
    return combine(
      raised,
      raiseIncident(state, file, { kind, about, ...(typed && { note: typed }) }, by),
      alarm(state, task),
    )
  }
  if (!stands(file, task))
    return refuse('already-done', 'Another decision has taken the place of this one.')
  if (!isReopenable(project)) return notReopenable(project)
  const told = alarm(state, task)
  switch (task.kind) {
    case 'waitlist-offer':
      return combine(raised, waitAgain(state, file, by), told)
    case 'chair-decision':
      return combine(raised, reopen(state, file, project, {}, by, 'objection'), told)
    default: {
      const reopened = { why: 'objection' as const, round: project.round + 1 }
      return combine(
        raised,
        reopen(state, file, project, { reopened }, by, 'objection'),
        writing({ type: 'task', item: withoutVote(task, person) }),
        told,
      )
    }
  }
}
