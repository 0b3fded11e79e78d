import { confirmsPayment } from '../../tasks/kinds'
import { owedOn, type PartOwed } from '../../money/owed'
import type { Instalment } from '../../project/follow-up'
import type { OpenFundedProject } from '../../project/project'
import { dayOf } from '../../time'
import type { HumanTask } from '../../tasks/task'
import type { Change } from '../kernel/change'
import { combine, NOTHING, telling, writing } from '../kernel/compose'
import { openTasks } from '../kernel/look-up'
import { nextRun, runKey, startDisbursement } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { taskMail } from '../kernel/task-mail'
import { endTask } from '../tasks/end-task'
import { askedParties } from '../tasks/on-task'

/** The open task in which finance is asked for a part payment. */
export function askedFor(file: ProjectFile, n: number): HumanTask | undefined {
  return openTasks(file).find(({ kind, subject }) => confirmsPayment(kind) && subject === n)
}

/** Whether finance is asked for a part payment, or is to be asked yet. */
export function isOpenPart({ status }: Instalment): boolean {
  return status === 'asked' || status === 'planned'
}

/** A part payment that is asked for from a day on, in a run of its own. */
export function plannedAnew<P extends OpenFundedProject>(
  state: State,
  project: P,
  instalment: Instalment,
  plannedOn: string,
): { project: P; item: Instalment; change: Change } {
  const { askedWhile: _answered, awaits: _now, ...rest } = instalment
  const runs = nextRun(project, runKey('disbursement', instalment.n))
  return {
    project: { ...project, runs },
    item: { ...rest, status: 'planned', plannedOn, startedAt: state.now },
    change: startDisbursement({ id: project.id, runs }, instalment.n),
  }
}

/** A part payment of which nothing is owed any more. */
export function settledPart({ askedWhile: _answered, ...instalment }: Instalment): Instalment {
  return { ...instalment, status: 'confirmed' }
}

/** What finance answered about a part payment, and when what is left of it is asked for. */
export interface Answered {
  n: number
  restOn: string
}

/**
 * Brings what finance is asked in line with what is owed after a payment, a correction or an answer: nobody is
 * asked for what isn't owed any more, and what is left is asked for. Asked before a project ended, finance goes
 * on being asked whether it was paid.
 */
export function alignPayments<P extends OpenFundedProject>(
  state: State,
  file: ProjectFile,
  after: { project: P; instalments: readonly Instalment[] },
  answered?: Answered,
): { project: P; change: Change } {
  const today = dayOf(state.now)
  const instalments = answered ? putOff(after, today, answered) : after.instalments
  const owed = partsOwed({ ...after, instalments }, today)
  const before = new Set(file.instalments)
  let { project } = after
  const changes: Change[] = []
  for (const instalment of instalments) {
    const part = owed.get(instalment.n)
    const isAnswered = answered?.n === instalment.n
    const aligned = part && align(state, file, project, { instalment, part, today, answered })
    if (aligned) {
      ;({ project } = aligned)
      changes.push(aligned.change)
    }
    const item = aligned?.item ?? instalment
    if (!before.has(item)) changes.push(writing({ type: 'instalment', item }))
    const task = askedFor(file, instalment.n)
    if (task && !isAnswered && !isOpenPart(item))
      changes.push(endTask(task, 'ended', state.now, undefined, 'closed'))
  }
  return { project, change: combine(...changes) }
}

function partsOwed(after: Parameters<typeof owedOn>[0], today: string): Map<number, PartOwed> {
  return new Map(owedOn(after, today)?.parts.map((part) => [part.n, part]))
}

/** The plan with what is left of the part that was answered put off to its day. */
function putOff(
  after: { project: OpenFundedProject; instalments: readonly Instalment[] },
  today: string,
  { n, restOn }: Answered,
): readonly Instalment[] {
  const left = partsOwed(after, today).get(n)?.owedCents ?? 0
  return after.instalments.map((one) =>
    one.n === n && left > 0 ? { ...one, plannedOn: restOn } : one,
  )
}

interface Looked {
  instalment: Instalment
  part: PartOwed
  today: string
  answered: Answered | undefined
}

/** One part payment in line with what is owed of it; undefined when it stands as it should. */
function align<P extends OpenFundedProject>(
  state: State,
  file: ProjectFile,
  project: P,
  { instalment, part, today, answered }: Looked,
): { project: P; item: Instalment; change: Change } | undefined {
  const isAnswered = answered?.n === instalment.n
  if (instalment.status === 'cancelled') return undefined
  if (part.owedCents > 0)
    return isAnswered || instalment.status === 'confirmed'
      ? plannedAnew(state, project, instalment, isAnswered ? answered.restOn : today)
      : undefined
  if (!isOpenPart(instalment)) return undefined
  if (isAnswered) return { project, item: settledPart(instalment), change: NOTHING }
  // What a project that ends has planned is settled with its final figures, and what was asked is answered.
  if (project.status === 'finalising' && isUnsettled(file, instalment, part)) return undefined
  return { project, item: settledPart(instalment), change: NOTHING }
}

function isUnsettled(
  { project }: ProjectFile,
  { status }: Instalment,
  { perhapsPaidCents }: PartOwed,
): boolean {
  const hasFigures = 'finalSpentCents' in project && project.finalSpentCents !== undefined
  return perhapsPaidCents > 0 || (status === 'planned' && !hasFigures)
}

/** Whoever is asked for a payment of a project that ends is told that it is now whether it had been paid. */
export function askWhetherPaid(file: ProjectFile): Change {
  const asked = openTasks(file).filter(({ kind }) => confirmsPayment(kind))
  return telling(
    ...asked.flatMap((task) =>
      askedParties(task).map((party) => taskMail(task, 'task-reminder', party)),
    ),
  )
}
