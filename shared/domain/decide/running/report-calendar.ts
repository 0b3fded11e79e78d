import type { StatusReport } from '../../project/follow-up'
import type { FundedProject, OpenFundedProject } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { dayOf, endOfDay, daysAfter } from '../../time'
import type { Change } from '../kernel/change'
import { combine, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { planReports } from '../decision/commit'
import { openTasks } from '../kernel/look-up'
import { schedule } from '../tasks/schedule'
import { nextRun, runKey, startReport } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'

/** A changed calendar, with the project's part in it. */
export interface Redated {
  project: Pick<OpenFundedProject, 'runs' | 'nextReport'>
  change: Change
}

function filing(file: ProjectFile, n: number): HumanTask | undefined {
  return openTasks(file).find((task) => task.kind === 'file-report' && task.subject === n)
}

/** Starts the wait of a report anew, because its day has moved and an older run may sleep past it. */
function startAnew(
  state: State,
  project: Pick<FundedProject, 'id' | 'runs'>,
  report: StatusReport,
): { runs: OpenFundedProject['runs']; change: Change } {
  const runs =
    report.startedAt === undefined ? project.runs : nextRun(project, runKey('report', report.n))
  return {
    runs,
    change: combine(
      writing({ type: 'report', item: { ...report, startedAt: state.now } }),
      startReport({ id: project.id, runs }, report.n),
    ),
  }
}

/** A task that stays open, due and chased by its report's new day. */
function putOff(state: State, task: HumanTask, dueOn: string): Change {
  const policy = state.programme.policy.chasing[task.kind]
  const later = schedule(state.now, policy, endOfDay(dueOn))
  return writing({ type: 'task', item: { ...task, ...later, chased: 0 } })
}

function redateFinal(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  final: StatusReport,
  days: Pick<StatusReport, 'asOf' | 'askOn' | 'dueOn'>,
): { runs: OpenFundedProject['runs']; change: Change } {
  const { runs } = project
  const moved = { ...final, ...days }
  if (final.status === 'planned') return { runs, change: writing({ type: 'report', item: moved }) }
  const task = filing(file, final.n)
  if (final.status !== 'asked' || !task) return { runs, change: combine() }
  if (days.askOn <= dayOf(state.now)) {
    return {
      runs,
      change: combine(writing({ type: 'report', item: moved }), putOff(state, task, days.dueOn)),
    }
  }
  // Asked too early as it turns out: it goes back into the plan and is asked in a round of its own.
  const planned = { ...moved, status: 'planned' as const, round: final.round + 1 }
  const anew = startAnew(state, project, planned)
  return {
    runs: anew.runs,
    change: combine(anew.change, endTask(task, 'superseded', state.now, undefined, 'closed')),
  }
}

/** Only what a redating may change: whoever spreads it must not bring back a status that has gone. */
function notRedated({ runs, nextReport }: OpenFundedProject): Redated {
  return { project: { runs, nextReport }, change: combine() }
}

/** Moves the reports not yet written to a project's new end, and adds interim ones it now runs for. */
export function redateReports(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
): Redated {
  const unchanged = notRedated(project)
  const final = file.reports.find(({ kind, status }) => kind === 'final' && status !== 'cancelled')
  if (!final) return unchanged
  const plan = planReports(state, project, project.nextReport, dayOf(state.now))
  const last = plan.at(-1)
  if (!last) return unchanged
  const { asOf, askOn, dueOn } = last
  const { runs, change } = redateFinal(state, file, project, final, { asOf, askOn, dueOn })
  const isOpen = final.status === 'planned' || final.status === 'asked'
  const known = file.reports.filter(({ kind }) => kind === 'interim').map((one) => one.asOf)
  const added = isOpen
    ? plan
        .slice(0, -1)
        .filter(
          (one) => known.every((day) => day < one.asOf) && one.asOf > file.project.outline.ends,
        )
        .map((one, index) => ({ ...one, n: project.nextReport + index }))
    : []
  // With the final report already waited for nobody would start them in their turn.
  const [first, ...later] = added
  const starts = first !== undefined && final.startedAt !== undefined
  const items = first && starts ? [{ ...first, startedAt: state.now }, ...later] : added
  return {
    project: { runs, nextReport: project.nextReport + added.length },
    change: combine(
      change,
      writing(...items.map((item) => ({ type: 'report' as const, item }))),
      first && starts ? startReport({ id: project.id, runs }, first.n) : combine(),
    ),
  }
}

/** Asks a project that ends before its time for its final report now. */
export function askFinalNow(state: State, file: ProjectFile, project: OpenFundedProject): Redated {
  const final = file.reports.find(({ kind, status }) => kind === 'final' && status === 'planned')
  if (!final) return notRedated(project)
  const today = dayOf(state.now)
  const plan = planReports(
    state,
    { id: project.id, outline: { ...project.outline, ends: today } },
    project.nextReport,
    today,
  )
  const dueOn = plan.at(-1)?.dueOn ?? today
  const anew = startAnew(state, project, { ...final, asOf: today, askOn: today, dueOn })
  return { project: { runs: anew.runs, nextReport: project.nextReport }, change: anew.change }
}

/**
 * Asks for a final report that was concluded once more, in a round of its own that begins with its text;
 * undefined when there is none.
 */
export function askFinalAgain(
  state: State,
  file: ProjectFile,
  project: FundedProject,
  letter: string,
): { runs: FundedProject['runs']; change: Change } | undefined {
  const final = file.reports.find(({ kind, status }) => kind === 'final' && status !== 'cancelled')
  if (!final) return undefined
  const { concludedAt: _before, ...report } = final
  const today = dayOf(state.now)
  return startAnew(state, project, {
    ...report,
    status: report.content ? 'returned' : 'planned',
    round: report.round + 1,
    askOn: today,
    dueOn: daysAfter(today, state.programme.policy.reports.finalDueAfterDays),
    reviewNote: letter,
  })
}
