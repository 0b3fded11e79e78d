import type { Problem } from '../forms/problems'
import type { ReportContent } from './report-content'

const sumOf = (figures: readonly (number | undefined)[]) =>
  figures.reduce<number>((sum, figure = 0) => sum + figure, 0)

/** People who are counted twice, or not at all, in an indicator's total. */
function people({ indicators = [] }: ReportContent): Problem[] {
  return indicators.flatMap(({ id, total, women, men, girls, boys }): Problem[] => {
    const groups = [women, men, girls, boys]
    const sum = sumOf(groups)
    const path = `indicators.${id}.total`
    if (total === undefined || sum === total) return []
    if (sum > total) return [{ path, code: 'people-above-total', params: { sum, total } }]
    return groups.includes(undefined)
      ? []
      : [{ path, code: 'people-not-total', params: { sum, total } }]
  })
}

/** Budget lines on which more was spent than in all, in US cents. */
function money({ spending = [], spentToDate }: ReportContent): Problem[] {
  const sumCents = sumOf(spending.map(({ spent }) => spent))
  return spentToDate !== undefined && sumCents > spentToDate
    ? [
        {
          path: 'spentToDate',
          code: 'lines-above-total',
          params: { sumCents, totalCents: spentToDate },
        },
      ]
    : []
}

/** What can't be right between a report's figures, each at its total. */
export function wrongSums(content: ReportContent): Problem[] {
  return [...people(content), ...money(content)]
}
