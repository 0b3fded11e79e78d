import type { SingleMail } from '../../outbox/item'
import type { Party } from '../../people'
import type { HumanTask } from '../../tasks/task'
import type { SingleOrder } from './compose'
import { workingCopy } from './working-copy'

/** A mail to one of those asked, with a link to the task. */
export function taskMail(task: HumanTask, mail: SingleMail, to: Party): SingleOrder {
  const draftId = workingCopy(task)
  return {
    type: 'mail',
    mail,
    to,
    projectId: task.projectId,
    taskId: task.id,
    subject: task.subject,
    link: draftId
      ? { type: 'draft', draftId }
      : { type: 'task', projectId: task.projectId, taskId: task.id },
  }
}
