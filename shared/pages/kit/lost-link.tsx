import type { Loss } from '../../domain/links/verdict'
import { translator, type Language } from '../../texts/language'
import { lostHeading, lostNamed, lostTexts } from '../../texts/lost-links'
import { objectionTexts } from '../../texts/objection'
import { AskForLinks, Message } from './message'

/** A link whose holder has no part any more in what it opened: why, and what to do; nothing of the case. */
export function LostLink(props: {
  language: Language
  why: Loss
  /** Where they can say that a decision in their name wasn't theirs. */
  notMe?: string | undefined
}) {
  const { language, why, notMe } = props
  const t = translator(language)
  return (
    <Message language={language} heading={t(lostHeading)}>
      <p class="lead">{t(lostTexts[why])}</p>
      {notMe === undefined ? null : (
        <p>
          {t(lostNamed)} <a href={notMe}>{t(objectionTexts.link)}</a>
        </p>
      )}
      <AskForLinks language={language} />
    </Message>
  )
}
