import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  XmlBufferInputProvider,
  xmlRegisterInputProvider,
  XmlDocument,
  XsdValidator,
} from 'libxml2-wasm'

/** The standard's own files, where they lie beside the product. */
const FILES = resolve('../shared/iati')
export const hasStandard = existsSync(join(FILES, 'xsd'))

/** Codelists by the attributes that carry their codes. */
const CODED: readonly [path: string, list: string][] = [
  ['//participating-org/@role', 'OrganisationRole'],
  ['//@type[parent::reporting-org or parent::participating-org]', 'OrganisationType'],
  ['//activity-status/@code', 'ActivityStatus'],
  ['//activity-date/@type', 'ActivityDateType'],
  ['/iati-activities/iati-activity/description/@type', 'DescriptionType'],
  ['//other-identifier/@type', 'OtherIdentifierType'],
  ['//recipient-country/@code', 'Country'],
  ['//recipient-region/@code', 'Region'],
  ['//sector[@vocabulary="1"]/@code', 'Sector'],
  ['//sector/@vocabulary', 'SectorVocabulary'],
  ['//policy-marker[@vocabulary="1"]/@code', 'PolicyMarker'],
  ['//policy-marker/@vocabulary', 'PolicyMarkerVocabulary'],
  ['//policy-marker/@significance', 'PolicySignificance'],
  ['//default-finance-type/@code', 'FinanceType'],
  ['//default-aid-type/@code', 'AidType'],
  ['//budget/@type', 'BudgetType'],
  ['//budget/@status', 'BudgetStatus'],
  ['//transaction-type/@code', 'TransactionType'],
  ['//value/@currency', 'Currency'],
  ['//result/@type', 'ResultType'],
  ['//indicator/@measure', 'IndicatorMeasure'],
]

const lists = new Map<string, Set<string>>()

function codesOf(list: string): Set<string> {
  const known = lists.get(list)
  if (known) return known
  const xml = readFileSync(join(FILES, 'codelists', `${list}.xml`), 'utf8')
  const codes = new Set([...xml.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code = '']) => code))
  lists.set(list, codes)
  return codes
}

let validator: XsdValidator | undefined

function schema(): XsdValidator {
  if (validator) return validator
  const folder = join(FILES, 'xsd')
  const names = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd']
  const provider = new XmlBufferInputProvider(
    Object.fromEntries(names.map((name) => [join(folder, name), readFileSync(join(folder, name))])),
  )
  xmlRegisterInputProvider(provider)
  const [main = ''] = names
  const url = join(folder, main)
  const document = XmlDocument.fromBuffer(readFileSync(url), { url })
  validator = XsdValidator.fromDoc(document)
  return validator
}

/** What a file breaks of the standard's schema and codelists. */
export function faultsByStandard(xml: string): string[] {
  const document = XmlDocument.fromString(xml)
  const faults: string[] = []
  try {
    schema().validate(document)
  } catch (error) {
    faults.push(String(error))
  }
  for (const [path, list] of CODED)
    for (const node of document.find(path))
      if (!codesOf(list).has(node.content)) faults.push(`${path} is ${node.content}`)
  document.dispose()
  return faults
}

export const workedTunis = () => readFileSync(join(FILES, 'tunis-2005.xml'), 'utf8')
