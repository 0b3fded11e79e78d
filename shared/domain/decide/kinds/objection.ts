import { sameParty, type Party } from '../../people'
import { isFunded } from '../../project/project'
import { incidentSchema } from '../../project/incident'
import type { Policy } from '../../programme/programme'
import { kindsThat, traitsOf } from '../../tasks/kinds'
import { countingVotes, type HumanTask } from '../../tasks/task'
import { plusDays } from '../../time'
import { amendmentOf } from '../running/request-amendment'
import {
  decidesChange,
  isOutvoted,
  reopenableChange,
  reopenChange,
} from '../running/amendment-objection'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, telling, writing } from '../kernel/compose'
import { closeTasks } from '../tasks/end-task'
import { taskOf } from '../kernel/look-up'
import { leaders, secretaries } from '../kernel/office'
import { askedParties, personId } from '../tasks/on-task'
import { openIncidentAbout, raiseIncident } from '../tasks/raise-incident'
import { isReopenable, notReopenable, reopen } from '../decision/reopen-decision'
import { release } from '../decision/reserve'
import { nextRun, REQUEST_RUNS } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { standingVote } from '../decision/request-stage'
import { tooLong } from '../kernel/problems'

/** Whether a task was decided, or voted in, in the name of this party. */
export function actedInNameOf(task: HumanTask, by: Party): boolean {
  if (traitsOf(task.kind).objectTo === undefined || task.status === 'open') return false
  if (traitsOf(task.kind).isVote)
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

/** When a change was refused: by the vote, or by the chair, to whom a vote may have come first. */
function refusedAt(file: ProjectFile, n: number): string | undefined {
  if (amendmentOf(file, n)?.status !== 'refused') return undefined
  return file.tasks
    .filter(({ kind, subject }) => decidesChange(kind) && subject === n)
    .flatMap(({ endedAt }) => endedAt ?? [])
    .sort()
    .at(-1)
}

/** The moment since which nothing but time ends an objection to what a task decided. */
function settledAt(file: ProjectFile, task: HumanTask): string | undefined {
  const { project } = file
  if (decidesChange(task.kind)) return refusedAt(file, task.subject)
  return project.status === 'declined' || project.status === 'waitlisted'
    ? project.decision.at
    : undefined
}

/**
 * Until when what a task decided may be disputed. What is reserved may be until it is committed; a decline,
 * a waitlisting and a refused change for some days; undefined where there is no such end.
 */
export function objectionsEnd(
  policy: Pick<Policy, 'objectionDays'>,
  file: ProjectFile,
  task: HumanTask,
): string | undefined {
  const since = settledAt(file, task)
  if (since !== undefined) return plusDays(since, policy.objectionDays)
  const { project } = file
  if (project.status === 'reserved') return project.reservation.objectionsUntil
  const addition = 'addition' in project ? project.addition : undefined
  return decidesChange(task.kind) && addition?.amendment === task.subject
    ? addition.objectionsUntil
    : undefined
}

/** The refusal of an objection that comes too late for any to count. */
function tooLate(state: State, file: ProjectFile, task: HumanTask): Refusal | undefined {
  if (settledAt(file, task) === undefined) return undefined
  const end = objectionsEnd(state.programme.policy, file, task)
  return end !== undefined && state.now >= end
    ? refuse('expired', 'The time to dispute it is over.', [
        'reconsider',
        'write to the secretariat',
      ])
    : undefined
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

/** Puts an objection before the secretariat: what was decided is in force, or can't be decided again. */
function becomeIncident(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  { by, note: typed = '' }: CommandOf<'object'>,
): Decided {
  const about = `${task.id} ${personId(by)}`
  const kind = 'objection-after-commitment'
  if (openIncidentAbout(file, kind, about))
    return refuse('already-done', 'This objection waits to be settled.')
  const text = typed.trim()
  const long = tooLong(text, incidentSchema.shape.note, 'note')
  if (long) return long
  const said = text === '' ? {} : { note: text }
  return combine(
    raised(file, task, by),
    raiseIncident(state, file, { kind, about, ...said }, by),
    alarm(state, task),
  )
}

function raised({ project }: ProjectFile, task: HumanTask, by: Party): Change {
  return note(project, 'objection-raised', by, { taskId: task.id, kind: task.kind })
}

/** Whether an objection to what a task decided opens that again, rather than being an incident. */
export function opensAgain(file: ProjectFile, task: HumanTask): boolean {
  return decidesChange(task.kind)
    ? reopenableChange(file, task) !== undefined
    : !isFunded(file.project)
}

function objectToChange(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  command: CommandOf<'object'>,
): Decided {
  if (isOutvoted(file, task))
    return refuse('already-done', 'Another decision has taken the place of this one.')
  const late = tooLate(state, file, task)
  if (late) return late
  const open = reopenableChange(file, task)
  if (!open) return becomeIncident(state, file, task, command)
  return combine(
    raised(file, task, command.by),
    reopenChange(state, file, open, task, command.by),
    alarm(state, task),
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
  const answer = traitsOf(task.kind).objectTo
  if (answer === undefined)
    return refuse(
      'not-allowed',
      `Nothing was decided on ${task.kind}.`,
      kindsThat(({ objectTo }) => objectTo !== undefined),
    )
  if (task.status === 'open' && askedParties(task).some((party) => sameParty(party, command.by)))
    return refuse('not-allowed', 'It is open: nothing is decided yet.', [answer])
  if (!actedInNameOf(task, command.by))
    return refuse('not-allowed', 'Nothing was decided in that name.', ['whoever voted or decided'])
  const { project } = file
  const { by } = command
  const person = personId(by)
  if (decidesChange(task.kind)) return objectToChange(state, file, task, command)
  if (isFunded(project)) return becomeIncident(state, file, task, command)
  if (!stands(file, task))
    return refuse('already-done', 'Another decision has taken the place of this one.')
  const late = tooLate(state, file, task)
  if (late) return late
  if (!isReopenable(project)) return notReopenable(project)
  const told = alarm(state, task)
  const said = raised(file, task, by)
  switch (task.kind) {
    case 'waitlist-offer':
      return combine(said, waitAgain(state, file, by), told)
    case 'chair-decision':
      return combine(said, reopen(state, file, project, {}, by, 'objection'), told)
    default: {
      const reopened = { why: 'objection' as const, round: project.round + 1 }
      return combine(
        said,
        reopen(state, file, project, { reopened }, by, 'objection'),
        writing({ type: 'task', item: withoutVote(task, person) }),
        told,
      )
    }
  }
}
