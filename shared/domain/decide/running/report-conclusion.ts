import { asksReport } from '../../tasks/kinds'
import type { StatusReport } from '../../project/follow-up'
import {
  isOpenFunded,
  type OpenFundedProject,
  type Project,
  type ProjectIn,
} from '../../project/project'
import { dayOf } from '../../time'
import { planReport } from '../decision/commit'
import { awaiting, opened } from '../decision/own-plan'
import { asksForMoney, dropPending } from './amendment-end'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { openTasks } from '../kernel/look-up'
import { askWhetherPaid, plannedAnew } from './payment-plan'
import { reportOf } from './report'
import { startClosure, startReport } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** An active or suspended project on its way to closure, by its end or by a decision. */
export function toFinalising(
  project: ProjectIn<'active' | 'suspended'>,
  ending: ProjectIn<'finalising'>['ending'],
  now: string,
): ProjectIn<'finalising'> {
  return {
    ...project,
    status: 'finalising',
    ending,
    finalisingSince: now,
    returnRound: 0,
    writtenOffCents: 0,
  }
}

/** Reports that no longer matter once a project is being finalised, and whoever is asked for them. */
export function dropReports(file: ProjectFile, now: string): Change {
  const dropped = file.reports.filter(
    ({ kind, status }) =>
      kind !== 'final' && (status === 'planned' || status === 'asked' || status === 'returned'),
  )
  const numbers = new Set(dropped.map(({ n }) => n))
  const asked = openTasks(file).filter((task) => asksReport(task.kind) && numbers.has(task.subject))
  return combine(
    writing(
      ...dropped.map((report) => ({
        type: 'report' as const,
        item: { ...report, status: 'cancelled' as const },
      })),
    ),
    ...asked.map((task) => endTask(task, 'ended', now, undefined, 'closed')),
  )
}

/** The report whose calendar comes next and which nobody waits for yet. */
function nextPlanned(file: ProjectFile): StatusReport | undefined {
  return file.reports
    .filter(
      ({ kind, status, startedAt }) =>
        kind !== 'council' && status === 'planned' && startedAt === undefined,
    )
    .sort((a, b) => a.asOf.localeCompare(b.asOf) || a.n - b.n)[0]
}

type Finished = StatusReport & { status: 'accepted' | 'not-reviewed' | 'missed' }

function isFinished(report: StatusReport): report is Finished {
  return (
    report.status === 'accepted' || report.status === 'not-reviewed' || report.status === 'missed'
  )
}

/** The final figure is what was booked on acceptance, as a correction may have put it right since. */
function finalReport(
  { expensedCents }: OpenFundedProject,
  report: Finished,
): Pick<ProjectIn<'finalising'>, 'finalReport' | 'finalSpentCents'> {
  switch (report.status) {
    case 'accepted': {
      const spent = report.content?.spentToDate
      return spent === undefined
        ? { finalReport: 'not-reviewed' }
        : { finalReport: 'accepted', finalSpentCents: expensedCents }
    }
    case 'not-reviewed':
      return { finalReport: 'not-reviewed' }
    case 'missed':
      return { finalReport: 'not-received' }
    default:
      return report.status satisfies never
  }
}

/** A project that ends gets no more money: a request for it falls, and the mission is told. */
function withoutMoneyAsked(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
): { project: OpenFundedProject; change: Change } {
  if (!asksForMoney(file)) return { project, change: combine() }
  const dropped = dropPending(state, file, project, system('conclude-report'))
  const { pendingAmendment: subject } = project
  const told = tellMission(project, 'amendment-refused', subject === undefined ? {} : { subject })
  return { project: dropped.project, change: combine(dropped.change, told) }
}

/** After the final report the project is finalised; a cancelled one is so already. */
function finalise(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  report: Finished,
): Change {
  const began = project.status !== 'finalising'
  const kept = withoutMoneyAsked(state, file, project)
  const running = kept.project
  const finalising: Project = {
    ...(running.status === 'finalising' ? running : toFinalising(running, 'completed', state.now)),
    ...finalReport(running, report),
  }
  return combine(
    become(state, project, finalising),
    note(project, 'final-report-concluded', system('conclude-report'), {
      report: report.n,
      finalReport: finalising.finalReport ?? null,
      finalSpentCents: finalising.finalSpentCents ?? null,
    }),
    kept.change,
    dropReports(file, state.now),
    began ? combine(startClosure(finalising), askWhetherPaid(file)) : combine(),
  )
}

/** The last task of a report's workflow: sets going what follows the report. */
export function concludeReport(
  state: State,
  file: ProjectFile,
  command: CommandOf<'conclude-report'>,
): Decided {
  const { project } = file
  const report = reportOf(file, command.report)
  if (!report) return refuse('not-found', 'There is no such report.')
  if (report.concludedAt !== undefined)
    return refuse('already-done', 'What follows the report has been set going.')
  if (!isOpenFunded(project))
    return refuse('not-allowed', `Nothing follows a report while ${project.status}.`, [
      'active',
      'suspended',
      'finalising',
    ])
  if (!isFinished(report)) {
    return refuse('not-allowed', `The report is ${report.status}.`, [
      'accepted',
      'not-reviewed',
      'missed',
    ])
  }
  const concluded = writing({ type: 'report', item: { ...report, concludedAt: state.now } })
  if (report.kind === 'final') return combine(finalise(state, file, project, report), concluded)
  const recorded = note(project, 'report-concluded', system('conclude-report'), {
    report: report.n,
    status: report.status,
  })
  if (report.kind !== 'interim') return combine(recorded, concluded)
  const paid = payOn(state, file, project, report)
  return combine(
    recorded,
    concluded,
    startNext(state, file, paid.project, report, project),
    paid.change,
  )
}

/** A part payment that waited for an interim report is asked for now; a report that didn't come opens none. */
function payOn(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  report: Finished,
): { project: OpenFundedProject; change: Change } {
  const part = report.status === 'missed' ? undefined : awaiting(file.instalments, report.kind)
  if (!part) return { project, change: combine() }
  const today = dayOf(state.now)
  const anew = plannedAnew(state, project, opened(part, report, today), today)
  return {
    project: anew.project,
    change: combine(writing({ type: 'instalment', item: anew.item }), anew.change),
  }
}

/** After an interim report the next is planned, one at a time, or the final one begins to be waited for. */
function startNext(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  before: StatusReport,
  stood: OpenFundedProject,
): Change {
  const planned = nextPlanned(file)
  const next = planReport(state, project, project.nextReport, before.asOf)
  const isNew = next.kind === 'interim' && planned?.kind !== 'interim'
  const report = isNew ? next : planned
  const after = isNew ? { ...project, nextReport: project.nextReport + 1 } : project
  const moved = after === stood ? combine() : become(state, stood, after)
  if (!report) return moved
  return combine(
    moved,
    writing({ type: 'report', item: { ...report, startedAt: state.now } }),
    startReport(project, report.n),
  )
}
