import type { Choice } from '../forms/choices'

/** The codes of the IATI standard 2.03 that the fund uses, by the codelist they are of. */

export const IATI_VERSION = '2.03'

export const organisationRole = {
  funding: '1',
  accountable: '2',
  extending: '3',
  implementing: '4',
}
export const MULTILATERAL = '40'
export const activityStatus = {
  pipeline: '1',
  implementation: '2',
  finalisation: '3',
  closed: '4',
  cancelled: '5',
  suspended: '6',
}
export const activityDate = {
  plannedStart: '1',
  actualStart: '2',
  plannedEnd: '3',
  actualEnd: '4',
}
export const description = { general: '1', objectives: '2', targetGroups: '3' }
export const transactionType = { commitment: '2', disbursement: '3', expenditure: '4' }
export const budgetType = { original: '1', revised: '2' }
export const COMMITTED_BUDGET = '2'
export const resultType = { output: '1', outcome: '2', impact: '3', other: '9' }
export const QUALITATIVE = '5'
export const UNIT = '1'
export const measure: Readonly<Record<Choice<'measure'>, string>> = {
  unit: UNIT,
  percentage: '2',
  nominal: '3',
  ordinal: '4',
  qualitative: QUALITATIVE,
}
/** The DAC's vocabulary, and a reporter's own. */
export const vocabulary = { dac: '1', own: '99' }
export const GENDER_EQUALITY = '1'
export const STANDARD_GRANT = '110'
export const PROJECT_TYPE_AID = 'C01'
export const INTERNAL_REFERENCE = 'A1'
/** "Sectors not specified": what a fund says that has set no sector. */
export const SECTOR_NOT_SPECIFIED = '99810'
/** "Developing countries, unspecified". */
export const REGION_NOT_SPECIFIED = '998'

/** The DAC's region for each that the form offers; where it has none as narrow, the next wider. */
export const regions: Readonly<Record<Choice<'region'>, string>> = {
  'eastern-africa': '1027',
  'middle-africa': '1028',
  'northern-africa': '189',
  'southern-africa': '1029',
  'western-africa': '1030',
  caribbean: '1031',
  'central-america': '1032',
  'south-america': '489',
  'northern-america': '498',
  'central-asia': '619',
  'eastern-asia': '789',
  'south-eastern-asia': '789',
  'southern-asia': '679',
  'western-asia': '589',
  'eastern-europe': '89',
  'northern-europe': '89',
  'southern-europe': '89',
  'western-europe': '89',
  oceania: '889',
  global: REGION_NOT_SPECIFIED,
}
