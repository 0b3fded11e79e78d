import type { StatusReport } from '../../project/follow-up'
import { dayOf } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, writing } from '../kernel/compose'
import { isSecretary } from '../kernel/office'
import { invalidInput } from '../kernel/problems'
import { startReport } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/**
 * Opens the update that the Council's paper is made of. Its as-of date is its natural key: asking twice for
 * the same date asks once.
 */
export function openCouncilUpdate(
  state: State,
  file: ProjectFile,
  command: CommandOf<'open-council-update'>,
): Decided {
  const { project } = file
  if (!isSecretary(state, command.by))
    return refuse('not-allowed', 'The secretariat opens Council updates.', ['secretariat'])
  if (file.reports.some(({ kind, asOf }) => kind === 'council' && asOf === command.asOf))
    return refuse('already-done', 'An update as of this date has been opened.')
  if (project.status !== 'active' && project.status !== 'suspended') {
    return refuse('not-allowed', `No update is asked while ${project.status}.`, [
      'active',
      'suspended',
    ])
  }
  const today = dayOf(state.now)
  if (command.dueOn <= today)
    return invalidInput('The update is due on a day to come.', 'dueOn', 'not-later')
  const report: StatusReport = {
    schema: 1,
    projectId: project.id,
    n: project.nextReport,
    kind: 'council',
    asOf: command.asOf,
    askOn: today,
    dueOn: command.dueOn,
    round: 1,
    status: 'planned',
    startedAt: state.now,
  }
  return combine(
    become(state, project, { ...project, nextReport: project.nextReport + 1 }),
    note(project, 'council-update-opened', command.by, {
      report: report.n,
      asOf: report.asOf,
      dueOn: report.dueOn,
    }),
    writing({ type: 'report', item: report }),
    startReport(project, report.n),
  )
}
