import { colon } from '../../texts/colon'
import { financePageTexts } from '../../texts/finance-pages'
import { columnTexts } from '../../texts/figures'
import { formatMoney } from '../../texts/format'
import { translator } from '../../texts/language'
import { Select, Table } from '../kit/components'
import { BarChart, LineChart, type Bar } from './charts'
import { FiguresFrame, type FiguresPlace } from './frame'

/** Where an envelope stood at the end of a month; amounts in US cents, added up from the beginning. */
export interface MonthStanding {
  month: string
  ceiling: number
  reserved: number
  committed: number
  disbursed: number
}

/** A year's figures as pictures, amounts in US cents. */
export interface YearFigures {
  year: number
  months: readonly MonthStanding[]
  byMission: readonly Bar[]
  byProng: readonly Bar[]
  due: readonly Bar[]
}

const LINES = ['ceiling', 'reserved', 'committed', 'disbursed'] as const

/** The first page of figures at the desk: a year in charts, each with its table, and every report. */
export function FiguresPage(
  props: FiguresPlace & {
    years: readonly number[]
    figures: YearFigures | undefined
    /** Where the whole year is as one file. */
    archive: string | undefined
  },
) {
  const { language, path, years, figures, archive } = props
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  return (
    <FiguresFrame {...props} heading={t(financePageTexts.heading)}>
      {figures ? null : <p>{t(financePageTexts.noEnvelopes)}</p>}
      {figures && years.length > 1 ? (
        <form method="get" action={path} class="noprint">
          <input type="hidden" name="lang" value={language} />
          <Select
            name="year"
            label={t(financePageTexts.year)}
            value={String(figures.year)}
            empty=""
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
          />
          <button>{t(financePageTexts.show)}</button>
        </form>
      ) : null}
      {archive === undefined ? null : (
        <p class="noprint">
          <a class="button second" href={archive}>
            {t(financePageTexts.archive)}
          </a>
        </p>
      )}
      {figures ? (
        <>
          <h2>
            {t(colon, { label: String(figures.year), message: t(financePageTexts.overYear) })}
          </h2>
          <LineChart
            language={language}
            id="chart-months"
            name={t(financePageTexts.overYear)}
            from={figures.months.at(0)?.month ?? ''}
            to={figures.months.at(-1)?.month ?? ''}
            series={LINES.map((name) => ({
              name: t(columnTexts[name]),
              cents: figures.months.map((month) => month[name]),
            }))}
          />
          <Table
            caption={t(financePageTexts.overYear)}
            hidesCaption
            columns={[
              { name: 'month', label: t(financePageTexts.month) },
              ...LINES.map((name) => ({ name, label: t(columnTexts[name]), number: true })),
            ]}
            rows={figures.months.map((month) => ({
              month: month.month,
              ...Object.fromEntries(LINES.map((name) => [name, money(month[name])])),
            }))}
          />
          <Bars
            {...props}
            id="chart-missions"
            name={t(financePageTexts.byMission)}
            of={t(columnTexts.mission)}
            amount={t(columnTexts.committed)}
            bars={figures.byMission}
            none={t(financePageTexts.nothing)}
          />
          <Bars
            {...props}
            id="chart-prongs"
            name={t(financePageTexts.byProng)}
            of={t(columnTexts.prong)}
            amount={t(columnTexts.committed)}
            bars={figures.byProng}
            none={t(financePageTexts.nothing)}
          />
          <Bars
            {...props}
            id="chart-due"
            name={t(financePageTexts.due)}
            of={t(financePageTexts.month)}
            amount={t(columnTexts.due)}
            bars={figures.due}
            none={t(financePageTexts.noneDue)}
          />
        </>
      ) : null}
    </FiguresFrame>
  )
}

function Bars(
  props: Pick<FiguresPlace, 'language'> & {
    id: string
    name: string
    of: string
    amount: string
    bars: readonly Bar[]
    none: string
  },
) {
  const { language, id, name, of, amount, bars, none } = props
  return (
    <>
      <h2>{name}</h2>
      {bars.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <BarChart language={language} id={id} name={name} bars={bars} />
          <Table
            caption={name}
            hidesCaption
            columns={[
              { name: 'of', label: of },
              { name: 'amount', label: amount, number: true },
            ]}
            rows={bars.map(({ label, cents }) => ({
              of: label,
              amount: formatMoney(language, cents),
            }))}
          />
        </>
      )}
    </>
  )
}
