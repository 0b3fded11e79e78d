import type { CheckId } from '../../domain/gender-review/assessment'
import { markerNames } from '../../domain/gender-review/indicated'
import type { GenderYear } from '../../domain/reporting/gender-portfolio'
import { choiceText } from '../../texts/choices'
import { deskTexts } from '../../texts/desk'
import { formatMoney, formatNumber, formatPercent } from '../../texts/format'
import { genderPortfolioTexts } from '../../texts/gender-portfolio'
import { translator, type Language } from '../../texts/language'
import { markerCode, markerTitles, reviewTexts } from '../../texts/review'
import { Table } from '../kit/components'
import { Layout } from '../kit/layout'

/** Money by gender marker and the most frequent gaps, year by year, with the same as data. */
export function GenderPortfolioPage(props: {
  language: Language
  path: string
  desk: string
  years: readonly GenderYear[]
}) {
  const { language, path, desk, years } = props
  const t = translator(language)
  const data = (query: string) => `${path}?lang=${language}&${query}`
  return (
    <Layout language={language} title={t(genderPortfolioTexts.heading)} personal path={path}>
      <p class="noprint">
        <a href={`${desk}?lang=${language}`}>{t(deskTexts.backToDesk)}</a>
      </p>
      <h1>{t(genderPortfolioTexts.heading)}</h1>
      <p class="measure">{t(genderPortfolioTexts.about)}</p>
      {years.length === 0 ? <p>{t(genderPortfolioTexts.empty)}</p> : null}
      {years.map((year) => (
        <Year language={language} year={year} />
      ))}
      {years.length === 0 ? null : (
        <section class="noprint" aria-labelledby="data">
          <h2 id="data">{t(genderPortfolioTexts.download)}</h2>
          <ul>
            <li>
              <a href={data('format=csv&table=markers')}>{t(genderPortfolioTexts.moneyCsv)}</a>
            </li>
            <li>
              <a href={data('format=csv&table=gaps')}>{t(genderPortfolioTexts.gapsCsv)}</a>
            </li>
            <li>
              <a href={data('format=csv&table=people')}>{t(genderPortfolioTexts.peopleCsv)}</a>
            </li>
            <li>
              <a href={data('format=json')}>{t(genderPortfolioTexts.json)}</a>
            </li>
          </ul>
        </section>
      )}
    </Layout>
  )
}

function Year({ language, year }: { language: Language; year: GenderYear }) {
  const t = translator(language)
  const { decided, funded } = year
  const amount = formatMoney(language, year.cents)
  const checkName = (id: CheckId) => t(choiceText('check', id))
  return (
    <section aria-labelledby={`year-${year.year}`}>
      <h2 id={`year-${year.year}`}>
        {t(genderPortfolioTexts.year, { year: year.year, decided, funded, amount })}
      </h2>
      {markerNames
        .filter((marker) => year.markers[marker].length > 0)
        .map((marker) => (
          <Table
            caption={t(markerTitles[marker])}
            columns={[
              { name: 'code', label: t(genderPortfolioTexts.code) },
              { name: 'projects', label: t(genderPortfolioTexts.projects), number: true },
              { name: 'money', label: t(genderPortfolioTexts.money), number: true },
              { name: 'share', label: t(genderPortfolioTexts.share), number: true },
            ]}
            rows={year.markers[marker].map(({ code, projects, cents, tenths }) => ({
              code: t(markerCode(code)),
              projects: String(projects),
              money: formatMoney(language, cents),
              share: formatPercent(language, tenths / 10),
            }))}
          />
        ))}
      {year.reached.length > 0 ? (
        <>
          <Table
            caption={t(genderPortfolioTexts.reached)}
            columns={[
              { name: 'group', label: t(genderPortfolioTexts.people) },
              { name: 'reached', label: t(genderPortfolioTexts.atLeast), number: true },
              { name: 'projects', label: t(genderPortfolioTexts.measuredBy), number: true },
            ]}
            rows={year.reached.map(({ group, people, projects }) => ({
              group: t(
                group === 'total' ? genderPortfolioTexts.allTogether : choiceText('sex', group),
              ),
              reached: formatNumber(language, people),
              projects: t(genderPortfolioTexts.ofDecided, { projects, decided }),
            }))}
          />
          <p class="quiet">{t(genderPortfolioTexts.reachedAbout)}</p>
        </>
      ) : null}
      {year.gaps.length > 0 ? (
        <Table
          caption={t(genderPortfolioTexts.gaps)}
          columns={[
            { name: 'check', label: t(genderPortfolioTexts.check) },
            { name: 'none', label: t(reviewTexts.verdicts.none), number: true },
            { name: 'half', label: t(reviewTexts.verdicts.half), number: true },
            { name: 'full', label: t(reviewTexts.verdicts.full), number: true },
            { name: 'asked', label: t(genderPortfolioTexts.asked), number: true },
          ]}
          rows={year.gaps.map(({ check, none, half, full, asked }) => ({
            check: checkName(check),
            none: String(none),
            half: String(half),
            full: String(full),
            asked: String(asked),
          }))}
        />
      ) : null}
    </section>
  )
}
