import {
  clearancesLeft,
  type PublicSections,
  type PublicText,
} from '../../domain/project/public-text'
import type { Stale } from '../../domain/decide/running/propose-public-text'
import { dayOf } from '../../domain/time'
import { formatDay, formatList } from '../../texts/format'
import { languageNames, languages, translator, type Language } from '../../texts/language'
import { publicTextTexts } from '../../texts/public-text'
import { Prose, Written } from './components'

/** A text for the public, part by part. */
export function TextSections(props: { language: Language; sections: PublicSections }) {
  const { language, sections } = props
  const t = translator(language)
  const parts = [
    [publicTextTexts.summary, sections.summary],
    [publicTextTexts.results, sections.results],
    [publicTextTexts.constraints, sections.constraints],
    [publicTextTexts.design, sections.design],
  ] as const
  return (
    <div class="sub">
      <p>
        <strong>
          <Written text={sections.title} />
        </strong>
        {sections.partners ? <> ({formatList(language, sections.partners)})</> : null}
      </p>
      {parts.map(([label, text]) =>
        text === undefined ? null : (
          <>
            <h4>{t(label)}</h4>
            <Prose text={text} />
          </>
        ),
      )}
    </div>
  )
}

/** Where a text for the public stands: agreed, cleared, older than the facts. */
export function TextState(props: {
  language: Language
  text: PublicText
  stale: Stale | undefined
}) {
  const { language, text, stale } = props
  const t = translator(language)
  const day = (at: string) => formatDay(language, dayOf(at))
  const times = Object.values(text.cleared ?? {}).map(({ at }) => at)
  const clearedAt = clearancesLeft(text).length === 0 ? times.toSorted().at(-1) : undefined
  const translated = languages
    .filter((one) => text.translations?.[one])
    .map((one) => languageNames[one])
  return (
    <>
      {stale?.version === undefined ? null : (
        <p>
          <span class="tag bad">{t(publicTextTexts.newerVersion)}</span>
        </p>
      )}
      {stale?.report === undefined ? null : (
        <p>
          <span class="tag bad">{t(publicTextTexts.newerReport)}</span>
        </p>
      )}
      <p>
        {text.agreed
          ? t(publicTextTexts.agreed, { day: day(text.agreed.at) })
          : t(publicTextTexts.notAgreed)}{' '}
        {clearedAt === undefined
          ? t(publicTextTexts.notCleared)
          : t(publicTextTexts.cleared, { day: day(clearedAt) })}
        {translated.length > 0
          ? ` ${t(publicTextTexts.translatedInto, { languages: translated.join(', ') })}`
          : null}
      </p>
    </>
  )
}
