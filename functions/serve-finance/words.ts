import type { Translate } from '../../shared/texts/language'
import type { ReportProblem } from './read-report'
import { financeTexts, parameterTexts } from './texts'

/** How many missions are named to whoever asked for one that isn't there. */
const MISSIONS_NAMED = 40

/** What is wrong with what was asked for, and what is allowed. */
export function words(t: Translate, found: ReportProblem, today: string): string {
  switch (found.why) {
    case 'wrong': {
      const { parameter } = found
      return t(financeTexts.wrongParameter, { parameter, allowed: t(parameterTexts[parameter]) })
    }
    case 'badAfter':
      return t(financeTexts.wrongParameter, {
        parameter: 'after',
        allowed: t(parameterTexts.after),
      })
    case 'unknown':
      return t(financeTexts.unknownParameter, {
        parameter: found.parameter,
        known: found.known.join(', '),
      })
    case 'twice':
      return t(financeTexts.namedTwice, { parameter: found.parameter })
    case 'noMission':
      return t(financeTexts.noMission, {
        mission: found.mission,
        known: found.known.slice(0, MISSIONS_NAMED).join(', '),
      })
    case 'asOfInFuture':
      return t(financeTexts.asOfInFuture, { today })
    case 'noYear':
      return t(financeTexts.yearNeeded)
    case 'noPeriod':
    case 'fromAfterTo':
      return t(financeTexts[found.why])
    case 'noEnvelope':
      return found.known.length === 0
        ? t(financeTexts.noEnvelopes)
        : t(financeTexts.noEnvelope, { year: found.year, known: found.known.join(', ') })
    default:
      return found satisfies never
  }
}
