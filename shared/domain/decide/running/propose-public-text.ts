import type { Language } from '../../people'
import type { StatusReport } from '../../project/follow-up'
import type { PublicSections, PublicText, WrittenOn } from '../../project/public-text'
import { titleOf } from '../../project/project'
import { oneLine } from '../../text/typed'
import { versionOf } from '../kernel/look-up'
import type { ProjectFile } from '../kernel/state'

/** A report that came and wasn't sent back: what is known of a project besides its proposal. */
type TakenIn = StatusReport & { content: NonNullable<StatusReport['content']> }

function isTakenIn(report: StatusReport): report is TakenIn {
  const { status, content } = report
  return content !== undefined && (status === 'accepted' || status === 'not-reviewed')
}

/** The newest report that was taken in, as of a day at the latest. */
export function newestReport(
  { reports }: Pick<ProjectFile, 'reports'>,
  asOf?: string,
): TakenIn | undefined {
  return reports
    .filter(isTakenIn)
    .filter((report) => asOf === undefined || report.asOf <= asOf)
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf) || a.n - b.n)
    .at(-1)
}

/** The facts a text written now would stand on. */
export function factsNow(file: ProjectFile): WrittenOn {
  const report = newestReport(file)
  return { version: file.project.currentVersion, ...(report && { report: report.n }) }
}

/** What has come since a text was written: a changed design, a newer report. */
export interface Stale {
  version?: number
  report?: number
}

/** Why a text is older than the facts; undefined where it isn't. */
export function staleness(file: ProjectFile, { on }: Pick<PublicText, 'on'>): Stale | undefined {
  const now = factsNow(file)
  const stale: Stale = {
    ...(now.version !== on.version && { version: now.version }),
    ...(now.report !== undefined && now.report !== on.report && { report: now.report }),
  }
  return Object.keys(stale).length > 0 ? stale : undefined
}

function paragraphs(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.flatMap((part) => (part === undefined || part.trim() === '' ? [] : [part]))
  return said.length > 0 ? said.join('\n\n') : undefined
}

/** What the last change of design says: why, and what the project is now. */
function currentDesign(file: ProjectFile): string | undefined {
  const change = file.amendments
    .filter(({ status, request }) => status === 'applied' && isReformulation(request))
    .toSorted((a, b) => a.n - b.n)
    .at(-1)
  if (!change) return undefined
  const { mainObjective } = versionOf(file, file.project.currentVersion).content
  const [granted] = file.project.titles
  const now = titleOf(file.project)
  const isRenamed = granted !== undefined && oneLine(granted.title) !== now
  return paragraphs([
    change.request.explanation,
    isRenamed && mainObjective !== undefined ? `${now} – ${mainObjective}` : mainObjective,
  ])
}

function isReformulation({ changes }: ProjectFile['amendments'][number]['request']): boolean {
  return changes?.includes('reformulation') ?? false
}

/**
 * The text that stands in the form until somebody writes one: the design as it was granted, and what its newest
 * report says of it. A reformulated project without results tells where it stands with its new design.
 */
export function proposedText(file: ProjectFile): { language: Language; sections: PublicSections } {
  const { project } = file
  const granted = 'decision' in project ? project.decision?.version : undefined
  const version = versionOf(file, granted ?? project.originalVersion)
  const { content } = versionOf(file, project.currentVersion)
  const report = newestReport(file)?.content
  const design = currentDesign(file)
  const results = (report?.results ?? []).map(({ statement }) => statement)
  const isOfResults = results.length > 0 || design === undefined
  const constraints = (report?.constraints ?? [])
    .filter(({ type }) => design === undefined || type !== 'reformulation')
    .map(({ statement }) => statement)
  const partners = (content.partners ?? []).flatMap(({ name }) => name ?? [])
  const said = {
    results: isOfResults ? paragraphs([report?.publicSummary, ...results]) : undefined,
    constraints: paragraphs(constraints),
    design: isOfResults ? design : paragraphs([design, report?.publicSummary]),
  }
  return {
    language: version.contentLanguage,
    sections: {
      title: oneLine(version.content.title ?? titleOf(project)),
      ...(partners.length > 0 && { partners }),
      summary: version.content.publicSummary ?? '',
      ...(said.results !== undefined && { results: said.results }),
      ...(said.constraints !== undefined && { constraints: said.constraints }),
      ...(said.design !== undefined && { design: said.design }),
    },
  }
}
