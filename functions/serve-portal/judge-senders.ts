import { decide } from '../../shared/domain/decide/decide'
import type { WaitingForm, WaitingSender } from '../../shared/domain/decide/request/waiting-senders'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { senderField } from '../../shared/pages/mission/senders-page'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import type { PortalDependencies } from './dependencies'
import type { OpenedSenders } from './opened-senders'

interface Answer {
  sender: WaitingSender
  known: boolean
}

function answersIn({ waiting }: OpenedSenders, form: RawAnswers): Answer[] {
  return waiting.flatMap((sender) => {
    const said = formText(form, senderField(sender.hash))
    return said === 'yes' || said === 'no' ? [{ sender, known: said === 'yes' }] : []
  })
}

/** Whether any answer was given, whoever it was about: others may have answered meanwhile. */
function isAnswered(form: RawAnswers): boolean {
  return Object.keys(form).some((name) => name.startsWith(senderField('')))
}

/**
 * Keeps what was said of each sender; all that one of them has sent goes on by it, or waits for the
 * secretariat. `none` when nothing was chosen.
 */
export async function judgeSenders(
  dependencies: PortalDependencies,
  opened: OpenedSenders,
  form: RawAnswers,
): Promise<'said' | 'none'> {
  const answers = answersIn(opened, form)
  const { by, link } = opened
  async function judge({ draftId, sent }: WaitingForm, known: boolean): Promise<void> {
    const scope = { draftId, ...(sent && { projectId: sent.projectId }) }
    const acted = await actByLink(
      dependencies,
      scope,
      (state) => decide(state, { type: 'judge-sender', draftId, known, by }, dependencies.digest),
      link,
    )
    if ('refusal' in acted)
      dependencies.log.info('Sender not judged', { outcome: acted.refusal.refused })
  }
  for (const { sender, known } of answers) for (const form of sender.forms) await judge(form, known)
  return answers.length > 0 || isAnswered(form) ? 'said' : 'none'
}
