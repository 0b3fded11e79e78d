import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import { taskKindSchema, traitsOf, type TaskKind } from '../../../shared/domain/tasks/kinds'
import type { Definition } from './definitions'

/** What comes of a task that nobody answers, in the words of the documentation. */
const ENDS: Readonly<Record<TaskKind, string>> = {
  'complete-proposal':
    'The proposal has lapsed; the mission can take it up again while the call is open.',
  'gender-review': 'It goes on to the vote, marked “not reviewed”, without markers.',
  'funding-vote': 'The chair decides.',
  'chair-decision': 'Undecided: the chair is asked again, with a new due date.',
  'answer-question': 'The vote goes on; “not answered” is shown.',
  'waitlist-offer': 'The money is offered to the next project that it covers.',
  'join-next-call': 'Declined for lack of funds.',
  'confirm-condition': 'It goes on blocking.',
  'confirm-version': 'It is not submitted; the secretariat is told.',
  'accept-offer': 'The offer has lapsed; the reservation is free again.',
  'confirm-disbursement': 'Finance is asked again; the project stays active.',
  'file-report': '“No report received”; the next report is asked for, or the project is closed.',
  'review-report': '“Received, not reviewed”; the mission isn’t blamed.',
  'waive-report': 'The secretariat is asked again; the project stays open.',
  'acknowledge-amendment': 'The chair decides.',
  'decide-amendment': 'The old terms stand.',
  'vote-amendment': 'The chair decides.',
  'confirm-return': 'Finance is asked again; the project stays open.',
  'confirm-correction': 'It lapses; what is booked stands, and whoever proposed it is told.',
}

const NAMES: Readonly<Record<string, string>> = {
  'gender-reviewer': 'gender reviewer',
  'head-of-finance': 'head of finance',
  'head-of-mission': 'head of mission',
  reviewer: 'reviewers',
}

function named(roles: readonly string[]): string {
  return roles.map((role) => NAMES[role] ?? role).join(', ')
}

function days(numbers: readonly number[]): string {
  return numbers.join(' and ')
}

/** A wait for people, as the kind of task that was opened for it: the ask's name, and the kind. */
function waitsOf(definition: Definition): [string, TaskKind][] {
  const states = Object.entries(definition.States)
  return states.flatMap(([name, state]): [string, TaskKind][] => {
    if (state.Type !== 'Task' || !state.Resource.endsWith('.waitForTaskToken')) return []
    const opening = states.find(([, other]) => {
      const choice = other.Type === 'Task' ? definition.States[other.Next] : undefined
      const leads = choice?.Type === 'Choice' && choice.Choices.some(({ Next }) => Next === name)
      return other.Type === 'Task' && leads && other.Arguments.Payload.kind !== undefined
    })
    if (opening?.[1].Type !== 'Task') throw new Error(`Nothing opens what “${name}” waits for.`)
    return [[name, taskKindSchema.parse(opening[1].Arguments.Payload.kind)]]
  })
}

/** A table of a workflow's waits for people: who acts, by when, and what comes of silence. */
export function tableOf(definition: Definition): string {
  const rows = waitsOf(definition).map(([name, kind]) => {
    const { due, remind, escalate, expire } = defaultPolicy.chasing[kind]
    const { asks, escalatesTo: escalated } = traitsOf(kind)
    const asked = asks === 'mission' ? undefined : asks[0]
    const cells = [
      name,
      asked ? named(asked) : 'the mission',
      kind === 'file-report' ? 'the day in its calendar' : `${due} days`,
      `${days(remind)} days before`,
      `${escalate} days after: ${typeof escalated === 'string' ? named([escalated]) : named(escalated)}`,
      `${expire} days after: ${ENDS[kind]}`,
    ]
    return `| ${cells.join(' | ')} |`
  })
  if (rows.length === 0) return 'It asks nobody: it only looks.'
  return [
    '| state | who acts | due | reminded | brought in | when nobody answers |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
