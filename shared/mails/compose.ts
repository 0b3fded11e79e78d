import * as z from 'zod'
import type { MailKind } from '../domain/outbox/item'
import { type TaskKind, traitsOf } from '../domain/tasks/kinds'
import { taskHeadings } from '../texts/tasks'
import type { Translate } from '../texts/language'
import type { MailParams, MailText } from './mail-params'
import { activityMails } from './texts/activity-mails'
import { additionMails } from './texts/addition-mails'
import { correctionMails } from './texts/correction-mails'
import { doorMails } from './texts/door-mails'
import { deskMails } from './texts/desk-mails'
import { missionMails } from './texts/mission-mails'
import { officeMails } from './texts/office-mails'
import { otherMails } from './texts/other-mails'
import { taskMailLines, taskMails, taskMailTexts, taskOver } from './texts/task-mails'

/** A mail's own words; `action` is what its link says. */
export interface Composed {
  subject: string
  paragraphs: readonly string[]
  action: string
}

const taskMailSchema = z.enum(['task-opened', 'task-reminder', 'task-escalated', 'task-over'])
type TaskMail = z.infer<typeof taskMailSchema>

const plainMails: Readonly<Record<Exclude<MailKind, TaskMail>, MailText>> = {
  ...missionMails,
  ...additionMails,
  ...correctionMails,
  ...otherMails,
  ...doorMails,
  ...deskMails,
  ...officeMails,
  ...activityMails,
}

/** Thrown when a mail about a task was ordered without one. */
export class MailWithoutTaskError extends Error {
  override name = 'MailWithoutTaskError'
}

/** Whether a mail is worded by the kind of task that it is about. */
export function isAboutTask(mail: MailKind): mail is TaskMail {
  return taskMailSchema.safeParse(mail).success
}

function composeTask(t: Translate, mail: TaskMail, kind: TaskKind, params: MailParams): Composed {
  const action = t(taskHeadings[kind])
  const heading = `${action} – ${params.reference}`
  const asks = t(taskMails[kind].asks, params)
  const next = t(taskMails[kind].next, params)
  switch (mail) {
    case 'task-opened':
      return { subject: heading, paragraphs: [asks, t(taskMailLines.due, params), next], action }
    case 'task-reminder':
      return {
        subject: t(taskMailTexts.reminderSubject, { heading }),
        paragraphs: [t(taskMailLines.reminder, params), asks, next],
        action,
      }
    case 'task-escalated': {
      const isVote = traitsOf(kind).isVote
      const why = isVote ? taskMailLines.escalatedVote : taskMailLines.escalated
      return {
        subject: t(taskMailTexts.overdueSubject, { heading }),
        paragraphs: isVote ? [t(why, params)] : [t(why, params), asks, next],
        action,
      }
    }
    case 'task-over':
      return {
        subject: t(taskMailTexts.overSubject, { heading }),
        paragraphs: [t(taskOver.what, params), t(taskOver.next, params)],
        action,
      }
    default:
      return mail satisfies never
  }
}

/** Puts a mail into words. Throws `MailWithoutTaskError` when it is about a task that isn't given. */
export function compose(
  t: Translate,
  mail: MailKind,
  params: MailParams,
  task: TaskKind | undefined,
): Composed {
  if (isAboutTask(mail)) {
    if (task === undefined) throw new MailWithoutTaskError(`${mail} is about a task.`)
    return composeTask(t, mail, task, params)
  }
  const text = plainMails[mail]
  return {
    subject: t(text.subject, params),
    paragraphs: [t(text.what, params), t(text.next, params)],
    action: t(text.action, params),
  }
}
