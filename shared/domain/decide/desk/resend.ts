import { partyKey, sameParty } from '../../people'
import { refuse, type Decided } from '../kernel/change'
import { combine, note, NOTHING, telling } from '../kernel/compose'
import { taskOf } from '../kernel/look-up'
import { askedParties } from '../tasks/on-task'
import { taskMail } from '../kernel/task-mail'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { notOfOffice } from '../tasks/desk-office'
import { openTaskAtDesk } from './open-task-at-desk'

/** Mails somebody who is asked a fresh link to their task. */
export function resendTask(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'resend-task'>,
): Decided {
  const task = openTaskAtDesk(state, file, command)
  if ('refused' in task) return task
  const { by, to } = command
  const asked = askedParties(task)
  if (!asked.some((party) => sameParty(party, to)))
    return refuse('not-allowed', 'They are not asked.', asked.map(partyKey))
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'task-resent', by, { taskId: task.id, to: partyKey(to) }),
    telling(taskMail(task, 'task-reminder', to)),
  )
}

/** Orders a mail of this project again, to the same party, with a link of its own. */
export function resendMail(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'resend-mail'>,
): Decided {
  const { by, order, outboxId } = command
  const wrong = notOfOffice(state, by, 'secretariat-or-finance')
  if (wrong) return wrong
  if (order.projectId !== file.project.id)
    return refuse('not-found', 'That is not a mail of this project.')
  const task = order.taskId === undefined ? undefined : taskOf(file, order.taskId)
  const asks = order.mail === 'task-opened' || order.mail === 'task-reminder'
  if (asks && task?.status !== 'open')
    return refuse('not-allowed', 'What it asks for has ended.', ['nothing'])
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'mail-resent', by, { outboxId, mail: order.mail }),
    { ...NOTHING, outbox: [order] },
  )
}
