import type { Rule, Ruleset } from '../../domain/gender-review/ruleset'
import { bookletTexts } from '../../texts/booklet'
import { colon } from '../../texts/colon'
import { formatList } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { reviewTexts } from '../../texts/review'
import { Facts, type Fact } from '../kit/components'
import { questionsRead } from './questions-read'
import { Standards } from './standards'

/** Checks about indicators, whose example is an indicator and not another answer. */
const ON_INDICATORS: readonly Rule['id'][] = ['R2', 'R7', 'R8']

/** One check as published: why, what counts, an example, what it reads and what it rests on. */
export function CheckSection(props: {
  language: Language
  ruleset: Ruleset
  rule: Rule
  n: number
}) {
  const { language, ruleset, rule, n } = props
  const t = translator(language)
  const { counts, weight } = rule
  const worth = (verdict: 'full' | 'half' | 'none', points: number): Fact => ({
    term: t(bookletTexts.worth, { word: t(reviewTexts.verdicts[verdict]), points }),
    value: counts[verdict][language],
  })
  const facts: Fact[] = [
    worth('full', weight),
    worth('half', weight / 2),
    worth('none', 0),
    ...(counts.notApplicable
      ? [
          {
            term: t(reviewTexts.verdicts['not-applicable']),
            value: counts.notApplicable[language],
          },
        ]
      : []),
  ]
  const example = ON_INDICATORS.includes(rule.id)
    ? bookletTexts.goodIndicator
    : bookletTexts.example
  return (
    <section class="chapter" aria-labelledby={rule.id}>
      <h3 id={rule.id}>
        {n}. {rule.title[language]}
      </h3>
      <p>{rule.why[language]}</p>
      <h4>{t(bookletTexts.whatCounts)}</h4>
      <Facts facts={facts} />
      <div class="note example">
        <p>
          <strong>{t(example)}</strong>
        </p>
        <p>{rule.example[language]}</p>
      </div>
      <h4>{t(bookletTexts.questions)}</h4>
      <ul>
        {questionsRead(language, rule).map(({ page, questions }) => (
          <li>
            {t(colon, {
              label: page,
              message: formatList(language, questions.map(quoted(language))),
            })}
          </li>
        ))}
      </ul>
      <h4>{t(bookletTexts.restsOn)}</h4>
      <Standards language={language} ruleset={ruleset} ids={rule.standards} />
    </section>
  )
}

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
}

function quoted(language: Language) {
  const [open, close] = quotes[language]
  return (text: string) => `${open}${text}${close}`
}
