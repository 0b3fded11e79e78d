import { decide } from '../../shared/domain/decide/decide'
import type { SenderAnswer } from '../../shared/domain/decide/kernel/commands'
import { MOST_JUDGED } from '../../shared/domain/decide/request/judge-sender'
import type { WaitingForm, WaitingSender } from '../../shared/domain/decide/request/waiting-senders'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { Mission } from '../../shared/domain/programme/programme'
import { seenField, senderField } from '../../shared/pages/mission/senders-page'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import type { PortalDependencies } from './dependencies'
import type { OpenedSenders } from './opened-senders'

type Sent = WaitingForm & { sent: NonNullable<WaitingForm['sent']> }

interface Answer extends SenderAnswer {
  sent: readonly Sent[]
}

/** So many proposals are let go on, or stopped, at once: each is a project of its own. */
const AT_ONCE = 8

const isSent = (form: WaitingForm): form is Sent => form.sent !== undefined

function saidOf(form: RawAnswers, hash: string): boolean | undefined {
  const said = formText(form, senderField(hash))
  return said === 'yes' || said === 'no' ? said === 'yes' : undefined
}

function answerOf(form: RawAnswers, { hash, stands, forms }: WaitingSender): Answer[] {
  const known = saidOf(form, hash)
  if (known === undefined) return []
  const typed = formText(form, seenField(hash))
  return [
    {
      hash,
      known,
      seen: typed === 'asked' || typed === 'unknown' ? typed : stands,
      about: forms[0]?.draftId ?? '',
      begun: forms.filter((one) => !isSent(one)).map(({ draftId }) => draftId),
      sent: forms.filter(isSent),
    },
  ]
}

/** What was said of those who no longer wait, since somebody has said it of them meanwhile. */
function saidBefore(
  { state, mission, waiting }: OpenedSenders,
  form: RawAnswers,
): { sender: NonNullable<Mission['senders']>[number]; known: boolean }[] {
  const remembered = state.programme.missions.find(({ code }) => code === mission)?.senders ?? []
  return remembered.flatMap((sender) => {
    const known = saidOf(form, sender.hash)
    const isWaiting = waiting.some(({ hash }) => hash === sender.hash)
    return known === undefined || isWaiting ? [] : [{ sender, known }]
  })
}

/** Answers in parts that one change holds each, in the order of the page: nearly always one. */
function inParts(answers: readonly Answer[]): Answer[][] {
  const parts: Answer[][] = []
  let forms = MOST_JUDGED
  for (const answer of answers) {
    const more = Math.max(1, answer.begun.length)
    if (forms + more > MOST_JUDGED) {
      parts.push([])
      forms = 0
    }
    parts.at(-1)?.push(answer)
    forms += more
  }
  return parts
}

/**
 * - `said`: it is kept, of all.
 * - `none`: nobody was answered for.
 * - `conflict`: others have answered otherwise meanwhile, and nothing is kept.
 */
export type Judged = 'said' | 'none' | 'conflict'

/** Keeps what was said of all senders; what one of them has sent goes on by it, or waits for the secretariat. */
export async function judgeSenders(
  dependencies: PortalDependencies,
  opened: OpenedSenders,
  form: RawAnswers,
): Promise<Judged> {
  const { by, link, mission, waiting } = opened
  const { digest, log } = dependencies
  const answers = waiting.flatMap((sender) => answerOf(form, sender))
  const before = saidBefore(opened, form)
  if (answers.length === 0 && before.length === 0) return 'none'
  if (before.some(({ sender, known }) => sender.known !== known)) return 'conflict'

  async function judge({ draftId, sent }: Sent, known: boolean): Promise<void> {
    const acted = await actByLink(
      dependencies,
      { draftId, projectId: sent.projectId },
      (state) => decide(state, { type: 'judge-sender', draftId, known, by }, digest),
      link,
    )
    if ('refusal' in acted) log.info('Sender not judged', { outcome: acted.refusal.refused })
  }

  for (const part of inParts(answers)) {
    const said = part.map(({ sent: _sent, ...answer }) => answer)
    const acted = await actByLink(
      dependencies,
      {},
      (state) => decide(state, { type: 'judge-senders', mission, answers: said, by }, digest),
      link,
    )
    if (!('refusal' in acted)) continue
    log.info('Senders not judged', { outcome: acted.refusal.refused })
    if (acted.refusal.refused === 'conflict') return 'conflict'
  }
  const sent = answers.flatMap((answer) =>
    answer.sent.map((one) => ({ form: one, known: answer.known })),
  )
  for (let n = 0; n < sent.length; n += AT_ONCE)
    await Promise.all(sent.slice(n, n + AT_ONCE).map(({ form: one, known }) => judge(one, known)))
  return 'said'
}
