import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { isRefusal, type Decided } from '../../../shared/domain/decide/kernel/change'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { decideAny } from '../../support/decide-any'
import type { DeskCommand } from '../../../shared/domain/decide/kernel/desk-commands'
import { decideAtDesk } from '../../../shared/domain/decide/desk/decide-at-desk'
import type { ProjectFile, State } from '../../../shared/domain/decide/kernel/state'
import type { Party } from '../../../shared/domain/people'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import { plusDays } from '../../../shared/domain/time'
import { wrongIn } from './allowed'

const REASON = 'Because of what the annex says.'

/** Everything that may be asked for on a task, whatever its kind. */
function onTask({ id: taskId, versionHash }: HumanTask, by: Party, today: string): Command[] {
  const on = { taskId, by }
  const money = { cents: 100_000, on: today, reference: 'REF-1' }
  const markers = { dac: '1', gam: '3', iom: '2a' } as const
  const vote = { choice: 'abstain' } as const
  const decision = { choice: 'decline', reason: REASON } as const
  return [
    { type: 'review-gender', how: 'overridden', markers, reason: REASON, ...on },
    { type: 'return-proposal', letter: REASON, comments: [], ...on },
    { type: 'cast-vote', versionHash, vote, ...on },
    { type: 'decide-as-chair', versionHash, decision, ...on },
    { type: 'recuse', ...on },
    { type: 'ask-question', text: REASON, ...on },
    { type: 'delegate', to: 'rosa', ...on },
    { type: 'object', ...on },
    { type: 'answer-offer', accept: false, ...on },
    { type: 'answer-question', answer: REASON, ...on },
    { type: 'answer-waitlist-offer', accept: true, ...on },
    { type: 'answer-next-call', accept: false, ...on },
    { type: 'confirm-version', confirm: true, ...on },
    { type: 'confirm-condition', how: 'waived', note: REASON, ...on },
    { type: 'confirm-disbursement', ...money, ...on },
    { type: 'review-report', accept: true, ...on },
    { type: 'waive-report', reason: REASON, spentCents: 0, ...on },
    { type: 'decide-amendment', approve: true, ...on },
    { type: 'vote-amendment', approve: true, versionHash, ...on },
    { type: 'confirm-return', ...money, ...on },
    { type: 'write-off', reason: REASON, ...on },
  ]
}

function onProject(by: Party, now: string): Command[] {
  const days = { asOf: now.slice(0, 10), dueOn: plusDays(now, 40).slice(0, 10) }
  return [
    { type: 'withdraw', by },
    { type: 'take-back', by },
    { type: 'revive', by },
    { type: 'start-amendment', by },
    { type: 'withdraw-amendment', amendment: 1, by },
    { type: 'copy-proposal', callId: '2005-a', by },
    { type: 'disown-proposal', note: REASON, by },
    { type: 'reconsider', whatIsNew: REASON, by },
    { type: 'open-council-update', ...days, by },
  ]
}

function atDesk(task: HumanTask | undefined, by: Party, now: string): DeskCommand[] {
  const reason = REASON
  const acts: DeskCommand[] = [
    { type: 'suspend', reason, by },
    { type: 'resume', reason, by },
    { type: 'terminate', reason, by },
    { type: 'reopen', reason, by },
    { type: 'resolve-incident', incident: 1, note: reason, by },
  ]
  if (!task) return acts
  const on = { taskId: task.id, by }
  const meeting = { versionHash: task.versionHash, minutes: reason, heldOn: now.slice(0, 10) }
  const from = task.roster[0]?.party ?? by
  const votes = [{ person: 'elena', vote: { choice: 'abstain' } }] as const
  return [
    ...acts,
    { type: 'extend-task', dueOn: plusDays(now, 60).slice(0, 10), reason, ...on },
    { type: 'reassign-task', from, to: 'joyce', reason, ...on },
    { type: 'appoint-alternates', people: ['joyce'], reason, ...on },
    { type: 'resend-task', to: from, ...on },
    { type: 'enter-for-mission', ...on },
    { type: 'record-meeting', ...meeting, votes, ...on },
  ]
}

/** The latest task of each kind. */
function latest(tasks: readonly HumanTask[]): HumanTask[] {
  const sorted = [...tasks].sort((a, b) => a.openedAt.localeCompare(b.openedAt))
  return [...new Map(sorted.map((task) => [task.kind, task])).values()]
}

/**
 * What is wrong with any refusal that somebody would get now, whatever they asked for; nothing, one hopes.
 * Nothing is done: it is only asked what would be said.
 */
export function wrongRefusals(state: State, file: ProjectFile, by: Party): string[] {
  const { now } = state
  const tasks = latest(file.tasks)
  const commands = [
    ...tasks.flatMap((task) => onTask(task, by, now.slice(0, 10))),
    ...onProject(by, now),
  ]
  const desk = [undefined, ...tasks].flatMap((task) => atDesk(task, by, now))
  const said = (command: Command | DeskCommand, decided: Decided) => {
    const wrong = isRefusal(decided) ? wrongIn(state, decided, command) : undefined
    return wrong === undefined || !isRefusal(decided)
      ? []
      : [`${command.type}: ${decided.reason} ${wrong}`]
  }
  return [
    ...commands.flatMap((command) => said(command, decideAny(state, command, sha256Digest))),
    ...desk.flatMap((command) => said(command, decideAtDesk(state, file, command))),
  ]
}
