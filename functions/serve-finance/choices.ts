import { filterValues } from '../../shared/domain/finance/filter'
import { paymentStates } from '../../shared/domain/finance/payments-report'
import { byColumns, byValues } from '../../shared/domain/finance/totals-report'
import type { ColumnName } from '../../shared/domain/finance/columns'
import type { Option } from '../../shared/pages/kit/components'
import type { Choosable } from '../../shared/pages/finance/report-page'
import { columnTexts } from '../../shared/texts/figures'
import { valueText } from '../../shared/texts/figure-values'
import { financePageTexts } from '../../shared/texts/finance-pages'
import { compareTexts } from '../../shared/texts/format'
import { translator, type Language } from '../../shared/texts/language'
import { everyParameter, type ParameterName } from './parameters'
import { reports, type ReportName } from './reports'

/** What there is to choose from besides what is the same everywhere. */
export interface Offered {
  years: readonly number[]
  missions: readonly { code: string; name: string }[]
}

/** How a report is written is chosen where it is taken. */
const NOT_CHOSEN: readonly ParameterName[] = ['format', 'locale', 'totals', 'lang', 'after']

const isParameter = (name: string): name is ParameterName =>
  Object.hasOwn(everyParameter.shape, name) && !NOT_CHOSEN.some((one) => one === name)

/** What people may choose of a report at the desk: the parameters it takes, each as a field. */
export function choicesOf(
  report: ReportName,
  given: URLSearchParams,
  { years, missions }: Offered,
  language: Language,
): Choosable[] {
  const t = translator(language)
  const inOrder = compareTexts(language)
  const named = (column: ColumnName, values: readonly string[]): Option[] =>
    values.map((value) => ({ value, label: valueText(language, column, value) }))
  const choice = (name: ParameterName): Omit<Choosable, 'name' | 'value'> | undefined => {
    switch (name) {
      case 'year':
        return {
          label: t(financePageTexts.year),
          empty: t(financePageTexts.allYears),
          options: years.map((year) => ({ value: String(year), label: String(year) })),
        }
      case 'from':
      case 'to':
      case 'asOf':
        return { label: t(financePageTexts[name]) }
      case 'project':
        return { label: t(columnTexts.projectId) }
      case 'by':
        return {
          label: t(financePageTexts.by),
          empty: t(columnTexts.year),
          options: byValues
            .filter((by) => by !== 'year')
            .map((by) => ({ value: by, label: t(columnTexts[byColumns[by]]) })),
        }
      case 'state':
        return {
          label: t(financePageTexts.state),
          empty: valueText(language, 'state', 'all'),
          options: named(
            'state',
            paymentStates.filter((state) => state !== 'all'),
          ),
        }
      case 'mission':
        return {
          label: t(columnTexts.mission),
          options: missions.map(({ code, name: is }) => ({ value: code, label: `${code}: ${is}` })),
        }
      case 'country':
        return {
          label: t(columnTexts.country),
          options: named('country', filterValues.country).sort((a, b) => inOrder(a.label, b.label)),
        }
      case 'missionKind':
      case 'region':
      case 'prong':
      case 'status':
      case 'marker':
        return { label: t(columnTexts[name]), options: named(name, filterValues[name]) }
      case 'format':
      case 'locale':
      case 'totals':
      case 'lang':
      case 'after':
        return undefined
      default:
        return name satisfies never
    }
  }
  return Object.keys(reports[report].parameters.shape)
    .filter(isParameter)
    .flatMap((name) => {
      const found = choice(name)
      return found ? [{ name, value: given.get(name) ?? undefined, ...found }] : []
    })
}
