import type { CheckId, IomIndication } from '../assessment'
import { terms } from '../checks/check'
import type { TermKey } from '../message-keys'
import type { ReviewInput } from '../review-input'
import { gamApplies } from './applies'
import { isMet, type Results } from './criteria'

/** The three minimum standards, and the checks that show each to be met. */
export const iomStandards: readonly { term: TermKey; checks: readonly CheckId[] }[] = [
  { term: 'standard.needs', checks: ['R3'] },
  { term: 'standard.outputs', checks: ['R4', 'R7'] },
  { term: 'standard.activities', checks: ['R5'] },
]

/** The IOM Gender Marker that the answers point to, from its three minimum standards. */
export function indicateIom(input: ReviewInput, results: Results): IomIndication {
  if (!gamApplies(input)) {
    return { code: 'not-applicable', reasons: [{ key: 'iom.notApplicable', params: {} }] }
  }
  const missing = iomStandards
    .filter(({ checks }) => !checks.every((id) => isMet(results, id)))
    .map(({ term }) => term)
  if (missing.length === iomStandards.length) {
    return { code: '0', reasons: [{ key: 'iom.0', params: {} }] }
  }
  if (missing.length > 0) {
    return { code: '1', reasons: [{ key: 'iom.1', params: { missing: terms(missing) } }] }
  }
  return input.genderIsMainPurpose === true
    ? { code: '2b', reasons: [{ key: 'iom.2b', params: {} }] }
    : { code: '2a', reasons: [{ key: 'iom.2a', params: {} }] }
}
