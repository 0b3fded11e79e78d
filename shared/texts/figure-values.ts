import { columnKinds, type ColumnName } from '../domain/finance/columns'
import { choiceSets, type ChoiceSet } from '../domain/forms/choices'
import { columnTexts } from './figures'
import { choiceText } from './choices'
import { valueTexts } from './finance-pages'
import { formatCountry, formatDay, formatMoney, formatNumber } from './format'
import { translator, type Language, type Text } from './language'
import { statusTexts } from './statuses'

const SETS: Readonly<Partial<Record<ColumnName, ChoiceSet>>> = {
  region: 'region',
  prong: 'prong',
  workKind: 'kind',
}

/** Columns whose texts are values of ours, and no words that people typed. */
const VALUES: readonly ColumnName[] = [
  'missionKind',
  'country',
  'region',
  'marker',
  'type',
  'state',
  'statedAs',
  'check',
]

const isColumn = (name: string): name is ColumnName => Object.hasOwn(columnTexts, name)
const statuses: Readonly<Record<string, Text>> = statusTexts

/** What a value of a column is called; what people typed, and what nobody named, stays as it is. */
export function valueText(language: Language, column: ColumnName, value: string): string {
  const t = translator(language)
  const set = SETS[column]
  const offered: readonly string[] = set === undefined ? [] : choiceSets[set]
  if (set !== undefined && offered.includes(value)) return t(choiceText(set, value))
  const status = column === 'status' && Object.hasOwn(statuses, value) ? statuses[value] : undefined
  if (status) return t(status)
  if (column === 'measure' && isColumn(value)) return t(columnTexts[value])
  const named =
    VALUES.includes(column) && Object.hasOwn(valueTexts, value) ? valueTexts[value] : undefined
  if (named) return t(named)
  return column === 'country' ? formatCountry(language, value) : value
}

/** A figure as it is read on a page. */
export function figureText(
  language: Language,
  column: ColumnName,
  value: string | number | null | undefined,
): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string')
    return columnKinds[column] === 'day'
      ? formatDay(language, value)
      : valueText(language, column, value)
  if (columnKinds[column] === 'money') return formatMoney(language, value)
  return column === 'year' ? String(value) : formatNumber(language, value)
}
