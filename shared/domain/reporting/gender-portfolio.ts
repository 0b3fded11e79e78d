import { yearOf } from '../time'
import type { StoredAssessment } from '../decide/kernel/state'
import type { CheckId, Verdict } from '../gender-review/assessment'
import type { MarkerName } from '../gender-review/indicated'
import { moneyByYear, moneyOf } from '../money/money-by-year'
import type { StatusReport } from '../project/follow-up'
import { isFunded, type Decision, type Project } from '../project/project'
import { peopleReached, sumReached, type GroupReached, type PeopleReached } from './people-reached'

/** A project with every assessment kept of it, and its reports. */
export interface Assessed {
  project: Project
  assessments: readonly StoredAssessment[]
  reports: readonly StatusReport[]
}

/** Money under one code of a marker, in US cents; `code` null is not screened or not confirmed. */
export interface MarkerShare {
  code: string | null
  projects: number
  cents: number
  /** Tenths of a percent of the year's money. */
  tenths: number
}

/** How often a check was open when projects were decided on. */
export interface Gap {
  check: CheckId
  /** Projects it applied to. */
  asked: number
  full: number
  half: number
  none: number
}

export interface GenderYear {
  year: number
  /** Projects decided on, funded or not. */
  decided: number
  /** Projects with money, and how much, in US cents. */
  funded: number
  cents: number
  markers: Record<MarkerName, MarkerShare[]>
  /** The most frequent first. */
  gaps: Gap[]
  /** People reached, at least, by the latest report of each project decided on; of groups somebody measured. */
  reached: GroupReached[]
}

function decisionOf(project: Project): Decision | undefined {
  return 'decision' in project ? project.decision : undefined
}

function countedIn(project: Project, decision: Decision): number {
  const [first] = isFunded(project) ? project.commitments : []
  return first?.year ?? decision.year ?? yearOf(decision.at)
}

/** Money of a year promised to a project: committed, or reserved for it. */
function centsOf(project: Project, year: number): number {
  const { amounts } = moneyOf(project, year)
  return amounts.committed + amounts.reserved
}

/** Codes in their order, not screened last. */
function byCode(a: MarkerShare, b: MarkerShare): number {
  if (a.code === null || b.code === null) return a.code === b.code ? 0 : a.code === null ? 1 : -1
  return a.code < b.code ? -1 : 1
}

function shares(projects: readonly Project[], marker: MarkerName, year: number): MarkerShare[] {
  const total = projects.reduce((sum, project) => sum + centsOf(project, year), 0)
  const found = new Map<string | null, { projects: number; cents: number }>()
  for (const project of projects) {
    const code = project.markers?.[marker] ?? null
    const before = found.get(code) ?? { projects: 0, cents: 0 }
    found.set(code, {
      projects: before.projects + 1,
      cents: before.cents + centsOf(project, year),
    })
  }
  return [...found]
    .map(([code, sum]) => ({
      code,
      ...sum,
      tenths: total === 0 ? 0 : Math.round((sum.cents * 1000) / total),
    }))
    .sort(byCode)
}

/** The assessment that those who decided had before them. */
function decidedOn({ assessments }: Assessed, decision: Decision): StoredAssessment | undefined {
  return assessments.find(({ version }) => version === decision.version)
}

/** Reports that a mission sent and nobody gave back. */
const standing: readonly StatusReport['status'][] = ['filed', 'accepted', 'not-reviewed']

/** What the latest report says: its numbers are counted from the project's start. */
function reachedBy({ reports }: Assessed): PeopleReached {
  const latest = reports
    .filter(({ status, content }) => content && standing.includes(status))
    .reduce<StatusReport | undefined>(
      (last, one) => (last && last.n > one.n ? last : one),
      undefined,
    )
  return latest?.content ? peopleReached(latest.content) : {}
}

function gaps(assessed: readonly StoredAssessment[]): Gap[] {
  const found = new Map<CheckId, Record<Verdict, number>>()
  for (const { assessment } of assessed) {
    for (const { id, verdict } of assessment.checks) {
      const counts = found.get(id) ?? { full: 0, half: 0, none: 0, 'not-applicable': 0 }
      found.set(id, { ...counts, [verdict]: counts[verdict] + 1 })
    }
  }
  const open = ({ half, none, asked }: Gap) => (asked === 0 ? 0 : (half + none) / asked)
  return [...found]
    .map(([check, { full, half, none }]) => ({
      check,
      asked: full + half + none,
      full,
      half,
      none,
    }))
    .sort((a, b) => open(b) - open(a) || b.none - a.none)
}

/**
 * Where the fund's money stands by gender marker, and which checks were open most often when projects
 * were decided on, year by year, the newest first. A project was decided on in the envelope year of its
 * first commitment, else of its decision; its money counts in each year it is of. Whole amounts carry the
 * marker: it is no share of a project.
 */
export function genderPortfolio(all: readonly Assessed[]): GenderYear[] {
  const everyDecided = all.flatMap((assessed) => {
    const decision = decisionOf(assessed.project)
    return decision ? [{ assessed, decision, year: countedIn(assessed.project, decision) }] : []
  })
  const years = everyDecided.flatMap(({ assessed, year }) => [
    year,
    ...moneyByYear(assessed.project).map((money) => money.year),
  ])
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .map((year) => {
      const decided = everyDecided.filter((one) => one.year === year)
      const funded = everyDecided
        .map(({ assessed }) => assessed.project)
        .filter((project) => centsOf(project, year) > 0)
      const of = (marker: MarkerName) => shares(funded, marker, year)
      return {
        year,
        decided: decided.length,
        funded: funded.length,
        cents: funded.reduce((sum, project) => sum + centsOf(project, year), 0),
        markers: { dac: of('dac'), gam: of('gam'), iom: of('iom') },
        gaps: gaps(
          decided.flatMap(({ assessed, decision }) => decidedOn(assessed, decision) ?? []),
        ),
        reached: sumReached(decided.map(({ assessed }) => reachedBy(assessed))),
      }
    })
}
