import { partyKey, sameParty, type Party } from '../../people'
import { traitsOf } from '../../tasks/kinds'
import { dayOf } from '../../time'
import { countingVotes, type HumanTask, type Member } from '../../tasks/task'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import { combine, note, telling, writing } from '../kernel/compose'
import { asJudged } from '../tasks/judged'
import { personOf } from '../kernel/look-up'
import { taskMail } from '../kernel/task-mail'
import { invalidInput } from '../kernel/problems'
import { isHere } from '../kernel/office'
import { reasonToRecuse } from '../tasks/recusal'
import { isAbsent, rolesFor } from '../tasks/roster'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { openTaskAtDesk } from './open-task-at-desk'
import { remarked } from '../tasks/remark'

/** Why somebody can't be put on a task's roster, if they can't: recused, away, gone, on it, or of no fitting role. */
export function unfit(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  id: string,
): Refusal | undefined {
  const person = personOf(state, id)
  const today = dayOf(state.now)
  if (!person || !isHere(person, today) || isAbsent(person, today))
    return refuse('not-allowed', 'That person is not there.', [
      'somebody who is registered and not absent',
    ])
  if (task.roster.some(({ party }) => sameParty(party, { type: 'person', id })))
    return refuse('already-done', 'That person is asked already.')
  if (task.recused.some((one) => one.person === id))
    return refuse('not-allowed', 'That person is recused from this task.', [
      'somebody who is not recused',
    ])
  const why = reasonToRecuse(state, asJudged(file, task.kind, task.subject), task.kind, person)
  if (why) return refuse('not-allowed', `Recused: ${why}.`, ['somebody who is not recused'])
  const roles = rolesFor(task.kind)
  return person.roles.some((role) => roles.includes(role))
    ? undefined
    : refuse('not-allowed', 'That person has no role for this task.', roles)
}

function hasAnswered(task: HumanTask, party: Party): boolean {
  return (
    party.type === 'person' &&
    (countingVotes(task).some(({ person }) => person === party.id) ||
      task.writeOffBy.includes(party.id))
  )
}

/** Puts one person in another's place on an open task; who is replaced can act no more, and has a reason. */
export function reassignTask(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'reassign-task'>,
): Decided {
  const task = openTaskAtDesk(state, file, command)
  if ('refused' in task) return task
  const { from, to, reason, by } = command
  const member = task.roster.find(({ party }) => sameParty(party, from))
  if (!member || from.type !== 'person') {
    return refuse(
      'not-allowed',
      'Only a registered person who is asked is replaced.',
      task.roster.map(({ party }) => partyKey(party)),
    )
  }
  if (hasAnswered(task, from))
    return refuse(
      'not-allowed',
      'They have answered; their answer counts.',
      task.roster.flatMap(({ party }) => (hasAnswered(task, party) ? [] : [partyKey(party)])),
    )
  const wrong = unfit(state, file, task, to)
  if (wrong) return wrong
  const said = remarked(state, file, { act: 'reassign-task', reason, by, taskId: task.id })
  if ('refused' in said) return said
  const party: Party = { type: 'person', id: to }
  const replaced: HumanTask = {
    ...task,
    roster: task.roster.map((one) => (one === member ? { ...member, party } : one)),
    replaced: [...(task.replaced ?? []), { person: from.id, at: state.now }],
  }
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'task-reassigned', by, {
      taskId: task.id,
      from: from.id,
      to,
      remark: said.remark.n,
    }),
    said.change,
    writing({ type: 'task', item: replaced }),
    telling(taskMail(replaced, 'task-opened', party)),
  )
}

/** Calls more people to an open vote. The quorum stays as it was frozen. */
export function appointAlternates(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'appoint-alternates'>,
): Decided {
  const task = openTaskAtDesk(state, file, command)
  if ('refused' in task) return task
  if (!traitsOf(task.kind).isVote)
    return refuse('not-allowed', 'Alternates are called to a vote.', ['reassign-task'])
  const people = [...new Set(command.people)]
  if (people.length === 0) return invalidInput('Name somebody.', 'people', 'required')
  for (const id of people) {
    const wrong = unfit(state, file, task, id)
    if (wrong) return wrong
  }
  if (task.roster.length + people.length > MOST_ON_ROSTER)
    return refuse('not-allowed', `At most ${MOST_ON_ROSTER} people are asked.`, ['reassign-task'])
  const { by, reason } = command
  const said = remarked(state, file, { act: 'appoint-alternates', reason, by, taskId: task.id })
  if ('refused' in said) return said
  const added = people.map((id): Member => ({ party: { type: 'person', id }, as: 'alternate' }))
  const joined = { ...task, roster: [...task.roster, ...added] }
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'alternates-appointed', by, {
      taskId: task.id,
      people,
      remark: said.remark.n,
    }),
    said.change,
    writing({ type: 'task', item: joined }),
    telling(...added.map(({ party }) => taskMail(joined, 'task-opened', party))),
  )
}

/** What one transaction takes with room for everything else. */
const MOST_ON_ROSTER = 15
