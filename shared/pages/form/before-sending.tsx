import type { Draft } from '../../domain/drafts/draft'
import { focalTexts } from '../../texts/answers'
import { formatDay } from '../../texts/format'
import { mayBeSent, senderTexts } from '../../texts/senders'
import { translator, type Language } from '../../texts/language'
import { Note } from '../kit/components'
import { FocalComments } from '../mission/comment-page'

interface BeforeSendingProps {
  language: Language
  base: string
  /** Whether the mission knows who writes. */
  sender: 'known' | 'asked' | 'unknown'
  /** Whom a proposal of somebody not yet confirmed waits for, until which day, and how long it is kept unsent. */
  waits: { mailbox: string; untilDay: string; days: number }
  /** Whether the mailbox has just been asked again, where that was tried. */
  askedAgain?: boolean | undefined
  comments: NonNullable<Draft['focalComments']>
}

/** What a mission must know of its form before it sends it: who has to confirm it, what was advised. */
export function BeforeSending({
  language,
  base,
  sender,
  waits,
  askedAgain,
  comments,
}: BeforeSendingProps) {
  const t = translator(language)
  return (
    <>
      {askedAgain === undefined ? null : (
        <Note tone={askedAgain ? 'good' : 'bad'}>
          <p>{t(askedAgain ? senderTexts.askedAgain : senderTexts.notAskedAgain)}</p>
        </Note>
      )}
      {sender === 'asked' ? (
        <section class="note">
          <h2>{t(senderTexts.waitsHeading)}</h2>
          <p>{t(mayBeSent, { ...waits, until: formatDay(language, waits.untilDay) })}</p>
          <form method="post" action={`${base}?lang=${language}`}>
            <button class="second" name="do" value="ask-mailbox">
              {t(senderTexts.askAgain)}
            </button>
          </form>
        </section>
      ) : null}
      {comments.length > 0 ? (
        <section class="note asked">
          <h2>{t(focalTexts.shownHeading)}</h2>
          <FocalComments language={language} comments={comments} />
        </section>
      ) : null}
    </>
  )
}
