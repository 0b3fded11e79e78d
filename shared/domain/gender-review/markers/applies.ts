import type { ReviewInput } from '../review-input'

/**
 * The Gender with Age Marker is left out only when a project neither meets people nor has a say in what
 * they get or how; an open question counts as a yes.
 */
export function gamApplies(input: ReviewInput): boolean {
  return (
    input.contactWithPeople !== false ||
    input.influencesGoods !== false ||
    input.influencesDelivery !== false
  )
}
