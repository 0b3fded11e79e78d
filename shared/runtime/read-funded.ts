import type { ProjectFile } from '../domain/decide/kernel/state'
import type { LedgerEntry } from '../domain/money/ledger'
import { isFunded, projectSchema, type FundedProject } from '../domain/project/project'
import type { FinanceStore, ProjectStore } from '../ports/stores'
import { everyPage } from './every-page'

export interface FundedStores {
  projects: Pick<ProjectStore, 'find' | 'inStatus'>
  finance: Pick<FinanceStore, 'entries'>
}

/** A project whose money was committed, with what was booked on it in all years. */
export interface Funded {
  file: ProjectFile
  project: FundedProject
  entries: readonly LedgerEntry[]
}

/** Statuses of a project whose money was committed. */
const FUNDED = projectSchema.options
  .filter((option) => 'commitments' in option.shape)
  .map((option) => option.shape.status.value)

/** How many projects are read at a time. */
const AT_ONCE = 10

async function booked(
  finance: FundedStores['finance'],
  years: readonly number[],
  today: string,
): Promise<LedgerEntry[]> {
  const all: LedgerEntry[] = []
  for (const year of new Set(years))
    all.push(...(await everyPage((after) => finance.entries(year, today, after))))
  return all
}

async function filesOf(
  projects: FundedStores['projects'],
  ids: readonly string[],
): Promise<ProjectFile[]> {
  const files: ProjectFile[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => projects.find(id)))
    files.push(...some.filter((file) => file !== undefined))
  }
  return files
}

/** All funded projects but the withheld, or one alone, with what was booked by the end of a day. */
export async function readFunded(
  { projects, finance }: FundedStores,
  today: string,
  { only, withheld }: { only?: string | undefined; withheld?: ReadonlySet<string> } = {},
): Promise<Funded[]> {
  const listed = only === undefined ? await projects.inStatus(FUNDED) : [{ id: only }]
  const ids = listed.map(({ id }) => id).filter((id) => !withheld?.has(id))
  const funded = (await filesOf(projects, ids)).flatMap((file) =>
    isFunded(file.project) ? [{ file, project: file.project }] : [],
  )
  const years = funded.flatMap(({ project }) => project.commitments.map(({ year }) => year))
  const byProject = new Map<string, LedgerEntry[]>(funded.map(({ project }) => [project.id, []]))
  for (const entry of await booked(finance, years, today))
    byProject.get(entry.projectId)?.push(entry)
  return funded.map((one) => ({ ...one, entries: byProject.get(one.project.id) ?? [] }))
}
