import { partyKey, sameParty, type Party } from '../../people'
import { traitsOf } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { dayOf } from '../../time'
import { refuse, type Refusal } from '../kernel/change'
import { asJudged } from './judged'
import { taskOf } from '../kernel/look-up'
import { isHere } from '../kernel/office'
import { reasonToRecuse } from './recusal'
import type { ProjectFile, State } from '../kernel/state'

/** People on the roster who can still act. */
export function askedParties(task: HumanTask): Party[] {
  const out = new Set(task.recused.map(({ person }) => person))
  return task.roster
    .map(({ party }) => party)
    .filter((party) => party.type !== 'person' || !out.has(party.id))
}

/** Whether a party may act on a task: who is asked, and what a mission is asked each who speaks for it. */
export function isAsked({ project }: ProjectFile, task: HumanTask, by: Party): boolean {
  const speaks =
    by.type === 'mission' &&
    by.mission === project.mission &&
    (by.as === 'contact' || by.as === 'alternate')
  return (
    (speaks && traitsOf(task.kind).asks === 'mission') ||
    askedParties(task).some((party) => sameParty(party, by))
  )
}

/**
 * The open task somebody wants to act on. Refused when it isn't there, has ended, is of another kind, or
 * they aren't asked, were recused, or must be by what is known now; and as a conflict when what they name
 * as read (`versionHash`, which every page names) is not the text it is about.
 */
export function actOn(
  state: State,
  file: ProjectFile,
  command: { taskId: string; by: Party; versionHash?: string },
  kinds: readonly HumanTask['kind'][],
): { task: HumanTask } | Refusal {
  const task = taskOf(file, command.taskId)
  if (!task) return refuse('not-found', 'There is no such task.')
  if (!kinds.includes(task.kind))
    return refuse('not-allowed', `That is not done on ${task.kind}.`, kinds)
  if (task.status !== 'open')
    return refuse('already-done', `The task has ended: ${task.outcome ?? task.status}.`)
  if (!isAsked(file, task, command.by)) {
    return refuse(
      'not-allowed',
      'Not on the roster of this task.',
      askedParties(task).map(partyKey),
    )
  }
  const { by } = command
  if (by.type === 'person') {
    const person = state.programme.people.find((one) => one.id === by.id)
    if (!person || !isHere(person, dayOf(state.now)))
      return refuse(
        'not-allowed',
        'Not a registered person any more.',
        askedParties(task).map(partyKey),
      )
    const why = reasonToRecuse(state, asJudged(file, task.kind, task.subject), task.kind, person)
    if (why) return refuse('not-allowed', `Recused: ${why}.`, ['recuse'])
  }
  const changed = notAsRead(task, command)
  if (changed) return changed
  return { task }
}

/** The refusal of an answer to another text than the one the task is about. */
export function notAsRead(
  task: HumanTask,
  { versionHash }: { versionHash?: string },
): Refusal | undefined {
  return versionHash === undefined || versionHash === task.versionHash
    ? undefined
    : refuse('conflict', 'There is a newer version than the one that was read.')
}

/** The registered person who acts; missions' people don't vote or decide. */
export function personId(by: Party): string {
  return by.type === 'person' ? by.id : partyKey(by)
}
