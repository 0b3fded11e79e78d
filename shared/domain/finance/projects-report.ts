import { isActivityId, type Activity } from '../activities/activity'
import { NO_MISSION } from '../decide/kernel/activity'
import { NOT_SCREENED } from '../money/totals'
import { isFunded, titleOf, type Project } from '../project/project'
import { endOfDay, dayOf, daysBetween } from '../time'
import type { Row, Shape } from './columns'
import { countriesText } from './ledger-report'
import { amountsOf, undisbursedOf, unspentOf, type Booked } from './money'

const AMOUNTS = ['reserved', 'committed', 'disbursed', 'expensed', 'returned'] as const
const LEFT = ['undisbursed', 'unspent', 'owedByMission', 'writtenOff'] as const

export const projectsShape: Shape = {
  columns: [
    'year',
    'projectId',
    'title',
    'mission',
    'missionKind',
    'countries',
    'region',
    'prong',
    'workKind',
    'status',
    'marker',
    'starts',
    'ends',
    'daysPastEnd',
    'grants',
    ...AMOUNTS,
    'undisbursed',
    'undisbursedDays',
    'unspent',
    'owedByMission',
    'owedDays',
    'writtenOff',
  ],
  sums: ['grants', ...AMOUNTS, ...LEFT],
}

export const carryOverShape: Shape = {
  columns: [
    'year',
    'projectId',
    'title',
    'mission',
    'status',
    'ends',
    'grants',
    ...AMOUNTS,
    'undisbursed',
    'unspent',
  ],
  sums: ['grants', ...AMOUNTS, 'undisbursed', 'unspent'],
}

/** Statuses of a grant that isn't closed. */
const OPEN = ['active', 'suspended', 'finalising']

/** What stands booked on a project in one envelope year at the end of a day, and where it stood. */
export interface Standing {
  year: number
  projectId: string
  status: string
  amounts: Booked
  grants: number
}

/** An activity whose cost isn't paid yet. */
function isOpenActivity({ projectId, amounts }: Standing): boolean {
  return isActivityId(projectId) && undisbursedOf(amounts) > 0
}

export function isCarriedOver(standing: Standing): boolean {
  const { status, grants } = standing
  return (OPEN.includes(status) && grants > 0) || isOpenActivity(standing)
}

function named(standing: Standing, project: Project | Activity | undefined): Row {
  if (project && 'content' in project)
    return {
      year: standing.year,
      projectId: standing.projectId,
      title: project.content.title,
      mission: NO_MISSION,
      status: standing.status,
      ends: null,
    }
  return {
    year: standing.year,
    projectId: standing.projectId,
    title: project ? titleOf(project) : null,
    mission: project?.mission ?? null,
    status: standing.status,
    ends: project?.outline.ends ?? null,
  }
}

export function carryOverRow(standing: Standing, project: Project | Activity | undefined): Row {
  const { amounts, grants } = standing
  return {
    ...named(standing, project),
    grants,
    ...amountsOf(amounts),
    undisbursed: undisbursedOf(amounts),
    unspent: unspentOf(amounts),
  }
}

/** An activity's money in one envelope year, as a line among projects. */
export function activityLine(
  standing: Standing,
  period: { amounts: Booked; grants: number },
  activity: Activity,
): Row {
  return {
    ...named(standing, activity),
    missionKind: NO_MISSION,
    countries: null,
    region: null,
    prong: activity.content.prong,
    workKind: 'activity',
    marker: 'not-screened',
    starts: null,
    daysPastEnd: null,
    grants: period.grants,
    ...amountsOf(period.amounts),
    undisbursed: undisbursedOf(standing.amounts),
    undisbursedDays: null,
    unspent: unspentOf(standing.amounts),
    owedByMission: 0,
    owedDays: null,
    writtenOff: 0,
  }
}

/** Whole days since a moment, where there is something to be old. */
function age(cents: number, since: string | undefined, asOf: string): number | null {
  if (cents <= 0 || since === undefined) return null
  return Math.max(0, daysBetween(dayOf(since), asOf))
}

/** What two people gave up of a project's money by the end of a day; it counts in the year of its last commitment. */
function writtenOffOf(project: Project | undefined, year: number, asOf: string): number {
  if (!project || (project.status !== 'finalising' && project.status !== 'closed')) return 0
  if (project.commitments.at(-1)?.year !== year) return 0
  const given = (project.waivers ?? []).filter(
    ({ what, at }) => what !== 'final-report' && at <= endOfDay(asOf),
  )
  return given.reduce((sum, { cents }) => sum + cents, 0)
}

function committedAt(project: Project | undefined, year: number): string | undefined {
  if (!project || !isFunded(project)) return undefined
  return project.commitments.find((commitment) => commitment.year === year)?.at
}

/**
 * A project's money in one envelope year: `period` is what was booked in the time asked for, what is left and
 * how old it is, in days, is what stood at the end of it. A mission owes what it was paid and didn't spend once
 * its project is being closed.
 */
export function projectRow(
  standing: Standing,
  period: { amounts: Booked; grants: number },
  of: { project: Project; missionKind: string } | undefined,
  asOf: string,
): Row {
  const { year, amounts, status } = standing
  const project = of?.project
  const writtenOff = writtenOffOf(project, year, asOf)
  const undisbursed = OPEN.includes(status) ? undisbursedOf(amounts) : 0
  const unspent = unspentOf(amounts) - writtenOff
  const since = project?.status === 'finalising' ? project.finalisingSince : undefined
  const hasFigures = project?.status !== 'finalising' || project.finalSpentCents !== undefined
  const owedByMission = status === 'finalising' && hasFigures ? Math.max(0, unspent) : 0
  return {
    ...named(standing, project),
    missionKind: of?.missionKind ?? null,
    countries: project ? countriesText(project.outline) : null,
    region: project?.outline.region ?? null,
    prong: project?.outline.prong ?? null,
    workKind: project?.outline.kind ?? null,
    marker: project?.markers?.dac ?? NOT_SCREENED,
    starts: project?.outline.starts ?? null,
    daysPastEnd:
      project && OPEN.includes(status) && project.outline.ends < asOf
        ? daysBetween(project.outline.ends, asOf)
        : null,
    grants: period.grants,
    ...amountsOf(period.amounts),
    undisbursed,
    undisbursedDays: age(undisbursed, committedAt(project, year), asOf),
    unspent,
    owedByMission,
    owedDays: age(owedByMission, since, asOf),
    writtenOff,
  }
}
