import { asksReport } from '../../tasks/kinds'
import { missionContact } from '../../people'
import { isOpenFunded } from '../../project/project'
import { dayOf } from '../../time'
import type { Digest } from '../../audit/record'
import { refuse, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, telling, writing } from '../kernel/compose'
import { taskOf } from '../kernel/look-up'
import { actedFor, notToEnter } from '../tasks/on-behalf'
import { askedParties } from '../tasks/on-task'
import { taskMail } from '../kernel/task-mail'
import { invalidInput } from '../kernel/problems'
import { readReport, reportOf } from './report'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { sentDraft } from '../kernel/working-copy'

/**
 * The secretariat has entered a report that came as a document. It is filed once the mission, which gets a
 * link to it, has looked it through and sends it; the request for the report goes on until then.
 */
export function enterReport(
  state: State,
  file: ProjectFile,
  command: CommandOf<'enter-report'>,
  digest: Digest,
): Decided {
  const { by } = command
  const wrong = notToEnter(state, by)
  if (wrong) return wrong
  if (by.type !== 'person')
    return refuse('not-allowed', 'A mission files its own report.', ['secretariat'])
  const { project } = file
  const task = taskOf(file, command.taskId)
  if (!task || !asksReport(task.kind)) return refuse('not-found', 'There is no such request.')
  if (task.status !== 'open') return refuse('already-done', 'The report has been filed or missed.')
  const report = reportOf(file, task.subject)
  if (!isOpenFunded(project) || report?.status !== 'asked')
    return hinder({ code: 'report-not-asked' }, `No report is asked while ${project.status}.`, [
      'asked',
    ])
  const draft = sentDraft(state, project, command, 'report')
  if ('refused' in draft) return draft
  const { receivedOn } = command
  if (receivedOn > dayOf(state.now))
    return invalidInput('It came on a day that is over.', 'receivedOn', 'in-future')
  const read = readReport(project, report, draft)
  if ('refused' in read) return read
  return combine(
    become(state, project, project),
    actedFor(
      note(project, 'report-entered', missionContact(project.mission), {
        taskId: task.id,
        draftId: draft.id,
        report: report.n,
        round: report.round,
        receivedOn,
        hash: digest(read.content),
      }),
      by,
    ),
    writing({
      type: 'draft',
      item: {
        ...draft,
        revision: draft.revision + 1,
        savedAt: state.now,
        entered: { by: by.id, receivedOn, at: state.now },
      },
      expected: draft.revision,
    }),
    telling(...askedParties(task).map((party) => taskMail(task, 'report-entered', party))),
  )
}
