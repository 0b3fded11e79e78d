import { newestRulesetId } from '../../../shared/domain/gender-review/rulesets/rules'
import { yearOf } from '../../../shared/domain/time'
import { councilReport } from './council-report'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import type { Call, Mission, Person } from '../../../shared/domain/programme/programme'
import type { Setting } from '../../../shared/domain/decide/settings/administer'
import type { Language, Role } from '../../../shared/domain/people'

/**
 * A programme to try the product with: the 2005 call with its envelope and, when it is another year, a
 * call of the present year. Every name is made up and every address is at an example domain.
 */

const OPERATORS = ['example-operator', 'example-controller'] as const

function mission(
  code: string,
  name: string,
  kind: Mission['kind'],
  country: string,
  language: Language,
  focalPoint?: string,
): Mission {
  const domain = `${code.toLowerCase()}.iom.example`
  return {
    schema: 1,
    code,
    name,
    kind,
    country,
    language,
    mailbox: `office@${domain}`,
    head: { name: `${name}: head of mission`, address: `head@${domain}` },
    ...(focalPoint !== undefined && {
      focalPoint: { name: focalPoint, address: `gender@${domain}` },
    }),
    domains: [domain],
  }
}

const missions: readonly Mission[] = [
  mission('TUNIS', 'IOM Tunis', 'country-office', 'TN', 'fr', 'Amel Trabelsi'),
  mission('PRETORIA', 'MRF Pretoria', 'mrf', 'ZA', 'en', 'Thandi Mokoena'),
  mission('DAKAR', 'MRF Dakar', 'mrf', 'SN', 'fr', 'Awa Ndiaye'),
  mission('WASHINGTON', 'MRF Washington, D.C.', 'mrf', 'US', 'en'),
]

function person(
  id: string,
  name: string,
  language: Language,
  roles: Role[],
  home?: string,
): Person {
  return {
    schema: 1,
    id,
    name,
    address: `${id}@wggi.iom.example`,
    language,
    roles,
    ...(home !== undefined && { mission: home }),
    absences: [],
  }
}

const people: readonly Person[] = [
  person('elena', 'Elena Ruiz', 'es', ['reviewer']),
  person('marc', 'Marc Delacroix', 'fr', ['reviewer']),
  person('naledi', 'Naledi Dube', 'en', ['reviewer'], 'PRETORIA'),
  person('peter', 'Peter Hall', 'en', ['reviewer']),
  person('yasmine', 'Yasmine Haddad', 'fr', ['reviewer'], 'TUNIS'),
  person('joyce', 'Joyce Banda', 'en', ['alternate-reviewer']),
  person('ingrid', 'Ingrid Solberg', 'en', ['gender-reviewer']),
  person('claire', 'Claire Fontaine', 'fr', ['chair']),
  person('david', 'David Osei', 'en', ['deputy']),
  person('rosa', 'Rosa Jimenez', 'es', ['secretariat']),
  person('samuel', 'Samuel Meyer', 'en', ['finance']),
  person('helen', 'Helen Park', 'en', ['head-of-finance']),
  person('victor', 'Victor Lindqvist', 'en', ['auditor']),
]

function call(year: number): Call {
  return {
    schema: 1,
    id: `WGGI-${year}`,
    year,
    title: {
      en: `WGGI project support ${year}`,
      fr: `Appui aux projets du WGGI ${year}`,
      es: `Apoyo a proyectos del WGGI ${year}`,
    },
    prongs: ['project-support', 'training-outreach', 'research-publications'],
    // The year's first and last minute in Zurich.
    opensAt: `${year - 1}-12-31T23:00:00.000Z`,
    closesAt: `${year}-12-31T22:59:00.000Z`,
    timeZone: 'Europe/Zurich',
    largestGrantCents: 20_000_00,
    rulesetId: newestRulesetId,
    workingLanguage: 'en',
    mode: 'rolling',
    contact: 'wggi@wggi.iom.example',
  }
}

function money(year: number, authority: string): Setting[] {
  const [by, controller] = OPERATORS
  return [
    { type: 'open-envelope', by, year },
    { type: 'propose-ceiling', by, year, ceilingCents: 60_000_00, authority },
    { type: 'confirm-ceiling', by: controller, year, change: `${year}-1` },
  ]
}

/** The settings of the example, in the order in which they can be made. `now` decides the years. */
export function exampleSettings(now: string): Setting[] {
  const [by] = OPERATORS
  const years = [...new Set([2005, yearOf(now)])]
  return [
    { type: 'set-policy', by, item: { ...defaultPolicy, councilReport } },
    ...missions.map((item): Setting => ({ type: 'put-mission', by, item })),
    ...people.map((item): Setting => ({ type: 'put-person', by, item })),
    ...years.map((year): Setting => ({ type: 'put-call', by, item: call(year) })),
    ...years.flatMap((year) =>
      money(year, year === 2005 ? 'Programme and Budget 2005' : `Programme and Budget ${year}`),
    ),
  ]
}
