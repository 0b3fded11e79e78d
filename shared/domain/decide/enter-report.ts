import { missionContact } from '../people'
import { isOpenFunded } from '../project/project'
import { dayOf } from '../time'
import type { Digest } from '../audit/record'
import { refuse, type Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, telling, writing } from './draft-change'
import { taskOf } from './look-up'
import { actedFor, notToEnter } from './on-behalf'
import { askedParties } from './on-task'
import { taskMail } from './task-mail'
import { invalidInput } from './problems'
import { readReport, reportOf } from './report'
import type { ProjectFile, State } from './state'
import { become } from './status'
import { sentDraft } from './working-copy'

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
    return refuse('not-allowed', 'A mission files its own report.', ['file-report'])
  const { project } = file
  const task = taskOf(file, command.taskId)
  if (task?.kind !== 'file-report') return refuse('not-found', 'There is no such request.')
  if (task.status !== 'open') return refuse('already-done', 'The report has been filed or missed.')
  const report = reportOf(file, task.subject)
  if (!isOpenFunded(project) || report?.status !== 'asked')
    return refuse('not-allowed', `No report is asked while ${project.status}.`, ['asked'])
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
