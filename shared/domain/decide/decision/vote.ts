import type { Party } from '../../people'
import type { Decision, Project } from '../../project/project'
import { countingVotes, type HumanTask, type Vote } from '../../tasks/task'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { VoteChoice } from '../kernel/choices'
import type { CommandOf } from '../kernel/commands'
import { combine, note, telling, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { restingOn } from '../tasks/minutes'
import { actOn, askedParties, personId } from '../tasks/on-task'
import { closeQuestions } from '../request/question'
import { approve, decline } from './reserve'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { outOfRange, invalidInput } from '../kernel/problems'

export type Tally =
  | { result: 'open' }
  | { result: 'approved'; votes: Vote[] }
  | { result: 'declined' }
  | { result: 'to-chair' }

/** Two votes to fund say the same when amount and conditions do. */
function terms(vote: Vote): string {
  const conditions = vote.conditions
    .map(({ text, due, blocks, confirmedBy }) => [text.trim(), due ?? '', blocks, confirmedBy])
    .sort()
  return JSON.stringify([vote.amountCents, conditions])
}

/** Who may vote in a task: those asked who weren't recused. */
export function voters(task: HumanTask): Set<string> {
  return new Set(
    askedParties(task)
      .filter((party) => party.type === 'person')
      .map(personId),
  )
}

/**
 * What the votes come to. Approved at quorum for the same amount and conditions; to the chair when a
 * quorum would fund but not alike, or when fewer than the quorum may still vote; declined once a quorum to
 * fund can't be reached.
 */
export function tally(task: HumanTask): Tally {
  const eligible = voters(task)
  if (eligible.size < task.quorum) return { result: 'to-chair' }
  const votes = countingVotes(task).filter((vote) => eligible.has(vote.person))
  const funding = votes.filter((vote) => vote.choice === 'fund')
  for (const vote of funding) {
    const alike = funding.filter((other) => terms(other) === terms(vote))
    if (alike.length >= task.quorum) return { result: 'approved', votes: alike }
  }
  if (funding.length >= task.quorum) return { result: 'to-chair' }
  const against = votes.length - funding.length
  return eligible.size - against < task.quorum ? { result: 'declined' } : { result: 'open' }
}

/** A vote as it is kept; `n` is its number among the task's votes. */
export function toVote(
  person: string,
  choice: VoteChoice,
  now: string,
  n: number,
  replaces?: number,
): Vote {
  return {
    n,
    person,
    choice: choice.choice,
    ...(choice.choice === 'fund' && { amountCents: choice.amountCents }),
    conditions: choice.choice === 'fund' ? [...choice.conditions] : [],
    ...(choice.reason !== undefined && { reason: choice.reason }),
    at: now,
    ...(replaces !== undefined && { replaces }),
    void: false,
  }
}

/** What the record says of a vote. */
export function voteFacts(task: HumanTask, vote: Vote) {
  return {
    taskId: task.id,
    vote: vote.n,
    choice: vote.choice,
    cents: vote.amountCents ?? null,
    conditions: vote.conditions.length,
    replaces: vote.replaces ?? null,
    version: task.version,
    versionHash: task.versionHash,
  }
}

export function checkChoice(project: Project, choice: VoteChoice): Refusal | undefined {
  if (choice.choice === 'fund') {
    const { amountCents } = choice
    if (amountCents <= 0 || amountCents > project.outline.requestedCents) {
      return outOfRange(
        'A vote to fund names an amount above nothing and at most what is requested.',
        'amount',
        project.outline.requestedCents,
      )
    }
  }
  if (choice.choice === 'not-fund' && choice.reason.trim() === '') {
    return invalidInput('A vote not to fund needs a reason.', 'reason', 'required')
  }
  return undefined
}

/** What somebody says by a vote, whenever they said it. */
function saidBy({ choice, amountCents = 0, conditions, reason = '' }: Vote): string {
  return JSON.stringify([choice, amountCents, conditions, reason])
}

/**
 * Checks that a vote replaces what the voter thinks it does. The same vote again
 * is a doubled click; another, from a page that is older than the vote that counts, was not taken.
 */
export function checkBallot(task: HumanTask, vote: Vote): Refusal | undefined {
  const current = countingVotes(task).find(({ person }) => person === vote.person)
  if (current?.n === vote.replaces) return undefined
  return current && saidBy(current) === saidBy(vote)
    ? refuse('already-done', 'This vote has been given.')
    : refuse('conflict', 'Another vote of the same person counts, which this one doesn’t name.')
}

function decisionFrom(
  file: ProjectFile,
  task: HumanTask,
  now: string,
  tallied: Exclude<Tally, { result: 'open' } | { result: 'to-chair' }>,
  minutes: Partial<Decision>,
): Decision {
  const votes = countingVotes(task)
  const common = {
    round: file.project.round,
    by: 'vote' as const,
    taskId: task.id,
    at: now,
    version: task.version,
    versionHash: task.versionHash,
    deciders: votes.map((vote) => vote.person),
    ...restingOn(votes),
    ...minutes,
  }
  if (tallied.result === 'approved') {
    const [first] = tallied.votes
    return {
      ...common,
      outcome: 'approved',
      amountCents: first?.amountCents ?? 0,
      conditions: first?.conditions ?? [],
    }
  }
  const reasons = votes.flatMap((vote) =>
    vote.choice === 'not-fund' && vote.reason ? [vote.reason] : [],
  )
  return {
    ...common,
    outcome: 'declined',
    amountCents: 0,
    conditions: [],
    reason: reasons.join('\n\n'),
  }
}

/** Every voter is told how the vote they took part in came out, and can say that it wasn't them. */
export function receipts(task: HumanTask): Change {
  const voted = new Set(countingVotes(task).map((vote) => vote.person))
  const parties = task.roster
    .map(({ party }) => party)
    .filter((party) => party.type === 'person' && voted.has(party.id))
  return telling(
    ...parties.map((to) => ({
      type: 'mail' as const,
      mail: 'vote-receipt' as const,
      to,
      projectId: task.projectId,
      taskId: task.id,
      link: { type: 'task' as const, projectId: task.projectId, taskId: task.id },
    })),
  )
}

/**
 * What follows when a vote or a recusal changes the tally: the decision, in the same transaction. `minutes`
 * is what a decision has that was taken in a meeting.
 */
export function settleVote(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  by: Party,
  minutes: Partial<Decision> = {},
): Change {
  const tallied = tally(task)
  if (tallied.result === 'open') {
    return combine(become(state, file.project, file.project), writing({ type: 'task', item: task }))
  }
  if (tallied.result === 'to-chair') {
    return combine(
      become(state, file.project, file.project),
      note(file.project, 'to-chair', by, { taskId: task.id }),
      endTask(task, 'to-chair', state.now, by),
      receipts(task),
    )
  }
  const decision = decisionFrom(file, task, state.now, tallied, minutes)
  if (tallied.result === 'declined') {
    return combine(
      decline(state, file.project, decision, by),
      endTask(task, 'declined', state.now, by),
      closeQuestions(file, state.now),
      receipts(task),
    )
  }
  const { change, outcome } = approve(state, file.project, decision, by)
  return combine(
    change,
    endTask(task, outcome, state.now, by),
    closeQuestions(file, state.now),
    receipts(task),
  )
}

/** Casts or changes a vote; the one that completes a quorum decides, and reserves, at once. */
export function castVote(
  state: State,
  file: ProjectFile,
  command: CommandOf<'cast-vote'>,
): Decided {
  const found = actOn(state, file, command, ['funding-vote'])
  if ('refused' in found) return found
  const { task } = found
  const person = personId(command.by)
  const n = task.votes.length + 1
  const vote = toVote(person, command.vote, state.now, n, command.replaces)
  const wrong = checkBallot(task, vote) ?? checkChoice(file.project, command.vote)
  if (wrong) return wrong
  const cast = { ...task, votes: [...task.votes, vote] }
  return combine(
    note(file.project, 'vote-cast', command.by, voteFacts(task, vote)),
    settleVote(state, file, cast, command.by),
  )
}
