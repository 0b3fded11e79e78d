import type { Ruleset } from '../../domain/gender-review/ruleset'
import { bookletTexts } from '../../texts/booklet'
import { glossary } from '../../texts/glossary'
import { translator, type Language, type Translate, say } from '../../texts/language'
import { Layout } from '../kit/layout'
import { Table } from '../kit/components'
import { CheckSection } from './check-section'
import { MarkersSection } from './markers-section'
import { Sources, Standards } from './standards'

interface BookletProps {
  language: Language
  ruleset: Ruleset
}

/** A ruleset as a page and, printed, as a document: nothing in it is written anywhere else. */
export function BookletPage(props: BookletProps) {
  const { language, ruleset } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={say(language, ruleset.title)}
      path={`/booklet/${ruleset.id}`}
    >
      <article class="booklet measure">
        <h1>
          <span class="caption">{t(bookletTexts.caption, { version: ruleset.version })}</span>
          {say(language, ruleset.title)}
        </h1>
        <p class="lead">{say(language, ruleset.introduction)}</p>
        <p>{say(language, ruleset.practice)}</p>
        <p class="quiet noprint">{t(bookletTexts.print)}</p>
        <Contents {...props} />
        <HowItWorks {...props} />
        <section aria-labelledby="checks">
          <h2 id="checks">{t(bookletTexts.checksHeading)}</h2>
          {ruleset.rules.map((rule, index) => (
            <CheckSection {...props} rule={rule} n={index + 1} />
          ))}
        </section>
        <MarkersSection {...props} />
        <Words language={language} />
        <Sources {...props} />
      </article>
    </Layout>
  )
}

function Contents({ language, ruleset }: BookletProps) {
  const t = translator(language)
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{t(bookletTexts.contents)}</h2>
      <ul class="contents">
        <li>
          <a href="#how">{t(bookletTexts.howHeading)}</a>
        </li>
        <li>
          <a href="#checks">{t(bookletTexts.checksHeading)}</a>
          <ol>
            {ruleset.rules.map((rule) => (
              <li>
                <a href={`#${rule.id}`}>{say(language, rule.title)}</a>
              </li>
            ))}
          </ol>
        </li>
        <li>
          <a href="#markers">{t(bookletTexts.markersHeading)}</a>
        </li>
        <li>
          <a href="#words">{t(bookletTexts.wordsHeading)}</a>
        </li>
        <li>
          <a href="#sources">{t(bookletTexts.sourcesHeading)}</a>
        </li>
      </ul>
    </nav>
  )
}

/** A band's share of the possible points, in words; bands follow each other without a gap. */
function shareOf(t: Translate, from: number, below: number | null): string {
  if (below === null) return t(bookletTexts.from, { from })
  return from === 0 ? t(bookletTexts.below, { below }) : t(bookletTexts.between, { from, below })
}

function HowItWorks({ language, ruleset }: BookletProps) {
  const t = translator(language)
  const { rules, bands, bandFromPossible } = ruleset
  const points = rules.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t(bookletTexts.howHeading)}</h2>
      <p>{t(bookletTexts.points, { checks: rules.length, points })}</p>
      <p>{t(bookletTexts.notApplicable, { from: bandFromPossible })}</p>
      <p>{t(bookletTexts.fewEvidence)}</p>
      <p>{t(bookletTexts.peopleDecide)}</p>
      <Table
        caption={t(bookletTexts.bandsHeading)}
        columns={[
          { name: 'band', label: t(bookletTexts.band) },
          { name: 'share', label: t(bookletTexts.share) },
          { name: 'meaning', label: t(bookletTexts.meaning) },
        ]}
        rows={bands.map((band, index) => ({
          band: say(language, band.name),
          share: shareOf(t, bands[index - 1]?.below ?? 0, band.below),
          meaning: say(language, band.meaning),
        }))}
      />
      <Standards language={language} ruleset={ruleset} ids={['WGGI-score']} />
    </section>
  )
}

function Words({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t(bookletTexts.wordsHeading)}</h2>
      <dl>
        {Object.values(glossary).map(({ word, meaning }) => (
          <>
            <dt>
              <strong>{t(word)}</strong>
            </dt>
            <dd>{t(meaning)}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
