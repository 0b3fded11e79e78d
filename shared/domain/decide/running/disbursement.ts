import type { Instalment } from '../../project/follow-up'
import { committedCents, isOpenFunded, type Project } from '../../project/project'
import { dayOf, startOfDay } from '../../time'
import type { HumanTask } from '../../tasks/task'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { blocking } from '../decision/condition'
import { combine, note, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { openTasks } from '../kernel/look-up'
import { actOn } from '../tasks/on-task'
import { wrongMovement, outOfRange } from '../kernel/problems'
import { askOrContinue, isSpent, lookAgain, waitUntil, type Step } from '../kernel/run-limit'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

export type DisbursementStep = Step<'wait' | 'ask' | 'ended' | 'continued'>

export function instalmentOf(file: ProjectFile, n: number): Instalment | undefined {
  return file.instalments.find((one) => one.n === n)
}

function tasksOf(file: ProjectFile, n: number): HumanTask[] {
  return file.tasks.filter((task) => task.kind === 'confirm-disbursement' && task.subject === n)
}

/** The round in which a payment is asked to be confirmed: one more than went by without one. */
export function paymentRound(file: ProjectFile, n: number): number {
  const without = tasksOf(file, n).filter(
    ({ status, outcome }) => status === 'expired' || outcome === 'not-paid',
  )
  return 1 + without.length
}

/** Whether somebody is being asked to confirm this payment. */
export function isBeingConfirmed(file: ProjectFile, n: number): boolean {
  return openTasks(file).some((task) => task.kind === 'confirm-disbursement' && task.subject === n)
}

/** What the mission has spent and not been paid, in US cents; undefined while final figures are missing. */
export function owedCents(project: Project): number | undefined {
  if (project.status !== 'finalising' || project.finalSpentCents === undefined) return undefined
  return Math.max(0, project.finalSpentCents - (project.disbursedCents - project.returnedCents))
}

/**
 * What a part payment's workflow does next: wait for its day, for conditions that block it or for the end
 * of a suspension; ask finance, again when nobody confirmed it; end. While a project is being finalised
 * only what is owed is still paid.
 */
export function disbursementStep(file: ProjectFile, n: number, now: string): DisbursementStep {
  const { project } = file
  const instalment = instalmentOf(file, n)
  const ended = { next: 'ended' as const, until: now }
  if (!instalment || !isOpenFunded(project)) return ended
  if (instalment.status === 'confirmed' || instalment.status === 'cancelled') return ended
  const startedAt = instalment.startedAt ?? project.activeSince
  if (isSpent(startedAt, now)) return { next: 'continued', until: now }
  if (isBeingConfirmed(file, n)) return askOrContinue(startedAt, now, 'ask')
  const plannedAt = startOfDay(instalment.plannedOn)
  if (instalment.status === 'planned' && now < plannedAt) return waitUntil(startedAt, plannedAt)
  if (project.status === 'suspended' || blocking(project, 'disbursement').length > 0)
    return lookAgain(startedAt, now)
  if (project.status === 'finalising' && !owedCents(project)) return lookAgain(startedAt, now)
  return askOrContinue(startedAt, now, 'ask')
}

/** Finance states what was paid: at most what is committed and not yet paid. */
export function confirmDisbursement(
  state: State,
  file: ProjectFile,
  command: CommandOf<'confirm-disbursement'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-disbursement'])
  if ('refused' in found) return found
  const { project } = file
  const instalment = instalmentOf(file, found.task.subject)
  if (!isOpenFunded(project) || instalment?.status !== 'asked') {
    return refuse('not-allowed', `Nothing is to be paid while ${project.status}.`, ['asked'])
  }
  const { cents, on, reference } = command
  const left = committedCents(project) - project.disbursedCents
  if (cents <= 0 || cents > left) {
    return outOfRange(
      'A payment is above nothing and at most what is committed and not yet paid.',
      'amount',
      left,
    )
  }
  const wrong = wrongMovement(command, dayOf(state.now))
  if (wrong) return wrong
  const paid: Project = { ...project, disbursedCents: project.disbursedCents + cents }
  return combine(
    become(state, project, paid, { valueDate: on, reference }),
    note(project, 'disbursement-confirmed', command.by, {
      taskId: found.task.id,
      instalment: instalment.n,
      cents,
      plannedCents: instalment.plannedCents,
      on,
    }),
    writing({
      type: 'instalment',
      item: {
        ...instalment,
        status: 'confirmed',
        paid: { cents, on, reference, by: command.by, at: state.now },
      },
    }),
    tellMission(project, 'disbursement-confirmed', { subject: instalment.n }),
    endTask(found.task, 'confirmed', state.now, command.by),
  )
}
