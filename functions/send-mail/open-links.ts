import type { MailOrder, OpenLink } from '../../shared/domain/outbox/item'
import { titleOf } from '../../shared/domain/project/project'
import { rawText } from '../../shared/domain/forms/raw'
import { isSameMailbox } from '../../shared/domain/programme/addresses'
import { dayOf } from '../../shared/domain/time'
import type { NamedLink } from '../../shared/mails/render'
import { oneLine } from '../../shared/domain/text/typed'
import { unlinked } from '../../shared/mails/unlinked'
import type { Language } from '../../shared/domain/people'
import { translator } from '../../shared/texts/language'
import { taskHeadings } from '../../shared/texts/tasks'
import { copyName } from '../../shared/texts/form-names'
import { mayOpen } from './may-open'
import { mintLink, type Mint } from './mint-link'
import { recipientOf, type Recipient } from './recipient'
import { isOver, readSubject, type Sources, type Subject } from './subject'

interface Sending {
  order: MailOrder
  outboxId: string
  now: string
  recipient: Recipient
}

/** What one of several links is about, as an order of its own. */
function orderOf({ purpose, holder }: OpenLink): MailOrder {
  return {
    type: 'mail',
    mail: 'task-opened',
    to: holder,
    link: purpose,
    ...('projectId' in purpose && { projectId: purpose.projectId }),
    ...('taskId' in purpose && { taskId: purpose.taskId }),
  }
}

/** What a link opens, in the reader's words. */
function nameOf(
  language: Language,
  { task, draft, file, programme }: Subject,
): Omit<NamedLink, 'url'> {
  const t = translator(language)
  const project = file && {
    about: unlinked(titleOf(file.project)),
    reference: file.project.id,
  }
  const title = oneLine(rawText(draft?.answers ?? {}, 'title'))
  const call = programme.calls.find(({ id }) => id === draft?.callId)?.title[language]
  const named = project ?? { about: unlinked(title === '' ? (call ?? '') : title) }
  if (task) return { action: t(taskHeadings[task.kind]), ...named }
  return draft ? { action: t(copyName(draft, file?.reports)), ...named } : named
}

/**
 * Makes every link of a mail that lists several. One whose reader is somebody else by now, or that opens
 * nothing any more, is left out.
 */
export async function mintOpenLinks(
  dependencies: Sources & Mint,
  { order, outboxId, now, recipient }: Sending,
): Promise<NamedLink[]> {
  const named: NamedLink[] = []
  for (const link of order.links ?? []) {
    const own = orderOf(link)
    const subject = await readSubject(dependencies, own)
    const reader = recipientOf(own, subject, dayOf(now))
    if (isOver(own, subject) || !reader || !mayOpen(link, subject, now)) continue
    if (!isSameMailbox(reader.address, recipient.address)) continue
    const minted = { order: own, outboxId, now, address: reader.address }
    const url = await mintLink(dependencies, minted, link.purpose, subject)
    named.push({ ...nameOf(recipient.language, subject), url })
  }
  return named
}
