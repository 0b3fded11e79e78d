import { partyKey, type Party } from '../../people'
import type { Person } from '../../programme/programme'
import { traitsOf } from '../../tasks/kinds'
import { countingVotes, type HumanTask, type Member } from '../../tasks/task'
import { dayOf } from '../../time'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, system, telling, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { asJudged } from '../tasks/judged'
import { personOf, taskOf } from '../kernel/look-up'
import { isHere } from '../kernel/office'
import { askedParties } from '../tasks/on-task'
import { officesFor } from './open-task'
import { taskMail } from '../kernel/task-mail'
import { reasonToRecuse } from '../tasks/recusal'
import { alternatesFor, isAbsent, rosterFor } from '../tasks/roster'
import { callStandIns } from '../tasks/stand-in'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellVacancy, wasToldVacant } from '../tasks/vacancy'
import { receipts } from '../decision/vote'

function hasVoted(task: HumanTask, party: Party): boolean {
  return party.type === 'person' && countingVotes(task).some(({ person }) => person === party.id)
}

/** Whether a registered person is there on a day: neither gone nor away. */
function isThere(person: Person | undefined, today: string): person is Person {
  return person !== undefined && isHere(person, today) && !isAbsent(person, today)
}

/** Whether an answer may come from somebody today: from the mission always. */
function canAnswer(state: State, file: ProjectFile, task: HumanTask, party: Party): boolean {
  if (party.type !== 'person') return true
  const person = personOf(state, party.id)
  const judged = asJudged(file, task.kind, task.subject)
  return isThere(person, dayOf(state.now)) && !reasonToRecuse(state, judged, task.kind, person)
}

/**
 * Whether a task is worth a look: nobody is asked in it, or somebody who was hasn't answered and is away or
 * gone. A first sieve, by settings alone.
 */
export function lacksSomebody(people: readonly Person[], task: HumanTask, now: string): boolean {
  const asked = askedParties(task)
  const personBy = (id: string) => people.find((one) => one.id === id)
  return (
    asked.length === 0 ||
    asked.some(
      (party) =>
        party.type === 'person' &&
        !hasVoted(task, party) &&
        !isThere(personBy(party.id), dayOf(now)),
    )
  )
}

/** Who comes next: alternates when too few may vote, elsewhere the next office when nobody can answer. */
function successors(state: State, file: ProjectFile, task: HumanTask): Member[] {
  const able = askedParties(task).filter(
    (party) => hasVoted(task, party) || canAnswer(state, file, task, party),
  )
  const judged = asJudged(file, task.kind, task.subject)
  const known = new Set([
    ...task.roster.map(({ party }) => partyKey(party)),
    ...task.recused.map(({ person }) => `person:${person}`),
  ])
  const next = () =>
    traitsOf(task.kind).isVote
      ? alternatesFor(state, judged, task.kind)
      : rosterFor(state, judged, task.kind, officesFor(file, task.kind, task.subject)).members
  const enough = traitsOf(task.kind).isVote ? task.quorum : 1
  return able.length >= enough
    ? []
    : next().filter(
        ({ party }) => !known.has(partyKey(party)) && canAnswer(state, file, task, party),
      )
}

/** A project's file as it is with a task changed. */
function withTask(file: ProjectFile, task: HumanTask): ProjectFile {
  return { ...file, tasks: file.tasks.map((one) => (one.id === task.id ? task : one)) }
}

/** Calls whoever comes next onto a task's roster. The same task comes back when nobody is called. */
export function callSuccessors(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  job: string,
): { task: HumanTask; change: Change } {
  const called = successors(state, withTask(file, task), task)
  if (called.length === 0) return { task, change: NOTHING }
  const joined = { ...task, roster: [...task.roster, ...called] }
  return {
    task: joined,
    change: combine(
      note(file.project, 'alternates-called', system(job), {
        taskId: task.id,
        to: called.map(({ party }) => partyKey(party)),
      }),
      telling(...called.map(({ party }) => taskMail(joined, 'task-opened', party))),
    ),
  }
}

/** Whether nobody is left from whom an answer may come. */
export function isVacant(state: State, file: ProjectFile, task: HumanTask): boolean {
  const after = withTask(file, task)
  return !askedParties(task).some((party) => canAnswer(state, after, task, party))
}

/** Whether so many have left the fund that the quorum can't be reached any more. */
function isBeyondQuorum(state: State, task: HumanTask): boolean {
  const today = dayOf(state.now)
  const left = askedParties(task).filter((party) => {
    const person = party.type === 'person' ? personOf(state, party.id) : undefined
    return hasVoted(task, party) || (person !== undefined && isHere(person, today))
  })
  return traitsOf(task.kind).isVote && left.length < task.quorum
}

/**
 * Brings in others where people went away or left after they were asked: their standing deputies, then
 * alternates or the next office. A vote whose quorum can't be reached any more goes to the chair; where
 * nobody can answer the desk is told, once. Refused as `already-done` when enough can.
 */
export function mendRoster(
  state: State,
  file: ProjectFile,
  command: CommandOf<'mend-roster'>,
): Decided {
  const task = taskOf(file, command.taskId)
  if (!task) return refuse('not-found', 'There is no such task.')
  if (task.status !== 'open') return refuse('already-done', 'The task has ended.')
  const stood = callStandIns(state, file, task, 'mend-rosters')
  const called = callSuccessors(state, file, stood.task, 'mend-rosters')
  const { project } = file
  const brought = combine(stood.change, called.change)
  if (isBeyondQuorum(state, called.task)) {
    const by = system('mend-rosters')
    return combine(
      become(state, project, project),
      note(project, 'too-few-eligible', by, { taskId: task.id }),
      endTask(task, 'to-chair', state.now),
      receipts(task),
    )
  }
  const mustTell =
    !traitsOf(task.kind).isVote && isVacant(state, file, called.task) && !wasToldVacant(file, task)
  if (called.task === task && !mustTell)
    return refuse('already-done', 'Nobody else is to be asked.')
  return combine(
    become(state, project, project),
    brought,
    writing({ type: 'task', item: called.task }),
    mustTell ? tellVacancy(state, file, called.task, 'mend-rosters') : NOTHING,
  )
}
