import type { Ruleset } from '../../domain/gender-review/ruleset'
import { bookletTexts } from '../../texts/booklet'
import { translator, type Language } from '../../texts/language'
import { colon } from '../../texts/colon'

/** The source that is this fund itself: the tag says it already. */
const OWN_SOURCE = 'wggi'

/** What a check or marker rests on, with what is this fund's own practice marked so. */
export function Standards(props: { language: Language; ruleset: Ruleset; ids: readonly string[] }) {
  const { language, ruleset, ids } = props
  const t = translator(language)
  const standards = ids.flatMap((id) => ruleset.standards.find((one) => one.id === id) ?? [])
  return (
    <ul>
      {standards.map((standard) => {
        const source = ruleset.sources.find(({ id }) => id === standard.source)
        return (
          <li>
            {standard.text[language]}{' '}
            {source && source.id !== OWN_SOURCE ? (
              <span class="quiet">
                (
                <a href={`#source-${source.id}`}>
                  <cite>{source.title}</cite>
                </a>
                )
              </span>
            ) : null}{' '}
            {standard.standing === 'fund-practice' ? (
              <span class="tag">{t(bookletTexts.fundPractice)}</span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

/** Every source once, with its address where there is one. */
export function Sources({ language, ruleset }: { language: Language; ruleset: Ruleset }) {
  const t = translator(language)
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t(bookletTexts.sourcesHeading)}</h2>
      <ul>
        {ruleset.sources
          .filter(({ id }) => id !== OWN_SOURCE)
          .map((source) => (
            <li id={`source-${source.id}`}>
              {t(colon, { label: source.publisher, message: '' })}
              <cite>{source.title}</cite>
              {source.year === null ? '' : ` (${source.year})`}
              {source.address === null ? null : (
                <>
                  . <a href={source.address}>{source.address}</a>
                </>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
