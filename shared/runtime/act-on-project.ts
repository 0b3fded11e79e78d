import type { Change, Refusal } from '../domain/decide/kernel/change'
import type { ProjectFile, State } from '../domain/decide/kernel/state'
import type { StepCommand } from '../domain/decide/kernel/commands'
import { decideStep } from '../domain/decide/step'
import { act, type ActDependencies } from './act'

/** Thrown when a workflow asks for what no workflow can: it is wrong, and a person has to look. */
export class RefusedStepError extends Error {
  override name = 'RefusedStepError'
}

/** What a late step meets: somebody else has done it, or the project has moved on. */
const CALM: readonly Refusal['refused'][] = ['already-done', 'not-allowed', 'not-found']

export interface Stands {
  /** The project as it was read for this act. */
  state: State
  /** What was changed; undefined when the step was too late or had been done. */
  change?: Change
  refused?: Refusal
}

/**
 * Does one act of a workflow on a project, in one transaction. Being late is an answer and not an error;
 * any other refusal throws `RefusedStepError`.
 */
export async function actOnProject(
  dependencies: ActDependencies,
  projectId: string | undefined,
  command: StepCommand | ((state: State) => StepCommand | undefined),
): Promise<Stands> {
  let seen: State | undefined
  const acted = await act(dependencies, projectId === undefined ? {} : { projectId }, (state) => {
    seen = state
    const asked = typeof command === 'function' ? command(state) : command
    if (!asked) return { refused: 'not-allowed', reason: 'There is nothing to do.' }
    return decideStep(state, asked)
  })
  if ('committed' in acted) {
    if (!seen) throw new Error('A change that nothing was read for.')
    return { state: seen, change: acted.change }
  }
  if (!CALM.includes(acted.refusal.refused)) {
    throw new RefusedStepError(`${acted.refusal.refused}: ${acted.refusal.reason}`)
  }
  return { state: acted.state, refused: acted.refusal }
}

/** A project's file as it stands now, read consistently. */
export async function readFile(
  { register, clock }: Pick<ActDependencies, 'register' | 'clock'>,
  projectId: string,
): Promise<ProjectFile | undefined> {
  const { state } = await register.read({ projectId }, clock())
  return state.file
}
