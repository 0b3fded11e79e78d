import { yearOf } from '../../time'
import type { Party } from '../../people'
import type { Decision } from '../../project/project'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { ChairChoice } from '../kernel/choices'
import type { CommandOf } from '../kernel/commands'
import type { HumanTask } from '../../tasks/task'
import { combine, note, telling } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { envelopeOf } from '../kernel/look-up'
import { actOn, personId } from '../tasks/on-task'
import { closeQuestions } from '../request/question'
import { approve, covers, decline, offerFreedMoney, reserve } from './reserve'
import { standingVote } from './request-stage'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { outOfRange, invalidInput } from '../kernel/problems'

function wrongChoice(state: State, file: ProjectFile, choice: ChairChoice): Refusal | undefined {
  if (choice.choice === 'decline') {
    return choice.reason.trim() === ''
      ? invalidInput('A decline needs a written reason.', 'reason', 'required')
      : undefined
  }
  const { requestedCents } = file.project.outline
  if (choice.amountCents <= 0 || choice.amountCents > requestedCents) {
    return outOfRange(
      'An approval is above nothing and at most what is requested.',
      'amount',
      requestedCents,
    )
  }
  if (choice.year !== undefined && !envelopeOf(state, choice.year)?.open) {
    return invalidInput('That year has no open envelope.', 'year', 'no-open-envelope')
  }
  return undefined
}

/**
 * The chair, or who stands in, decides what the votes didn't. `minutes` is what a decision has that was
 * taken in a meeting.
 */
export function decideAsChair(
  state: State,
  file: ProjectFile,
  command: CommandOf<'decide-as-chair'>,
  minutes: Partial<Decision> = {},
): Decided {
  const found = actOn(state, file, command, ['chair-decision'])
  if ('refused' in found) return found
  const { task } = found
  const choice = command.decision
  const wrong = wrongChoice(state, file, choice)
  if (wrong) return wrong
  const common = {
    round: file.project.round,
    by: 'chair' as const,
    taskId: task.id,
    at: state.now,
    version: task.version,
    versionHash: task.versionHash,
    deciders: decidersOf(file, personId(command.by)),
    ...(choice.reason !== undefined && { reason: choice.reason }),
    ...minutes,
  }
  if (choice.choice === 'decline') {
    const decision: Decision = { ...common, outcome: 'declined', amountCents: 0, conditions: [] }
    return combine(
      decline(state, file.project, decision, command.by),
      endTask(task, 'declined', state.now, command.by),
      closeQuestions(file, state.now),
      decisionReceipt(task, command.by),
    )
  }
  const decision: Decision = {
    ...common,
    outcome: 'approved',
    amountCents: choice.amountCents,
    conditions: [...choice.conditions],
    ...(choice.year !== undefined && { year: choice.year }),
  }
  const { change, outcome } = approve(state, file.project, decision, command.by)
  return combine(
    change,
    endTask(task, outcome, state.now, command.by),
    closeQuestions(file, state.now),
    decisionReceipt(task, command.by),
  )
}

/** Whoever decided is told so, and can say that it wasn't them. */
export function decisionReceipt(task: HumanTask, to: Party): Change {
  return telling({
    type: 'mail',
    mail: 'decision-receipt',
    to,
    projectId: task.projectId,
    taskId: task.id,
    link: { type: 'task', projectId: task.projectId, taskId: task.id },
  })
}

/** Everyone who took part in deciding this round, so that none of them confirms the money. */
function decidersOf(file: ProjectFile, chair: string): string[] {
  const voters = (standingVote(file)?.votes ?? [])
    .filter((vote) => !vote.void)
    .map((vote) => vote.person)
  return [...new Set([...voters, chair])]
}

/** The chair takes or passes money that became free for a waitlisted approval. */
export function answerWaitlistOffer(
  state: State,
  file: ProjectFile,
  command: CommandOf<'answer-waitlist-offer'>,
): Decided {
  const found = actOn(state, file, command, ['waitlist-offer'])
  if ('refused' in found) return found
  const { task } = found
  const { project } = file
  if (project.status !== 'waitlisted')
    return refuse('not-allowed', `The project is ${project.status}.`, ['waitlisted'])
  const year = project.decision.year ?? yearOf(state.now)
  if (!command.accept) {
    const { offeredRun: _offered, ...waiting } = project
    return combine(
      become(state, project, {
        ...waiting,
        passedOverAtCents: envelopeOf(state, year)?.availableCents ?? 0,
      }),
      note(project, 'waitlist-offer-refused', command.by, { year }),
      endTask(task, 'refused', state.now, command.by),
      offerFreedMoney(state, year),
    )
  }
  if (!covers(state, year, project.decision.amountCents)) {
    const availableCents = Math.max(0, envelopeOf(state, year)?.availableCents ?? 0)
    const params = { year, availableCents }
    return {
      ...refuse('not-allowed', 'The envelope is short again; the project stays on the waitlist.', [
        'refuse',
      ]),
      problems: [{ path: 'choice', code: 'envelope-short', params }],
    }
  }
  const deciders = [...new Set([...project.decision.deciders, personId(command.by)])]
  return combine(
    reserve(state, project, { ...project.decision, deciders }, year, command.by),
    note(project, 'waitlist-offer-accepted', command.by, {
      year,
      cents: project.decision.amountCents,
    }),
    endTask(task, 'approved', state.now, command.by),
    decisionReceipt(task, command.by),
    // What is left may be enough for the next in line.
    offerFreedMoney(state, year),
  )
}
