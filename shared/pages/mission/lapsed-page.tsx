import { translator, type Language } from '../../texts/language'
import { missionTexts } from '../../texts/mission'
import { Message } from '../kit/message'

/** A working copy whose time is over. */
export function LapsedPage({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(missionTexts.lapsedHeading)}>
      <p class="lead">{t(missionTexts.lapsed)}</p>
      <p>
        <a href={`/?lang=${language}`}>{t(missionTexts.startAnew)}</a>
      </p>
    </Message>
  )
}
