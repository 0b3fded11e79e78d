import { confirmsPayment } from '../../tasks/kinds'
import { owedOn, paymentsOf, type PartOwed } from '../../money/owed'
import type { Instalment } from '../../project/follow-up'
import { isOpenFunded, type OpenFundedProject } from '../../project/project'
import { dayOf, daysAfter, startOfDay } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { blocking } from '../decision/condition'
import { combine, note } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn } from '../tasks/on-task'
import { invalidInput, wrongMovement, outOfRange } from '../kernel/problems'
import { askOrContinue, isSpent, lookAgain, waitUntil, type Step } from '../kernel/run-limit'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'
import { alignPayments, askedFor, isOpenPart } from './payment-plan'

export type DisbursementStep = Step<'wait' | 'ask' | 'ended' | 'continued'>

/** A payment is put off by at most so many days at a time. */
export const LONGEST_PUT_OFF_DAYS = 366

export function instalmentOf(file: ProjectFile, n: number): Instalment | undefined {
  return file.instalments.find((one) => one.n === n)
}

/** The round in which a payment is asked to be confirmed: one more than were answered or went by. */
export function paymentRound(file: ProjectFile, n: number): number {
  const ended = file.tasks.filter(
    ({ kind, subject, status }) => confirmsPayment(kind) && subject === n && status !== 'open',
  )
  return 1 + ended.length
}

/**
 * What a part payment's workflow does next: wait for its day, for conditions that block it or for the end
 * of a suspension; ask finance, again when nobody confirmed it; end. Nobody is asked for what isn't owed; of a
 * project that ends it is asked whether what it had been asked for was paid before.
 */
export function disbursementStep(file: ProjectFile, n: number, now: string): DisbursementStep {
  const { project } = file
  const instalment = instalmentOf(file, n)
  const ended = { next: 'ended' as const, until: now }
  if (!instalment || !isOpenFunded(project) || !isOpenPart(instalment)) return ended
  const startedAt = instalment.startedAt ?? project.activeSince
  if (isSpent(startedAt, now)) return { next: 'continued', until: now }
  if (askedFor(file, n)) return askOrContinue(startedAt, now, 'ask')
  const part = partOwed(file, n, dayOf(now))
  if (part && part.perhapsPaidCents > 0) return askOrContinue(startedAt, now, 'ask')
  const plannedAt = startOfDay(instalment.plannedOn)
  if (instalment.status === 'planned' && instalment.awaits) return lookAgain(startedAt, now)
  if (instalment.status === 'planned' && now < plannedAt) return waitUntil(startedAt, plannedAt)
  if (!part || part.owedCents === 0)
    return project.status === 'finalising' ? lookAgain(startedAt, now) : ended
  if (project.status === 'suspended' || blocking(project, 'disbursement').length > 0)
    return lookAgain(startedAt, now)
  return askOrContinue(startedAt, now, 'ask')
}

/** What of a part payment is owed on a day. */
export function partOwed(file: ProjectFile, n: number, today: string): PartOwed | undefined {
  return owedOn(file, today)?.parts.find((one) => one.n === n)
}

/**
 * Finance states what was paid. While the project runs that is at most what is still to come in all; then at
 * most what is owed of this part, or what was asked before the project ended. What is left is asked for again.
 */
export function confirmDisbursement(
  state: State,
  file: ProjectFile,
  command: CommandOf<'confirm-disbursement'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-disbursement'])
  if ('refused' in found) return found
  const { project } = file
  const instalment = instalmentOf(file, found.task.subject)
  const today = dayOf(state.now)
  if (!isOpenFunded(project) || instalment?.status !== 'asked') {
    return refuse('not-allowed', `Nothing is to be paid while ${project.status}.`, ['asked'])
  }
  const { cents, on, reference, by } = command
  const most = partOwed(file, instalment.n, today)?.mostCents ?? 0
  if (most === 0) return refuse('not-allowed', 'Nothing is owed any more.', ['not-paid'])
  if (cents <= 0 || cents > most)
    return outOfRange('A payment is above nothing and at most what is owed.', 'amount', most)
  const wrong = wrongMovement(command, { since: dayOf(project.activeSince), today })
  if (wrong) return wrong
  const { restOn = today } = command
  if (restOn < today || restOn > daysAfter(today, LONGEST_PUT_OFF_DAYS))
    return invalidInput('The rest is asked for within a year.', 'restOn', 'not-within-a-year')
  const { paid: _once, ...rest } = instalment
  const payments = [...paymentsOf(instalment), { cents, on, reference, by, at: state.now }]
  const instalments = file.instalments.map((one) =>
    one.n === instalment.n ? { ...rest, payments } : one,
  )
  const paid: OpenFundedProject = { ...project, disbursedCents: project.disbursedCents + cents }
  const aligned = alignPayments(
    state,
    file,
    { project: paid, instalments },
    { n: instalment.n, restOn },
  )
  return combine(
    become(state, project, aligned.project, { valueDate: on, reference }),
    note(project, 'disbursement-confirmed', by, {
      taskId: found.task.id,
      instalment: instalment.n,
      payment: payments.length,
      cents,
      plannedCents: instalment.plannedCents,
      leftCents: owedOn({ project: paid, instalments }, today)?.toMissionCents ?? 0,
      on,
    }),
    aligned.change,
    tellMission(project, 'disbursement-confirmed', {
      subject: instalment.n,
      payment: payments.length,
    }),
    endTask(found.task, 'confirmed', state.now, by),
  )
}
