import type { ProjectFile } from '../../shared/domain/decide/kernel/state'
import { activities, activity } from '../../shared/domain/iati/activity'
import type { Element } from '../../shared/domain/iati/element'
import { defaultPublisher } from '../../shared/domain/iati/publisher'
import type { LedgerEntry } from '../../shared/domain/money/ledger'
import type { Programme } from '../../shared/domain/programme/programme'
import { isFunded, projectSchema } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import type { FinanceStore, ProjectStore } from '../../shared/ports/stores'

export interface ActivityStores {
  projects: Pick<ProjectStore, 'find' | 'inStatus'>
  finance: Pick<FinanceStore, 'entries'>
}

/** Statuses of a project whose money was committed. */
const FUNDED = projectSchema.options
  .filter((option) => 'commitments' in option.shape)
  .map((option) => option.shape.status.value)

/** How many projects are read at a time. */
const AT_ONCE = 10

async function booked(
  finance: ActivityStores['finance'],
  years: readonly number[],
  today: string,
): Promise<LedgerEntry[]> {
  const all: LedgerEntry[] = []
  for (const year of new Set(years)) {
    let after: string | undefined
    do {
      const page = await finance.entries(year, today, after)
      all.push(...page.items)
      after = page.next
    } while (after !== undefined)
  }
  return all
}

async function filesOf(
  projects: ActivityStores['projects'],
  ids: readonly string[],
): Promise<ProjectFile[]> {
  const files: ProjectFile[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => projects.find(id)))
    files.push(...some.filter((file) => file !== undefined))
  }
  return files
}

/** The file of all funded projects, or of one; undefined where none of them is published. */
export async function readActivities(
  { projects, finance }: ActivityStores,
  { policy, missions }: Pick<Programme, 'policy' | 'missions'>,
  now: string,
  only?: string,
): Promise<Element | undefined> {
  const publisher = policy.iati ?? defaultPublisher
  const today = dayOf(now)
  const withheld = new Set(publisher.withheld?.map(({ projectId }) => projectId))
  const listed = only === undefined ? await projects.inStatus(FUNDED) : [{ id: only }]
  const ids = listed.map(({ id }) => id).filter((id) => !withheld.has(id))
  const funded = (await filesOf(projects, ids)).flatMap(({ project, versions, reports }) =>
    isFunded(project) ? [{ project, versions, reports }] : [],
  )
  const years = funded.flatMap(({ project }) => project.commitments.map(({ year }) => year))
  const byProject = new Map<string, LedgerEntry[]>(funded.map(({ project }) => [project.id, []]))
  for (const entry of await booked(finance, years, today))
    byProject.get(entry.projectId)?.push(entry)
  const offices = Object.fromEntries(missions.map(({ code, name }) => [code, name]))
  const made = funded.flatMap((one) => {
    const entries = byProject.get(one.project.id) ?? []
    return activity({ ...one, entries, offices }, publisher, today) ?? []
  })
  return made.length === 0 ? undefined : activities(made, now)
}
