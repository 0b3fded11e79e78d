import { kindsThat } from '../../tasks/kinds'
import { refuse, type Decided } from '../kernel/change'
import { combine, note, telling } from '../kernel/compose'
import { workingCopy } from '../kernel/working-copy'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { notOfOffice } from '../tasks/desk-office'
import { openTaskAtDesk } from './open-task-at-desk'

/** Mails the secretariat a link to the form a mission is asked to fill in, to enter what came as a document. */
export function enterForMission(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'enter-for-mission'>,
): Decided {
  const { by } = command
  const wrong = notOfOffice(state, by, 'secretariat')
  if (wrong) return wrong
  const task = openTaskAtDesk(state, file, command)
  if ('refused' in task) return task
  const draftId = workingCopy(task)
  if (draftId === undefined)
    return refuse(
      'not-allowed',
      'That is not answered by a form.',
      kindsThat(({ door }) => door === 'drafts' || door === 'reports'),
    )
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'entry-link-asked', by, { taskId: task.id, draftId }),
    telling({
      type: 'mail',
      mail: 'entry-link',
      to: by,
      projectId: file.project.id,
      taskId: task.id,
      subject: task.subject,
      link: { type: 'draft', draftId },
    }),
  )
}
