import { newestText } from '../../../domain/project/public-text'
import { dayOf } from '../../../domain/time'
import { formatDay } from '../../../texts/format'
import { translator } from '../../../texts/language'
import { publicTextTexts } from '../../../texts/public-text'
import { TextSections } from '../../kit/public-text'
import type { ProjectPageProps } from './project-props'
import { inLanguage } from '../../form/names'

/** What would be printed of the project for the Council, with which its mission may agree. */
export function CouncilText({ language, path, file, acts }: ProjectPageProps) {
  const text = newestText(file.publicTexts)
  if (!text) return null
  const t = translator(language)
  const { agreed } = text
  return (
    <section aria-labelledby="council">
      <h2 id="council">{t(publicTextTexts.heading)}</h2>
      {agreed ? (
        <p>{t(publicTextTexts.agreed, { day: formatDay(language, dayOf(agreed.at)) })}</p>
      ) : (
        <p>{t(publicTextTexts.askAgree)}</p>
      )}
      <TextSections language={language} sections={text.sections} />
      {acts.agreeText === undefined ? null : (
        <form method="post" action={inLanguage(path, language)}>
          <button class="second" name="do" value={`agree-text:${acts.agreeText}`}>
            {t(publicTextTexts.agree)}
          </button>
        </form>
      )}
    </section>
  )
}
