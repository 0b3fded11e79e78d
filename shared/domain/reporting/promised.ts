import { fieldAt, isGiven } from '../forms/catalogue'
import { rawFromContent } from '../forms/form-content'
import { placeOf } from '../forms/names'
import type { RawAnswers } from '../forms/raw-answers'
import type { ProposalContent } from '../proposal/proposal-content'
import { reportForm, type ReportContent } from './report-content'

type Item<List extends keyof ReportContent> = NonNullable<
  Extract<ReportContent[List], readonly unknown[] | undefined>
>[number]

/** What a report is about as it was agreed: the given part of its form. */
function given(agreed: ProposalContent, last: ReportContent | undefined): ReportContent {
  const spentOn = new Map((last?.spending ?? []).map(({ id, spent = 0 }) => [id, spent]))
  return {
    agreedObjective: agreed.mainObjective,
    agreedResults: agreed.results?.map(({ id, level, statement }) => ({ id, level, statement })),
    indicators: agreed.indicators?.map(
      ({ id, statement, countsPersons = false, baseline, target, targetDate, ...numbers }) => ({
        id,
        statement,
        countsPersons,
        baseline,
        baselineWomen: numbers.baselineWomen,
        baselineMen: numbers.baselineMen,
        baselineGirls: numbers.baselineGirls,
        baselineBoys: numbers.baselineBoys,
        target,
        targetWomen: numbers.targetWomen,
        targetMen: numbers.targetMen,
        targetGirls: numbers.targetGirls,
        targetBoys: numbers.targetBoys,
        targetDate,
      }),
    ),
    activities: agreed.activities?.map(({ id, statement }) => ({ id, statement })),
    deliverables: agreed.deliverables?.map(({ id, title, due }) => ({ id, title, due })),
    spending: agreed.budget?.map(({ id, item, amount = 0 }): Item<'spending'> => {
      const left = Math.max(0, amount - (spentOn.get(id) ?? 0))
      return { id, item, planned: amount, left }
    }),
  }
}

/**
 * A report's answers on what is agreed now. What was typed of an item stays with it as long as the item is
 * agreed; what was agreed before, and is no more, goes. Money spent is asked anew in each report: `left` is
 * what the last one left of a line.
 */
export function onWhatIsAgreed(
  answers: RawAnswers,
  agreed: ProposalContent,
  last: ReportContent | undefined,
): RawAnswers {
  const fresh = rawFromContent(reportForm, given(agreed, last))
  const isKept = (name: string) => {
    const place = placeOf(reportForm, name)
    if (!place || isGiven(place.field)) return false
    const list = place.field.list && fieldAt(reportForm, place.field.list)
    return !list || !isGiven(list) || [fresh[list.name]].flat().includes(place.item)
  }
  return {
    ...Object.fromEntries(Object.entries(answers).filter(([name]) => isKept(name))),
    ...fresh,
  }
}
