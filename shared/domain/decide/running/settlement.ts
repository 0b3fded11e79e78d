import { owedOn, paidOn } from '../../money/owed'
import type { Instalment } from '../../project/follow-up'
import type { Project, ProjectIn } from '../../project/project'
import { dayOf } from '../../time'
import { opened } from '../decision/own-plan'
import { refuse, type Change, type Decided } from '../kernel/change'
import { combine, note, system, writing } from '../kernel/compose'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'
import { endTask } from '../tasks/end-task'
import { askedFor, isOpenPart, plannedAnew, settledPart } from './payment-plan'

const SETTLER = system('review-closure')

/** A part payment that won't be made any more: its mission, which may count on it, is told. */
export function cancelInstalment(
  project: Project,
  { askedWhile: _answered, ...instalment }: Instalment,
): Change {
  return combine(
    writing({ type: 'instalment', item: { ...instalment, status: 'cancelled' } }),
    tellMission(project, 'payment-cancelled', { subject: instalment.n }),
  )
}

interface Settled {
  project: ProjectIn<'finalising'>
  item: Instalment
  change: Change
}

/** What is still owed by the final figures is asked for now, be it planned for later or thought to be settled. */
function askNow(
  state: State,
  file: ProjectFile,
  project: ProjectIn<'finalising'>,
  instalment: Instalment,
  cents: number,
): Settled {
  const today = dayOf(state.now)
  const final = file.reports.find(({ kind, status }) => kind === 'final' && status !== 'cancelled')
  const came = instalment.awaits && final ? opened(instalment, final, today) : instalment
  const anew = plannedAnew(state, project, came, today)
  return {
    project: anew.project,
    item: anew.item,
    change: combine(
      note(project, 'instalment-asked-again', SETTLER, { instalment: instalment.n, cents }),
      writing({ type: 'instalment', item: anew.item }),
      anew.change,
    ),
  }
}

function cancelled(project: ProjectIn<'finalising'>, instalment: Instalment): Settled {
  return {
    project,
    item: { ...instalment, status: 'cancelled' },
    change: combine(
      note(project, 'instalment-cancelled', SETTLER, {
        instalment: instalment.n,
        plannedCents: instalment.plannedCents,
        was: instalment.status,
      }),
      cancelInstalment(project, instalment),
    ),
  }
}

/** A part payment of which no more is owed than was paid. */
function cut(project: ProjectIn<'finalising'>, instalment: Instalment): Settled {
  const { n, plannedCents } = instalment
  return {
    project,
    item: settledPart(instalment),
    change: combine(
      note(project, 'instalment-cut', SETTLER, {
        instalment: n,
        plannedCents,
        cents: paidOn(instalment),
      }),
      writing({ type: 'instalment', item: settledPart(instalment) }),
    ),
  }
}

/** One part payment by the final figures; undefined when it stands as it should. */
function settle(
  state: State,
  file: ProjectFile,
  project: ProjectIn<'finalising'>,
  instalment: Instalment,
  owedCents: number,
): Settled | undefined {
  const { status, plannedOn, awaits } = instalment
  if (status === 'cancelled' || status === 'asked') return undefined
  if (owedCents > 0)
    return status === 'confirmed' || awaits || plannedOn > dayOf(state.now)
      ? askNow(state, file, project, instalment, owedCents)
      : undefined
  if (status === 'confirmed') return undefined
  return paidOn(instalment) > 0 ? cut(project, instalment) : cancelled(project, instalment)
}

/** A part payment for what is owed and stands on none of the plan. */
function addPart(state: State, file: ProjectFile, project: ProjectIn<'finalising'>, cents: number) {
  const n = Math.max(0, ...file.instalments.map((one) => one.n)) + 1
  const today = dayOf(state.now)
  return askNow(
    state,
    file,
    project,
    {
      schema: 1,
      projectId: project.id,
      n,
      plannedCents: cents,
      plannedOn: today,
      status: 'planned',
    },
    cents,
  )
}

/** Ends the asking for a part payment whose money is asked for by another now that the plan is. */
function askedForNothing(
  state: State,
  file: ProjectFile,
  project: ProjectIn<'finalising'>,
  instalments: readonly Instalment[],
): Change {
  const owed = owedOn({ project, instalments }, dayOf(state.now))
  const changes = instalments.flatMap((one) => {
    const task = askedFor(file, one.n)
    const isOwed = owed?.parts.some(({ n, mostCents }) => n === one.n && mostCents > 0)
    return task === undefined || isOwed
      ? []
      : [
          writing({ type: 'instalment', item: settledPart(one) }),
          endTask(task, 'ended', state.now, undefined, 'closed'),
        ]
  })
  return combine(...changes)
}

/**
 * Settles what is still planned to be paid, once final expenditure is known: what the mission has spent and not
 * been paid is asked for now, the rest is cancelled. What finance was asked before is answered by finance.
 */
export function settleClosure(state: State, file: ProjectFile): Decided {
  const { project } = file
  if (project.status !== 'finalising' || project.finalSpentCents === undefined) {
    return refuse('not-allowed', 'Final figures are not in.', ['finalising'])
  }
  const owed = owedOn(file, dayOf(state.now))
  const parts = new Map(owed?.parts.map((part) => [part.n, part.owedCents]))
  let after = project
  const changes: Change[] = []
  const plan = new Map(file.instalments.map((one) => [one.n, one]))
  const add = (settled: Settled | undefined) => {
    if (!settled) return
    after = settled.project
    plan.set(settled.item.n, settled.item)
    changes.push(settled.change)
  }
  for (const instalment of file.instalments)
    add(settle(state, file, after, instalment, parts.get(instalment.n) ?? 0))
  const missing = (owed?.toMissionCents ?? 0) - [...parts.values()].reduce((a, b) => a + b, 0)
  if (missing > 0) add(addPart(state, file, after, missing))
  if (changes.length === 0) return refuse('already-done', 'Nothing is left to settle.')
  changes.push(askedForNothing(state, file, after, [...plan.values()]))
  const settled: Project = after
  return combine(become(state, project, settled), ...changes)
}

/** Whether part payments still wait to be confirmed or cancelled. */
export function hasOpenInstalments({ instalments }: ProjectFile): boolean {
  return instalments.some(isOpenPart)
}
