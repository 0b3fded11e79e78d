import {
  columnKinds,
  type ColumnName,
  type Row,
  type Shape,
  type Sums,
} from '../../domain/finance/columns'
import { figureText } from '../../texts/figure-values'
import { columnTexts } from '../../texts/figures'
import { asAt, financePageTexts } from '../../texts/finance-pages'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import {
  inputId,
  Select,
  Table,
  TextInput,
  type Option,
  type ShownProblem,
} from '../kit/components'
import { FiguresFrame, type FiguresPlace } from './frame'

/** Something that can be chosen of a report: one of a few, or typed. */
export interface Choosable {
  name: string
  label: string
  value: string | undefined
  options?: readonly Option[] | undefined
  /** What stands for none of the options. */
  empty?: string
}

/** A page of a report as it is shown. */
export interface ShownReport {
  shape: Shape
  rows: readonly Row[]
  sums: Sums
  asOf: string
  /** Addresses of the same as files, and of the next page where there is one. */
  files: { csv: string; xlsx: string }
  next: string | undefined
}

/** A report at the desk: what is chosen, its lines with their total, and the same as files. */
export function ReportPage(
  props: FiguresPlace & {
    heading: string
    about: string
    choices: readonly Choosable[]
    problems: readonly ShownProblem[]
    report: ShownReport | undefined
  },
) {
  const { language, path, heading, about, choices, problems, report } = props
  const t = translator(language)
  return (
    <FiguresFrame {...props}>
      <p class="measure">{`${about}.`}</p>
      <Choices language={language} path={path} choices={choices} problems={problems} />
      {report ? <Lines {...props} heading={heading} report={report} /> : null}
      {report ? (
        <p class="actions">
          <span>{t(financePageTexts.download)}</span>
          <a class="button second" href={report.files.csv}>
            {t(financePageTexts.csv)}
          </a>
          <a class="button second" href={report.files.xlsx}>
            {t(financePageTexts.xlsx)}
          </a>
        </p>
      ) : null}
    </FiguresFrame>
  )
}

function Choices(props: {
  language: Language
  path: string
  choices: readonly Choosable[]
  problems: readonly ShownProblem[]
}) {
  const { language, path, choices, problems } = props
  const t = translator(language)
  const problemOf = (name: string) => problems.find((problem) => problem.name === name)?.text
  return (
    <details class="noprint" open={problems.length > 0}>
      <summary>{t(financePageTexts.choose)}</summary>
      <form method="get" action={path}>
        <input type="hidden" name="lang" value={language} />
        <div class="row" id={inputId('chosen')}>
          {choices.map(({ name, label, value, options, empty }) => {
            const common = { name, label, value, problem: problemOf(name) }
            return options ? (
              <Select {...common} options={options} empty={empty ?? t(financePageTexts.any)} />
            ) : (
              <TextInput {...common} width="short" />
            )
          })}
        </div>
        <button>{t(financePageTexts.show)}</button>
      </form>
    </details>
  )
}

const NUMBERS: readonly string[] = ['money', 'whole', 'tenths']

const isNumber = (column: ColumnName) => column !== 'year' && NUMBERS.includes(columnKinds[column])

function Lines(props: FiguresPlace & { heading: string; report: ShownReport }) {
  const { language, desk, heading, report } = props
  const { shape, rows, sums, asOf, next } = report
  const t = translator(language)
  const date = formatDay(language, asOf)
  const columns = shape.columns.filter((column) => columnKinds[column] !== 'instant')
  const cell = (row: Row, column: ColumnName) => {
    const text = figureText(language, column, row[column])
    if (column === 'projectId' && text !== '')
      return <a href={`${desk}/projects/${text}?lang=${language}`}>{text}</a>
    return isNumber(column) ? text : <span dir="auto">{text}</span>
  }
  const [first] = columns
  const foot = Object.fromEntries(
    shape.sums.map((column) => [column, figureText(language, column, sums[column] ?? 0)]),
  )
  return (
    <>
      <p>{t(asAt, { date })}</p>
      {rows.length === 0 ? <p>{t(financePageTexts.nothing)}</p> : null}
      <Table
        caption={heading}
        hidesCaption
        columns={columns.map((column) => ({
          name: column,
          label: t(columnTexts[column]),
          number: isNumber(column),
        }))}
        rows={rows.map((row) =>
          Object.fromEntries(columns.map((column) => [column, cell(row, column)])),
        )}
        foot={{ ...foot, ...(first && { [first]: t(financePageTexts.total) }) }}
      />
      {next === undefined ? null : (
        <p>
          <a href={next}>{t(financePageTexts.nextPage)}</a>
        </p>
      )}
    </>
  )
}
