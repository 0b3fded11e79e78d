import type { Child } from 'hono/jsx'
import { dacCriterionSchema } from '../../domain/gender-review/assessment'
import { principalCriteria } from '../../domain/gender-review/markers/dac'
import { gamFindings, gamMeasures } from '../../domain/gender-review/markers/gam'
import { iomStandards } from '../../domain/gender-review/markers/iom'
import type { TermKey } from '../../domain/gender-review/message-keys'
import type { Ruleset } from '../../domain/gender-review/ruleset'
import { bookletTexts } from '../../texts/booklet'
import { translator, type Language } from '../../texts/language'
import { Facts } from '../kit/components'
import { Standards } from './standards'

interface MarkerProps {
  language: Language
  ruleset: Ruleset
}

function Terms({ language, ruleset, terms }: MarkerProps & { terms: readonly TermKey[] }) {
  return (
    <ul>
      {terms.map((term) => (
        <li>{ruleset.terms[term][language]}</li>
      ))}
    </ul>
  )
}

/** The three markers: what their codes mean, and how the answers lead to an indication. */
export function MarkersSection(props: MarkerProps) {
  const { language, ruleset } = props
  const t = translator(language)
  return (
    <section aria-labelledby="markers">
      <h2 id="markers">{t(bookletTexts.markersHeading)}</h2>
      <p>{ruleset.indication[language]}</p>
      <Marker {...props} name="dac">
        <p>{t(bookletTexts.dacOne)}</p>
        <Terms
          {...props}
          terms={dacCriterionSchema.options.map((criterion) => `criterion.${criterion}` as const)}
        />
        <p>{t(bookletTexts.dacTwo)}</p>
        <Terms {...props} terms={principalCriteria} />
        <p>{t(bookletTexts.dacZero)}</p>
      </Marker>
      <Marker {...props} name="gam">
        <p>{t(bookletTexts.gamMeasures)}</p>
        <Terms {...props} terms={gamMeasures.map((measure) => `measure.${measure}` as const)} />
        <Facts
          facts={Object.entries(gamFindings).map(([code, term]) => ({
            term: `${t(bookletTexts.code)} ${code}`,
            value: ruleset.terms[term][language],
          }))}
        />
        <p>
          {t(bookletTexts.gamTotal)} {t(bookletTexts.gamAlike)}
        </p>
      </Marker>
      <Marker {...props} name="iom">
        <p>{t(bookletTexts.iomStandards)}</p>
        <ul>
          {iomStandards.map(({ term, checks }) => (
            <li>
              {ruleset.terms[term][language]} (
              {checks
                .map((id) => ruleset.rules.find((rule) => rule.id === id)?.title[language] ?? id)
                .join(' + ')}
              )
            </li>
          ))}
        </ul>
      </Marker>
      <h3>{t(bookletTexts.ageHeading)}</h3>
      <p>{t(bookletTexts.age)}</p>
    </section>
  )
}

function Marker(props: MarkerProps & { name: keyof Ruleset['markers']; children: Child }) {
  const { language, ruleset, name } = props
  const t = translator(language)
  const marker = ruleset.markers[name]
  return (
    <section class="chapter" aria-labelledby={`marker-${name}`}>
      <h3 id={`marker-${name}`}>{marker.name[language]}</h3>
      <p>{marker.about[language]}</p>
      <h4>
        {t(bookletTexts.howIndicated)} <span class="tag">{t(bookletTexts.fundPractice)}</span>
      </h4>
      {props.children}
      <h4>{t(bookletTexts.restsOn)}</h4>
      <Standards language={language} ruleset={ruleset} ids={marker.standards} />
    </section>
  )
}
