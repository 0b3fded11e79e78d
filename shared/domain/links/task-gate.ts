import { votesOnRequest } from '../tasks/kinds'
import { asJudged } from '../decide/tasks/judged'
import { personOf } from '../decide/kernel/look-up'
import { actedInNameOf } from '../decide/kinds/objection'
import { askedParties, isAsked } from '../decide/tasks/on-task'
import { reasonToRecuse } from '../decide/tasks/recusal'
import { mayBeReturned, returners } from '../decide/tasks/returning'
import type { ProjectFile, State } from '../decide/kernel/state'
import type { Link } from './link'
import { sameParty, type Party } from '../people'
import type { HumanTask, Recusal } from '../tasks/task'
import { plusDays } from '../time'
import { isReplaced } from './validity'
import type { Loss, Verdict } from './verdict'

/** So many days after its own end the link of a task that has ended still shows what came of it. */
const SPENT_SHOWN_DAYS = 365

function byRecusal(why: Recusal['why']): Loss {
  return why === 'declared' ? 'stepped-aside' : 'recused'
}

/** Why somebody may not see what they were asked to judge: by the task itself, or by what is known now. */
function recusalOf(state: State, file: ProjectFile, task: HumanTask, id: string): Loss | undefined {
  const recorded = task.recused.find(({ person }) => person === id)
  if (recorded) return byRecusal(recorded.why)
  const person = personOf(state, id)
  const judged = asJudged(file, task.kind, task.subject)
  const why = person && reasonToRecuse(state, judged, task.kind, person)
  // Who decided before is kept from deciding again, not from what they decided.
  if (why === undefined || (why === 'decided-before' && task.status !== 'open')) return undefined
  return byRecusal(why)
}

const GIVEN_AWAY = {
  reassigned: 'reassigned',
  delegated: 'handed-on',
  'stood-in': 'stood-in',
} as const satisfies Record<string, Loss>

/** Whether somebody who isn't asked in a vote was mailed its link, because they may return the proposal. */
function mayReturn(state: State, file: ProjectFile, task: HumanTask, party: Party): boolean {
  return (
    votesOnRequest(task.kind) &&
    (task.status !== 'open' || mayBeReturned(state, file.project)) &&
    returners(state, file).some((one) => sameParty(one, party))
  )
}

function lossOfPerson(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  party: Extract<Party, { type: 'person' }>,
): Loss | undefined {
  const recused = recusalOf(state, file, task, party.id)
  if (recused) return recused
  if (askedParties(task).some((one) => sameParty(one, party))) return undefined
  const given = task.replaced?.findLast(({ person }) => person === party.id)
  if (given) return GIVEN_AWAY[given.how ?? 'reassigned']
  return mayReturn(state, file, task, party) ? undefined : 'not-asked'
}

function lossOfOffice(
  link: Link,
  file: ProjectFile,
  task: HumanTask,
  office: Extract<Party, { type: 'mission' }>,
): Loss | undefined {
  if (isReplaced(link, file.project)) return 'replaced'
  if (office.mission !== file.project.mission) return 'not-asked'
  return isAsked(file, task, office) ? undefined : 'not-asked'
}

/** Whether a link's holder was recorded as having decided a task, to which they may then object. */
export function isNamed(link: Link, state: State): boolean {
  const { purpose, holder } = link
  if (purpose.type !== 'task' || holder.type !== 'person') return false
  const task = state.file?.tasks.find(({ id }) => id === purpose.taskId)
  return task !== undefined && actedInNameOf(task, holder)
}

/** How the link of a task stands: a task's link lives until the task ends. */
export function taskVerdict(link: Link, taskId: string, state: State): Verdict {
  const { holder } = link
  const { file, now } = state
  const task = file?.tasks.find(({ id }) => id === taskId)
  if (!file || !task || holder.type === 'draft' || holder.type === 'nominee')
    return { stands: 'unknown' }
  const why =
    holder.type === 'person'
      ? lossOfPerson(state, file, task, holder)
      : lossOfOffice(link, file, task, holder)
  if (why) return { stands: 'lost', why, isNamed: isNamed(link, state) }
  if (task.status === 'open') return { stands: 'open' }
  if (plusDays(link.expiresAt, SPENT_SHOWN_DAYS) < now) return { stands: 'unknown' }
  return { stands: 'spent', ...(task.endedAt !== undefined && { at: task.endedAt }) }
}
