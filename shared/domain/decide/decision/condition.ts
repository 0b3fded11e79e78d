import { type Role } from '../../people'
import { metSchema, type Condition, type Project, type ProjectIn } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { plusDays, startOfDay } from '../../time'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { openTasks } from '../kernel/look-up'
import { leaders } from '../kernel/office'
import { actOn, personId } from '../tasks/on-task'
import { invalidInput, tooLong } from '../kernel/problems'
import { askOrContinue, isSpent, waitUntil, type Step } from '../kernel/run-limit'
import { nextRun, REQUEST_RUNS, startCondition, startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** The longest that may be written on how a condition was met. */
type Bound = ProjectIn<'reserved' | 'active' | 'suspended' | 'finalising'>

function isBound(project: Project): project is Bound {
  return ['reserved', 'active', 'suspended', 'finalising'].includes(project.status)
}

/** Condition `n`, from 1, of what the project was granted under. */
export function conditionOf(project: Project, n: number): Condition | undefined {
  return isBound(project) ? project.decision.conditions[n - 1] : undefined
}

/** Conditions that still stand in the way of something. */
export function blocking(project: Project, what: Condition['blocks']): Condition[] {
  if (!isBound(project)) return []
  return project.decision.conditions.filter(({ blocks, met }) => blocks === what && !met)
}

function tasksOf(file: ProjectFile, n: number): HumanTask[] {
  return file.tasks.filter((task) => task.kind === 'confirm-condition' && task.subject === n)
}

/** The round in which a condition is asked about: one more than ended, of whatever decision. */
export function conditionRound(file: ProjectFile, n: number): number {
  return 1 + tasksOf(file, n).filter((task) => task.status !== 'open').length
}

/** Roles that confirm a condition: the named one, then who stands in for it. */
export function confirmers(condition: Condition): readonly (readonly Role[])[] {
  switch (condition.confirmedBy) {
    case 'secretariat':
      return [['secretariat'], ['chair'], ['deputy'], ['reviewer']]
    case 'finance':
      return [
        ['finance'],
        ['head-of-finance'],
        ['secretariat'],
        ['chair'],
        ['deputy'],
        ['reviewer'],
      ]
    case 'chair':
      return [['chair'], ['deputy'], ['reviewer']]
    case 'gender-reviewer':
      return [['gender-reviewer'], ['deputy'], ['secretariat'], ['chair'], ['reviewer']]
    default:
      return condition.confirmedBy satisfies never
  }
}

/** How long a wait for a condition's day goes before it looks again, in days: the project may end early. */
const LOOK_AGAIN_DAYS = 7

/**
 * When people are asked whether a condition is met: in time for its day; without one at once, or at the
 * project's end where it only stands in the way of closure.
 */
function asksAt(state: State, project: Bound, condition: Condition): string {
  const { now } = state
  if (condition.blocks === 'commitment') return now
  if (condition.blocks === 'closure' && project.status === 'finalising') return now
  if (condition.due !== undefined) {
    const ahead = state.programme.policy.chasing['confirm-condition'].due
    return plusDays(startOfDay(condition.due), -ahead)
  }
  return condition.blocks === 'closure' ? startOfDay(project.outline.ends) : now
}

export type ConditionStep = Step<'wait' | 'ask' | 'ended' | 'continued'>

/** The run that carries a condition's wait now. */
export function conditionRun(project: Project, n: number): number {
  return project.runs[`condition.${n}`] ?? 1
}

/** What a condition's workflow does next: wait until it is time to ask, ask, again when nobody answered, end. */
export function conditionStep(state: State, file: ProjectFile, n: number): ConditionStep {
  const { now } = state
  const { project } = file
  const condition = conditionOf(project, n)
  const ended = { next: 'ended' as const, until: now }
  if (!condition || condition.met || !isBound(project)) return ended
  const startedAt = condition.startedAt ?? now
  if (isSpent(startedAt, now)) return { next: 'continued', until: now }
  const isAsked = openTasks(file).some(
    ({ kind, subject }) => kind === 'confirm-condition' && subject === n,
  )
  if (isAsked) return askOrContinue(startedAt, now, 'ask')
  const at = asksAt(state, project, condition)
  if (at <= now) return askOrContinue(startedAt, now, 'ask')
  const soon = plusDays(now, LOOK_AGAIN_DAYS)
  return waitUntil(startedAt, at < soon ? at : soon)
}

/** A project with one of its conditions changed. */
export function withCondition(project: Bound, n: number, different: Partial<Condition>): Bound {
  const conditions = project.decision.conditions.map((condition, index) =>
    index === n - 1 ? { ...condition, ...different } : condition,
  )
  return { ...project, decision: { ...project.decision, conditions } }
}

/** Marks when the run of a condition's wait began. */
export function markConditionStart<P extends Project>(project: P, n: number, at: string): Project {
  return isBound(project) ? withCondition(project, n, { startedAt: at }) : project
}

/** Sets going the waits for conditions that aren't met. */
export function startConditions(
  project: Bound,
  which: (condition: Condition) => boolean,
  now: string,
): { project: Bound; change: Change } {
  let after = project
  const changes: Change[] = []
  project.decision.conditions.forEach((condition, index) => {
    const n = index + 1
    if (condition.met || !which(condition)) return
    const key = `condition.${n}`
    const runs = { ...after.runs, [key]: (after.runs[key] ?? 0) + 1 }
    after = { ...withCondition(after, n, { startedAt: now }), runs }
    changes.push(startCondition(after, n))
  })
  return { project: after, change: combine(...changes) }
}

/**
 * Somebody confirms that a condition is met, with what shows it, or the chair releases the mission from it.
 * When it was the last that stood in the way of commitment, the request goes on.
 */
export function confirmCondition(
  state: State,
  file: ProjectFile,
  command: CommandOf<'confirm-condition'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-condition'])
  if ('refused' in found) return found
  const { project } = file
  const { by, how } = command
  const n = found.task.subject
  const condition = conditionOf(project, n)
  if (!condition || !isBound(project))
    return refuse('not-allowed', `Nothing is bound to a condition while ${project.status}.`, [
      'reserved',
      'active',
      'suspended',
      'finalising',
    ])
  if (condition.met) return refuse('already-done', 'The condition is met.')
  const evidence = command.note.trim()
  if (evidence === '') return invalidInput('Say what shows it.', 'note', 'required')
  const long = tooLong(evidence, metSchema.shape.note, 'note')
  if (long) return long
  if (how === 'waived' && !leaders(state).some((party) => personId(party) === personId(by)))
    return refuse('not-allowed', 'Only the chair releases a mission from a condition.', ['met'])
  const met = withCondition(project, n, { met: { at: state.now, by, how, note: evidence } })
  const goesOn =
    met.status === 'reserved' &&
    condition.blocks === 'commitment' &&
    blocking(met, 'commitment').length === 0
  const after: Project = goesOn ? { ...met, runs: nextRun(met, REQUEST_RUNS) } : met
  return combine(
    become(state, project, after),
    note(project, how === 'met' ? 'condition-confirmed' : 'condition-waived', by, {
      taskId: found.task.id,
      condition: condition.id,
      n,
      blocks: condition.blocks,
    }),
    endTask(found.task, how === 'met' ? 'confirmed' : 'waived', state.now, by),
    tellMission(project, 'condition-met', { subject: n }),
    goesOn ? startRequest(after, project.currentVersion) : combine(),
  )
}
