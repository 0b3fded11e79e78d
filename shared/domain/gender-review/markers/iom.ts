import type { IomIndication } from '../assessment'
import { lacking, terms } from '../checks/check'
import type { ReviewInput } from '../review-input'
import { gamApplies } from './applies'
import { isMet, type Results } from './criteria'

/** The IOM Gender Marker that the answers point to, from its three minimum standards. */
export function indicateIom(input: ReviewInput, results: Results): IomIndication {
  if (!gamApplies(input)) {
    return { code: 'not-applicable', reasons: [{ key: 'iom.notApplicable', params: {} }] }
  }
  const missing = lacking([
    ['standard.needs', isMet(results, 'R3')],
    ['standard.outputs', isMet(results, 'R4') && isMet(results, 'R7')],
    ['standard.activities', isMet(results, 'R5')],
  ])
  if (missing.length === 3) {
    return { code: '0', reasons: [{ key: 'iom.0', params: {} }] }
  }
  if (missing.length > 0) {
    return { code: '1', reasons: [{ key: 'iom.1', params: { missing: terms(missing) } }] }
  }
  return input.genderIsMainPurpose === true
    ? { code: '2b', reasons: [{ key: 'iom.2b', params: {} }] }
    : { code: '2a', reasons: [{ key: 'iom.2a', params: {} }] }
}
