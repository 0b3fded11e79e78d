import type { Instalment } from '../../project/follow-up'
import type { Project, ProjectIn } from '../../project/project'
import { refuse, type Change, type Decided } from '../kernel/change'
import { combine, note, system, writing } from '../kernel/compose'
import { isBeingConfirmed, owedCents } from './disbursement'
import { nextRun, runKey, startDisbursement } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

type Plan =
  | { do: 'keep' }
  | { do: 'cancel' }
  | { do: 'cut'; cents: number }
  /** Nobody confirmed it in time, and it is still owed. */
  | { do: 'ask-again' }

/**
 * What becomes of each part payment that isn't confirmed when a project is finalised: only what the
 * mission has spent and not been paid is still paid, the rest is cancelled.
 */
function plans(file: ProjectFile): Map<Instalment, Plan> {
  let owed = owedCents(file.project) ?? 0
  const open = file.instalments.filter(({ status }) => status === 'asked' || status === 'planned')
  // Whoever is being asked may have paid already: that comes first.
  const rank = ({ n, status }: Instalment) =>
    isBeingConfirmed(file, n) ? 0 : status === 'asked' ? 1 : 2
  const found = new Map<Instalment, Plan>()
  for (const instalment of [...open].sort((a, b) => rank(a) - rank(b) || a.n - b.n)) {
    found.set(instalment, planFor(file, instalment, owed))
    owed = Math.max(0, owed - instalment.plannedCents)
  }
  return found
}

function planFor(file: ProjectFile, instalment: Instalment, owed: number): Plan {
  if (isBeingConfirmed(file, instalment.n)) return { do: 'keep' }
  if (owed === 0) return { do: 'cancel' }
  if (instalment.status === 'asked') return { do: 'ask-again' }
  return owed < instalment.plannedCents ? { do: 'cut', cents: owed } : { do: 'keep' }
}

/** Part payments that still wait to be confirmed or cancelled. */
export function hasOpenInstalments(file: ProjectFile): boolean {
  return file.instalments.some(({ status }) => status === 'asked' || status === 'planned')
}

/** A part payment that won't be made any more: its mission, which may count on it, is told. */
export function cancelInstalment(project: Project, instalment: Instalment): Change {
  return combine(
    writing({ type: 'instalment', item: { ...instalment, status: 'cancelled' } }),
    tellMission(project, 'payment-cancelled', { subject: instalment.n }),
  )
}

function settle(
  state: State,
  project: ProjectIn<'finalising'>,
  instalment: Instalment,
  plan: Exclude<Plan, { do: 'keep' }>,
): { project: ProjectIn<'finalising'>; change: Change } {
  const facts = { instalment: instalment.n, plannedCents: instalment.plannedCents }
  const by = system('review-closure')
  switch (plan.do) {
    case 'cancel':
      return {
        project,
        change: combine(
          note(project, 'instalment-cancelled', by, { ...facts, was: instalment.status }),
          cancelInstalment(project, instalment),
        ),
      }
    case 'cut':
      return {
        project,
        change: combine(
          note(project, 'instalment-cut', by, { ...facts, cents: plan.cents }),
          writing({ type: 'instalment', item: { ...instalment, plannedCents: plan.cents } }),
        ),
      }
    case 'ask-again': {
      const runs = nextRun(project, runKey('disbursement', instalment.n))
      return {
        project: { ...project, runs },
        change: combine(
          note(project, 'instalment-asked-again', by, facts),
          writing({ type: 'instalment', item: { ...instalment, startedAt: state.now } }),
          startDisbursement({ id: project.id, runs }, instalment.n),
        ),
      }
    }
    default:
      return plan satisfies never
  }
}

/** Settles what is still planned to be paid, once final expenditure is known. */
export function settleClosure(state: State, file: ProjectFile): Decided {
  const { project } = file
  if (project.status !== 'finalising' || project.finalSpentCents === undefined) {
    return refuse('not-allowed', 'Final figures are not in.', ['finalising'])
  }
  let after = project
  const changes: Change[] = []
  for (const [instalment, plan] of plans(file)) {
    if (plan.do === 'keep') continue
    const settled = settle(state, after, instalment, plan)
    after = settled.project
    changes.push(settled.change)
  }
  if (changes.length === 0) return refuse('already-done', 'Nothing is left to settle.')
  const settled: Project = after
  return combine(become(state, project, settled), ...changes)
}
