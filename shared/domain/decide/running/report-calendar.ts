import { asksReport } from '../../tasks/kinds'
import type { StatusReport } from '../../project/follow-up'
import type { FundedProject, OpenFundedProject } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { dayOf, endOfDay, daysAfter } from '../../time'
import type { Change } from '../kernel/change'
import { combine, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { planFinalReport, planReport } from '../decision/commit'
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
  return openTasks(file).find((task) => asksReport(task.kind) && task.subject === n)
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
  const { announcedAt, ...kept } = final
  const isMoved = days.asOf !== final.asOf
  const moved = { ...kept, ...days, ...(!isMoved && announcedAt && { announcedAt }) }
  if (final.status === 'planned') {
    // A run that waits for a later day would sleep past an earlier one.
    const isEarlier = final.startedAt !== undefined && days.askOn < final.askOn
    return isEarlier
      ? startAnew(state, project, moved)
      : { runs, change: writing({ type: 'report', item: moved }) }
  }
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

/** Moves the final report to a project's new end, and asks for an interim one before it where that is due now. */
export function redateReports(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
): Redated {
  const unchanged = notRedated(project)
  const final = file.reports.find(({ kind, status }) => kind === 'final' && status !== 'cancelled')
  if (!final) return unchanged
  const { asOf, askOn, dueOn } = planFinalReport(state, project, final.n)
  const { runs, change } = redateFinal(state, file, project, final, { asOf, askOn, dueOn })
  const added = interimAgain(state, file, project, final)
  if (!added) return { project: { runs, nextReport: project.nextReport }, change }
  return {
    project: { runs, nextReport: project.nextReport + 1 },
    change: combine(
      change,
      writing({ type: 'report', item: { ...added, startedAt: state.now } }),
      startReport({ id: project.id, runs }, added.n),
    ),
  }
}

/**
 * An interim report that a project owes again since it runs on; undefined while one is still to come, which is
 * followed in its turn.
 */
function interimAgain(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  final: StatusReport,
): StatusReport | undefined {
  const isFinalNext =
    final.startedAt !== undefined && (final.status === 'planned' || final.status === 'asked')
  const interim = file.reports.filter(({ kind }) => kind === 'interim')
  const isOneToCome = interim.some(
    ({ status, concludedAt }) => status !== 'cancelled' && concludedAt === undefined,
  )
  if (!isFinalNext || isOneToCome) return undefined
  const days = [dayOf(state.now), file.project.outline.ends, ...interim.map(({ asOf }) => asOf)]
  const next = planReport(state, project, project.nextReport, days.sort().at(-1) ?? '')
  return next.kind === 'interim' ? next : undefined
}

/** Asks a project that ends before its time for its final report now. */
export function askFinalNow(state: State, file: ProjectFile, project: OpenFundedProject): Redated {
  const final = file.reports.find(({ kind, status }) => kind === 'final' && status === 'planned')
  if (!final) return notRedated(project)
  const today = dayOf(state.now)
  const ended = { id: project.id, outline: { ...project.outline, ends: today } }
  const { dueOn } = planFinalReport(state, ended, final.n)
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
