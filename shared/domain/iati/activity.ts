import type { LedgerEntry } from '../money/ledger'
import type { StatusReport } from '../project/follow-up'
import { committedCents, titleOf, type FundedProject } from '../project/project'
import type { Version } from '../project/version'
import { choiceSets } from '../forms/choices'
import { dayOf } from '../time'
import * as codes from './codes'
import { dollars, element, narrated, narrative, type Element } from './element'
import { overPeriods, period, withinYears } from './periods'
import type { Publisher } from './publisher'
import { results } from './results'

/** What an activity is made of. */
export interface ActivitySources {
  project: FundedProject
  versions: readonly Version[]
  reports: readonly StatusReport[]
  /** Entries of this project alone, in any order. */
  entries: readonly LedgerEntry[]
  /** Names of offices by their codes. */
  offices: Readonly<Record<string, string>>
}

const FUND = 'Working Group on Gender Issues'

function statusOf(project: FundedProject, today: string): string {
  const { activityStatus } = codes
  switch (project.status) {
    case 'active':
      return project.outline.starts > today
        ? activityStatus.pipeline
        : activityStatus.implementation
    case 'suspended':
      return activityStatus.suspended
    case 'finalising':
      return activityStatus.finalisation
    case 'closed':
      return project.ending === 'completed' ? activityStatus.closed : activityStatus.cancelled
    default:
      return project satisfies never
  }
}

/** Planned days as agreed, actual ones only where they are past. */
function dates(project: FundedProject, today: string): Element[] {
  const { starts, ends } = project.outline
  const day = (type: string, iso: string) => element('activity-date', { type, 'iso-date': iso })
  const began = [starts, dayOf(project.activeSince)].sort().at(-1) ?? starts
  const isOver = project.status === 'finalising' || project.status === 'closed'
  const over = isOver ? [ends, dayOf(project.finalisingSince)].sort().at(0) : undefined
  const hasBegun = began <= today && (over === undefined || over > began)
  return [
    day(codes.activityDate.plannedStart, starts),
    ...(hasBegun ? [day(codes.activityDate.actualStart, began)] : []),
    ...(ends > starts ? [day(codes.activityDate.plannedEnd, ends)] : []),
    ...(hasBegun && over !== undefined && over <= today
      ? [day(codes.activityDate.actualEnd, over)]
      : []),
  ]
}

/** Whose money was committed: each source that the settings name for a year of it, or the publisher itself. */
function funders({ commitments }: FundedProject, publisher: Publisher): Element[] {
  const role = codes.organisationRole.funding
  const own = { organisation: publisher.organisation, name: `${publisher.name} (${FUND})` }
  const named = commitments.map(
    ({ year }) => publisher.sources?.find((source) => source.year === year) ?? own,
  )
  const once = new Map(named.map((source) => [source.organisation ?? source.name, source]))
  return [...once.values()].map(({ organisation, name }) =>
    organisation === publisher.organisation
      ? element(
          'participating-org',
          { role, type: codes.MULTILATERAL, ref: organisation },
          narrative('en', name),
        )
      : element('participating-org', { role, ref: organisation }, narrative('en', name)),
  )
}

function organisations(
  { project, offices }: ActivitySources,
  { content, contentLanguage }: Version,
  publisher: Publisher,
): Element[] {
  const { organisation: ref, name } = publisher
  const own = (role: string, text: string) =>
    element('participating-org', { role, type: codes.MULTILATERAL, ref }, narrative('en', text))
  const { funding, accountable, extending, implementing } = codes.organisationRole
  const missions = [...new Set([project.mission, ...project.participating])]
  const partners = (content.partners ?? []).flatMap((partner) => {
    const as = (role: string) =>
      narrated('participating-org', contentLanguage, partner.name, { role })
    const pays = ['money', 'in-kind', 'both'].includes(partner.cofinancing ?? '')
    return [as(implementing), pays ? as(funding) : undefined].filter((one) => one !== undefined)
  })
  return [
    ...funders(project, publisher),
    ...[accountable, extending].map((role) => own(role, `${name} (${FUND})`)),
    ...missions.map((code) => own(implementing, offices[code] ?? code)),
    ...partners,
  ]
}

/** Countries by the mission's shares; a region where it gave none, since nobody else knows them. */
function places({ outline }: FundedProject): Element[] {
  const shares = outline.countries.filter(({ percent }) => percent > 0)
  const [only, ...more] = outline.countries
  if (only && more.length === 0) return [element('recipient-country', { code: only.country })]
  const sum = shares.reduce((all, { percent }) => all + percent, 0)
  if (sum === 100 && new Set(shares.map(({ country }) => country)).size === shares.length)
    return shares.map(({ country, percent }) =>
      element('recipient-country', { code: country, percentage: String(percent) }),
    )
  const region = choiceSets.region.find((one) => one === outline.region)
  const code = region ? codes.regions[region] : codes.REGION_NOT_SPECIFIED
  return [element('recipient-region', { vocabulary: codes.vocabulary.dac, code })]
}

function locations({ content, contentLanguage }: Version): Element[] {
  return (content.places ?? '').split(/[,;\n]/).flatMap((place) => {
    const name = narrated('name', contentLanguage, place)
    return name ? [element('location', {}, name)] : []
  })
}

const PRONGS: Readonly<Record<string, string>> = {
  'project-support': 'Project support',
  'training-outreach': 'Training and outreach',
  'research-publications': 'Research and publications',
}

function sectors({ outline }: FundedProject, { sector }: Publisher): Element[] {
  const own = outline.prong.toUpperCase().replaceAll('-', '_')
  return [
    element('sector', {
      vocabulary: codes.vocabulary.dac,
      code: sector ?? codes.SECTOR_NOT_SPECIFIED,
    }),
    element(
      'sector',
      { vocabulary: codes.vocabulary.own, code: own },
      narrative('en', PRONGS[outline.prong] ?? outline.prong),
    ),
  ]
}

/** Markers as people confirmed them; one that nobody screened for is no 0. */
function markers({ markers: confirmed }: FundedProject): Element[] {
  const dac = confirmed?.dac
  const gam = confirmed?.gam
  return [
    ...(dac == null
      ? []
      : [
          element('policy-marker', {
            vocabulary: codes.vocabulary.dac,
            code: codes.GENDER_EQUALITY,
            significance: dac,
          }),
        ]),
    ...(gam == null
      ? []
      : [
          element(
            'policy-marker',
            { vocabulary: codes.vocabulary.own, code: `GAM-${gam}` },
            narrative('en', `Gender with Age Marker: ${gam}`),
          ),
        ]),
  ]
}

/** What was agreed first, and where sum or time have changed since, what is agreed now. */
function budgets({ project, versions }: ActivitySources): Element[] {
  const first = project.commitments[0]
  if (!first) return []
  const original = versions.find(({ n }) => n === project.decision.version)?.content
  const { starts, ends } = project.outline
  const budget = (type: string, cents: number, from: string, to: string, valueDate: string) => {
    const periods = withinYears(period(from, to))
    const shares = overPeriods(cents, periods)
    return periods.map((one, index) =>
      element(
        'budget',
        { type, status: codes.COMMITTED_BUDGET },
        element('period-start', { 'iso-date': one.from }),
        element('period-end', { 'iso-date': one.to }),
        element('value', { currency: 'USD', 'value-date': valueDate }, dollars(shares[index] ?? 0)),
      ),
    )
  }
  const firstCents = first.grossCents ?? first.cents
  const from = original?.starts?.date ?? starts
  const to = original?.ends?.date ?? ends
  const now = committedCents(project)
  const hasChanged = now !== firstCents || from !== starts || to !== ends
  const valueDate = dayOf(first.at)
  const last = dayOf(project.commitments.at(-1)?.at ?? first.at)
  return [
    ...budget(codes.budgetType.original, firstCents, from, to, valueDate),
    ...(hasChanged ? budget(codes.budgetType.revised, now, starts, ends, last) : []),
  ]
}

/** Money as it was booked. What came back is a disbursement below zero, a reduction a commitment below zero. */
function transactions(
  { entries, project, offices }: ActivitySources,
  { organisation, name }: Publisher,
  today: string,
): Element[] {
  const { commitment, disbursement, expenditure } = codes.transactionType
  const office = offices[project.mission] ?? project.mission
  const org = (as: string, text: string) =>
    element(as, { ref: organisation, type: codes.MULTILATERAL }, narrative('en', text))
  return entries
    .filter(({ type, bookedAt }) => type !== 'reclassification' && dayOf(bookedAt) <= today)
    .sort((a, b) =>
      a.bookedAt === b.bookedAt ? (a.id < b.id ? -1 : 1) : a.bookedAt < b.bookedAt ? -1 : 1,
    )
    .flatMap(({ id, amounts, bookedAt, valueDate }) => {
      const day = valueDate !== undefined && valueDate <= today ? valueDate : dayOf(bookedAt)
      const moved: [string, string, number][] = [
        ['C', commitment, amounts.committed ?? 0],
        ['D', disbursement, amounts.disbursed ?? 0],
        ['E', expenditure, amounts.expensed ?? 0],
        ['R', disbursement, -(amounts.returned ?? 0)],
      ]
      return moved
        .filter(([, , cents]) => cents !== 0)
        .map(([letter, code, cents]) =>
          element(
            'transaction',
            { ref: `${id}-${letter}` },
            element('transaction-type', { code }),
            element('transaction-date', { 'iso-date': day }),
            element('value', { currency: 'USD', 'value-date': day }, dollars(cents)),
            org('provider-org', `${name} (${FUND})`),
            code === expenditure ? undefined : org('receiver-org', office),
          ),
        )
    })
}

/** A funded project as an activity of the standard, in its order of elements; undefined without its text. */
export function activity(
  sources: ActivitySources,
  publisher: Publisher,
  today: string,
): Element | undefined {
  const { project, versions, reports } = sources
  const version = versions.find(({ n }) => n === project.currentVersion)
  if (!version) return undefined
  const { content, contentLanguage: language } = version
  const { organisation: ref, name } = publisher
  const about = (type: string, text: string | undefined) =>
    narrated('description', language, text, { type })
  return element(
    'iati-activity',
    {
      'xml:lang': language,
      'default-currency': 'USD',
      hierarchy: '2',
      'last-updated-datetime': project.lastActAt,
    },
    element('iati-identifier', {}, `${ref}-${project.id}`),
    element('reporting-org', { ref, type: codes.MULTILATERAL }, narrative('en', name)),
    element('title', {}, narrative(language, titleOf(project) || project.id)),
    about(codes.description.general, content.publicSummary) ??
      about(codes.description.general, project.id),
    about(codes.description.objectives, content.mainObjective),
    about(codes.description.targetGroups, content.targetGroup),
    organisations(sources, version, publisher),
    element('other-identifier', { ref: project.id, type: codes.INTERNAL_REFERENCE }),
    element('activity-status', { code: statusOf(project, today) }),
    dates(project, today),
    places(project),
    locations(version),
    sectors(project, publisher),
    markers(project),
    element('default-finance-type', { code: codes.STANDARD_GRANT }),
    element('default-aid-type', { code: codes.PROJECT_TYPE_AID }),
    budgets(sources),
    transactions(sources, publisher, today),
    results(version, reports, project.outline),
  )
}

/** A whole file. */
export function activities(all: readonly Element[], now: string): Element {
  return element('iati-activities', { version: codes.IATI_VERSION, 'generated-datetime': now }, all)
}
