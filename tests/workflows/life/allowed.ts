import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { isRefusal, type Refusal } from '../../../shared/domain/decide/kernel/change'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { decideAny } from '../../support/decide-any'
import type { State } from '../../../shared/domain/decide/kernel/state'
import { partyKey, roleSchema, type Party } from '../../../shared/domain/people'
import { taskKindSchema } from '../../../shared/domain/tasks/kinds'
import { countingVotes, type HumanTask } from '../../../shared/domain/tasks/task'
import { everyStatus } from '../../support/builders'

interface Tried {
  type: string
  by?: Party
  taskId?: string
}

const INSTANT = /^\d{4}-\d\d-\d\dT/
const ONE = { type: 'cast-vote', vote: { choice: 'abstain' } } as const

function replacing(task: HumanTask | undefined, by: Party): { replaces?: number } {
  const before =
    task && countingVotes(task).find(({ person }) => partyKey(by) === `person:${person}`)
  return before ? { replaces: before.n } : {}
}

/** An act of the same person on the same task, where what was allowed names one that can be made up. */
function actNamed(state: State, entry: string, { by, taskId }: Tried): Command | undefined {
  if (!by || taskId === undefined) return undefined
  const task = state.file?.tasks.find(({ id }) => id === taskId)
  const on = { taskId, by }
  switch (entry) {
    case 'recuse':
      return { type: 'recuse', ...on }
    case 'cast-vote':
      return { ...ONE, ...on, versionHash: task?.versionHash ?? '', ...replacing(task, by) }
    case 'vote-amendment':
    case 'decide-amendment': {
      const refusal = { approve: false, reason: 'Not now.', ...on }
      if (entry === 'decide-amendment') return { type: entry, ...refusal }
      return {
        type: entry,
        versionHash: task?.versionHash ?? '',
        ...replacing(task, by),
        ...refusal,
      }
    }
    case 'decide-as-chair': {
      const decision = { choice: 'decline', reason: 'Not now.' } as const
      return { type: 'decide-as-chair', versionHash: task?.versionHash ?? '', decision, ...on }
    }
    case 'answer-waitlist-offer':
    case 'refuse':
      return { type: 'answer-waitlist-offer', accept: false, ...on }
    case 'met':
      return { type: 'confirm-condition', how: 'met', note: 'Seen.', ...on }
    case 'withdraw':
      return { type: 'withdraw', by }
    case 'withdraw-amendment': {
      const amendment = state.file?.project.pendingAmendment ?? 1
      return { type: 'withdraw-amendment', amendment, by }
    }
    default:
      return undefined
  }
}

/** Why one thing that was said to be allowed isn't, where that can be told. */
function lieIn(state: State, entry: string, tried: Tried): string | undefined {
  const { now, file, programme } = state
  const { type, by, taskId } = tried
  if (entry.trim() === '') return 'says nothing'
  if (INSTANT.test(entry)) return entry > now ? undefined : `it is past ${entry}`
  const task = file?.tasks.find(({ id }) => id === taskId)
  const isKind = taskKindSchema.options.some((one) => one === entry)
  // Some acts are called what their tasks are: elsewhere the name means the task.
  const act = isKind && task?.kind !== entry ? undefined : actNamed(state, entry, tried)
  if (act) {
    const decided = decideAny(state, act, sha256Digest)
    return isRefusal(decided) ? `${entry} is refused: ${decided.reason}` : undefined
  }
  const isStatus = everyStatus.some((one) => one === entry)
  if (isStatus && !isKind && file?.project.status === entry) return `it is ${entry}`
  if (isKind && task?.kind === entry && task.status === 'open') return `it is a ${entry}`
  // There people are named who may be replaced, not who may ask for it.
  if (by && type !== 'reassign-task' && partyKey(by) === entry) return `it is ${entry} who asks`
  if (by?.type === 'mission' && `mission:${by.mission}` === entry) return `they are of ${entry}`
  const person = programme.people.find(({ id }) => by?.type === 'person' && id === by.id)
  if (roleSchema.options.some((one) => one === entry) && person?.roles.some((one) => one === entry))
    return `they are of the ${entry}`
  return undefined
}

/** What is wrong with a refusal: it says nothing of what was allowed, or it isn't so. */
export function wrongIn(state: State, refusal: Refusal, tried: Tried): string | undefined {
  const { refused, reason, allowed, problems } = refusal
  if (reason.trim() === '') return 'no reason'
  if (refused === 'invalid') return (problems?.length ?? 0) > 0 ? undefined : 'no problem is named'
  if (refused !== 'not-allowed') return undefined
  if (!allowed || allowed.length === 0) return 'nothing is said to be allowed'
  return allowed.flatMap((entry) => lieIn(state, entry, tried) ?? [])[0]
}
