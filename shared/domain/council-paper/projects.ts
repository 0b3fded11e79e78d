import type { ProjectFile } from '../decide/kernel/state'
import { newestReport, staleness } from '../decide/running/propose-public-text'
import { undisbursedOf, unspentOf, type Booked } from '../finance/money'
import type { LedgerEntry } from '../money/ledger'
import { eachMeasure } from '../money/money-by-year'
import type { Language } from '../people'
import { isCleared, newestText, sectionsIn } from '../project/public-text'
import { isFunded, type FundedProject } from '../project/project'
import { dayOf, endOfDay } from '../time'
import { paragraphsOf } from './blocks'
import type { PaperFrame } from './frame'

/** A funded project with all that is known of it, and what was booked on it in all years. */
export interface PaperSource {
  file: ProjectFile
  /** What its lead office is called. */
  office: string
  entries: readonly LedgerEntry[]
}

/** What keeps a project's text from being printed as it should. */
export interface TextFaults {
  /** Nobody wrote one, or it isn't cleared: it is left out. */
  notCleared?: true
  /** Facts have come since: it is printed as it was cleared. */
  stale?: true
  /** It isn't translated: it is printed in its own language. */
  notTranslated?: true
}

/** A project as the annex tells it; amounts in US cents. What is undefined or empty is left out, with its heading. */
export interface PaperProject {
  n: number
  id: string
  office: string
  /** The language of its text, where that isn't the paper's. */
  language?: Language
  title?: string
  partners: readonly string[]
  summary: readonly string[]
  results: readonly string[]
  /** With what the project is now, where it was reformulated. */
  constraints: readonly string[]
  /** Whether a report that was asked for never came. */
  noReport: boolean
  grantedCents: number
  /** Whether it is told in full, or in the table alone. */
  isFull: boolean
  faults: TextFaults
}

/** Projects under one heading: those granted in the period, or before and running or closed in it. */
export interface ProjectGroup {
  which: 'granted' | 'earlier'
  projects: PaperProject[]
  grantedCents: number
}

/** What is carried over into the time after a paper's day; amounts in US cents. */
export interface CarriedOver {
  projects: number
  /** Not paid to the missions yet. */
  undisbursedCents: number
  /** Paid, and not spent by what reports say. */
  unspentCents: number
}

/** Above so many projects one table tells all, and the chosen ones follow in full. */
export const MOST_IN_FULL = 20

interface Known {
  source: PaperSource
  project: FundedProject
  booked: Booked
  grantedCents: number
  which: 'granted' | 'earlier'
}

function bookedBy(entries: readonly LedgerEntry[], asOf: string): Booked {
  const counted = entries.filter(
    ({ type, bookedAt }) => type !== 'reclassification' && bookedAt <= endOfDay(asOf),
  )
  return eachMeasure((measure) =>
    counted.reduce((sum, { amounts }) => sum + (amounts[measure] ?? 0), 0),
  )
}

/** What was granted by a day, whatever was given back since, in US cents. */
function grantedBy(entries: readonly LedgerEntry[], asOf: string): number {
  return entries
    .filter(({ type, bookedAt }) => type === 'commitment' && bookedAt <= endOfDay(asOf))
    .reduce((sum, { amounts }) => sum + (amounts.committed ?? 0), 0)
}

/** The group a project belongs in; undefined where the paper's period knows nothing of it. */
function groupOf(
  project: FundedProject,
  { from, to, asOf }: PaperFrame,
): Known['which'] | undefined {
  const [first] = project.commitments
  const grantedOn = first === undefined ? '9999-12-31' : dayOf(first.at)
  if (grantedOn > to || grantedOn > asOf) return undefined
  if (grantedOn >= from) return 'granted'
  return project.status === 'closed' && dayOf(project.closedAt) < from ? undefined : 'earlier'
}

function known(source: PaperSource, frame: PaperFrame): Known[] {
  const { project } = source.file
  const which = isFunded(project) ? groupOf(project, frame) : undefined
  if (!isFunded(project) || which === undefined) return []
  const booked = bookedBy(source.entries, frame.asOf)
  return [{ source, project, booked, grantedCents: grantedBy(source.entries, frame.asOf), which }]
}

/** Whether the newest report that was asked for by a day never came. */
function lacksReport({ file }: PaperSource, asOf: string): boolean {
  const taken = newestReport(file, asOf)
  return file.reports.some(
    (report) =>
      report.status === 'missed' &&
      report.dueOn <= asOf &&
      (taken === undefined || report.asOf > taken.asOf),
  )
}

function told(
  { source, grantedCents, project: { id } }: Known,
  place: { n: number; isFull: boolean },
  frame: PaperFrame,
  language: Language,
): PaperProject {
  const text = newestText(source.file.publicTexts)
  const base = {
    ...place,
    id,
    office: source.office,
    noReport: lacksReport(source, frame.asOf),
    grantedCents,
  }
  if (!text || !isCleared(text))
    return {
      ...base,
      partners: [],
      summary: [],
      results: [],
      constraints: [],
      faults: { notCleared: true },
    }
  const own = sectionsIn(text, language)
  const sections = own ?? text.sections
  return {
    ...base,
    ...(!own && { language: text.language }),
    title: sections.title,
    partners: sections.partners ?? [],
    summary: paragraphsOf(sections.summary),
    results: paragraphsOf(sections.results),
    constraints: [...paragraphsOf(sections.constraints), ...paragraphsOf(sections.design)],
    faults: {
      ...(staleness(source.file, text) && { stale: true }),
      ...(!own && { notTranslated: true }),
    },
  }
}

/** In the order that was set; what isn't named there follows by its number. */
function inOrder(order: readonly string[]): (a: Known, b: Known) => number {
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = ({ project }: Known) => places.get(project.id) ?? order.length
  return (a, b) => placeOf(a) - placeOf(b) || a.project.id.localeCompare(b.project.id)
}

/** The annex's projects, numbered through, and what they come to. */
export function projectsOf(
  sources: readonly PaperSource[],
  frame: PaperFrame,
  language: Language,
): { groups: ProjectGroup[]; isTable: boolean; totalCents: number; carriedOver: CarriedOver } {
  const all = sources.flatMap((source) => known(source, frame)).sort(inOrder(frame.order ?? []))
  const isTable = all.length > MOST_IN_FULL
  const chosen = new Set(frame.inFull ?? [])
  let n = 0
  const groups = (['granted', 'earlier'] as const).map((which): ProjectGroup => {
    const those = all.filter((one) => one.which === which)
    return {
      which,
      grantedCents: those.reduce((sum, { grantedCents }) => sum + grantedCents, 0),
      projects: those.map((one) => {
        n += 1
        return told(one, { n, isFull: !isTable || chosen.has(one.project.id) }, frame, language)
      }),
    }
  })
  const shown = groups.filter(({ projects }) => projects.length > 0)
  return {
    groups: shown,
    isTable,
    totalCents: shown.reduce((sum, { grantedCents }) => sum + grantedCents, 0),
    carriedOver: carriedOver(all, frame.asOf),
  }
}

function carriedOver(all: readonly Known[], asOf: string): CarriedOver {
  const open = all.filter(
    ({ project }) => project.status !== 'closed' || dayOf(project.closedAt) > asOf,
  )
  return {
    projects: open.length,
    undisbursedCents: open.reduce((sum, { booked }) => sum + undisbursedOf(booked), 0),
    unspentCents: open.reduce((sum, { booked }) => sum + unspentOf(booked), 0),
  }
}
