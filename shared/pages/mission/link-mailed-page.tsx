import { translator, type Language } from '../../texts/language'
import { missionTexts } from '../../texts/mission'
import { inLanguage } from '../form/names'
import { Message } from '../kit/message'

/** A link to a form is on its way to the mission. */
export function LinkMailedPage({ language, path }: { language: Language; path: string }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(missionTexts.linkMailedHeading)} personal>
      <p class="lead">{t(missionTexts.linkMailed)}</p>
      <p>
        <a href={inLanguage(path, language)}>{t(missionTexts.backToProject)}</a>
      </p>
    </Message>
  )
}
