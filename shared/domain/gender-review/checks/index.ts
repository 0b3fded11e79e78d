import type { CheckId } from '../assessment'
import type { Check } from './check'
import { r1 } from './r1-participation'
import { r2 } from './r2-baseline'
import { r3 } from './r3-analysis'
import { r4 } from './r4-objective'
import { r5 } from './r5-activities'
import { r6 } from './r6-safeguards'
import { r7 } from './r7-indicator'
import { r8 } from './r8-monitoring'
import { r9 } from './r9-resources'
import { r10 } from './r10-fit'

export const checks: Readonly<Record<CheckId, Check>> = {
  R1: r1,
  R2: r2,
  R3: r3,
  R4: r4,
  R5: r5,
  R6: r6,
  R7: r7,
  R8: r8,
  R9: r9,
  R10: r10,
}
