import { planningTimes } from '../../programme/planning-times'
import type { Policy } from '../../programme/programme'
import type { ProposalContent } from '../../proposal/proposal-content'
import { plusMonths } from '../../time'
import type { SendingStop } from './sending-stop'

/** The last day on which a project that starts on a day may end. */
export function latestEnd(starts: string, policy: Policy): string {
  return plusMonths(starts, planningTimes(policy).longestMonths)
}

/** Why a project can't end when it is said to: before it starts, or after the fund's longest project would. */
export function impossibleEnd(
  { starts, ends }: Pick<ProposalContent, 'starts' | 'ends'>,
  policy: Policy,
): Extract<SendingStop, 'ends-before-start' | 'lasts-too-long'>[] {
  if (!starts || !ends) return []
  if (ends.date < starts.date) return ['ends-before-start']
  return ends.date > latestEnd(starts.date, policy) ? ['lasts-too-long'] : []
}
