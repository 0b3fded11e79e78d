import { partyKey, sameParty, type Party } from '../../people'
import type { Person } from '../../programme/programme'
import { kindsThat, traitsOf } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { dayOf } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, telling, writing } from '../kernel/compose'
import { asJudged } from '../tasks/judged'
import { isHere } from '../kernel/office'
import { actOn, personId } from '../tasks/on-task'
import { taskMail } from '../kernel/task-mail'
import { invalidInput } from '../kernel/problems'
import { reasonToRecuse } from '../tasks/recusal'
import { isAbsent } from '../tasks/roster'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

function isDelegate(task: HumanTask, party: Party): boolean {
  return task.roster.some((one) => one.as === 'delegate' && sameParty(one.party, party))
}

/** Registered people to whom somebody may give a task: here, not recused, without a part of their own in it. */
export function delegatesFor(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  by: Party,
): Person[] {
  if (!traitsOf(task.kind).mayBeHandedOver || isDelegate(task, by)) return []
  const today = dayOf(state.now)
  const judged = asJudged(file, task.kind, task.subject)
  const taken = new Set([
    ...task.roster.map(({ party }) => partyKey(party)),
    ...task.recused.map(({ person }) => `person:${person}`),
    ...task.votes.map((vote) => `person:${vote.person}`),
  ])
  return state.programme.people.filter(
    (person) =>
      isHere(person, today) &&
      !isAbsent(person, today) &&
      !person.roles.includes('auditor') &&
      !taken.has(`person:${person.id}`) &&
      reasonToRecuse(state, judged, task.kind, person) === undefined,
  )
}

/**
 * Gives one's part in a task to a registered colleague, who takes one's place; a vote given before is void.
 * A delegate doesn't pass it on.
 */
export function delegate(state: State, file: ProjectFile, command: CommandOf<'delegate'>): Decided {
  const found = actOn(
    state,
    file,
    command,
    kindsThat(({ mayBeHandedOver }) => mayBeHandedOver),
  )
  if ('refused' in found) return found
  const { task } = found
  const { by, to } = command
  if (isDelegate(task, by))
    return refuse('not-allowed', 'It was given to you; you can step aside.', ['recuse'])
  const allowed = delegatesFor(state, file, task, by).map(({ id }) => id)
  if (!allowed.includes(to))
    return invalidInput('Not somebody who may take it over.', 'delegate', 'choose')
  const person = personId(by)
  const party: Party = { type: 'person', id: to }
  const given: HumanTask = {
    ...task,
    roster: task.roster.map((one) =>
      sameParty(one.party, by) ? { party, as: 'delegate' as const } : one,
    ),
    replaced: [...(task.replaced ?? []), { person, at: state.now, how: 'delegated' }],
    votes: task.votes.map((vote) => (vote.person === person ? { ...vote, void: true } : vote)),
  }
  return combine(
    become(state, file.project, file.project),
    writing({ type: 'task', item: given }),
    note(file.project, 'delegated', by, { taskId: task.id, to }),
    telling(taskMail(given, 'task-opened', party)),
  )
}
