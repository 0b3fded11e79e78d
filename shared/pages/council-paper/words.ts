import type { ActivityForPaper } from '../../domain/council-paper/activities'
import type { CouncilNames } from '../../domain/council-paper/masthead'
import type { Paper } from '../../domain/council-paper/paper'
import type { PaperProject } from '../../domain/council-paper/projects'
import { activityTexts, paperSectionTexts, paperTexts } from '../../texts/council-paper'
import { colon } from '../../texts/colon'
import { formatDay, formatDays, formatList, formatMoney, formatNumber } from '../../texts/format'
import { languageNames, languages, translator, type Text } from '../../texts/language'

/** A text under a heading of the annex, with its colon. */
export interface ToldPart {
  label: string
  paragraphs: readonly string[]
}

/** A project of the annex in words. */
export interface ToldProject {
  n: number
  heading: string
  /** The language of its text, where that isn't the paper's. */
  language: string | undefined
  parts: readonly ToldPart[]
  /** What stands where something is missing. */
  notes: readonly string[]
  funding: string
}

/** A list of activities with what begins it, which is a numbered paragraph. */
export interface ToldActivities {
  n: number
  lead: string
  points: readonly string[]
}

export interface ToldSection {
  title: string
  blocks: Paper['sections'][number]['blocks']
  activities: readonly ToldActivities[]
}

/** A paper in the words of its language: what a page and a document both show, each in its own form. */
export interface ToldPaper {
  language: Paper['language']
  names: readonly { short: string; name: string }[]
  symbol: string | undefined
  session: string | undefined
  placeAndDate: string | undefined
  note: string | undefined
  title: string
  sections: readonly ToldSection[]
  /** Told at the end of the last paragraph. */
  footnote: string | undefined
  annex: {
    label: string
    title: string
    onRequest: string
    table:
      | { columns: readonly string[]; rows: readonly (readonly string[])[]; caption: string }
      | undefined
    groups: readonly { title: string | undefined; projects: readonly ToldProject[] }[]
    totals: { title: string; lines: readonly { label: string; value: string }[] }
  }
}

/** Says a paper in its language. */
export function inWords(paper: Paper, names: CouncilNames): ToldPaper {
  const { language, frame } = paper
  const t = translator(language)
  const texts = frame.texts[language] ?? {}
  const group = names.group[language]
  const year = { year: frame.year }
  return {
    language,
    names: languages.map((one) => ({ short: names.short[one], name: names.organization[one] })),
    symbol: frame.symbol,
    session: frame.session === undefined ? undefined : t(paperTexts.session, { n: frame.session }),
    placeAndDate: placeAndDate(paper),
    note: languageNote(paper),
    title: texts.title ?? t(paperTexts.title, { group }),
    sections: paper.sections.map(({ section, blocks, activities }) => {
      const before = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.n] : []))
      const first = before.at(-1) ?? lastBefore(paper, section)
      return {
        title: t(paperSectionTexts[section], year),
        blocks,
        activities: activities.map(({ state, activities: those }, at) => ({
          n: first + at + 1,
          lead: t(activityTexts[state], { group }),
          points: those.map((one) => pointOf(one, t)),
        })),
      }
    }),
    footnote: footnoteOf(paper),
    annex: annexOf(paper, names),
  }
}

type T = ReturnType<typeof translator>

function pointOf({ title, text }: ActivityForPaper, t: T): string {
  return text === undefined ? title : t(colon, { label: title, message: text })
}

/** How many paragraphs stand before a section. */
function lastBefore({ sections }: Paper, section: string): number {
  const at = sections.findIndex((one) => one.section === section)
  return sections
    .slice(0, at)
    .reduce(
      (sum, { blocks, activities }) =>
        sum + blocks.filter(({ type }) => type === 'paragraph').length + activities.length,
      0,
    )
}

function placeAndDate({ frame, language }: Paper): string | undefined {
  const { opensOn, closesOn = opensOn } = frame
  const days =
    opensOn === undefined || closesOn === undefined
      ? undefined
      : formatDays(language, opensOn, closesOn)
  const said = [frame.texts[language]?.place, days].filter((part) => part !== undefined)
  return said.length > 0 ? said.join(', ') : undefined
}

function languageNote({ language, languages: issued }: Paper): string | undefined {
  const t = translator(language)
  if (issued.length === 0) return undefined
  if (issued.length === 1) return t(paperTexts.onlyIn)
  return t(paperTexts.issuedIn, { languages: issued.map((one) => languageNames[one]).join(', ') })
}

function footnoteOf({ frame, language }: Paper): string | undefined {
  const { budgetDocument, budgetChapter, year } = frame
  if (budgetDocument === undefined) return undefined
  const t = translator(language)
  const { budgetPart, budgetLine } = frame.texts[language] ?? {}
  const chapter =
    budgetChapter === undefined ? undefined : t(paperTexts.chapter, { chapter: budgetChapter })
  const line = [chapter, budgetLine].filter((part) => part !== undefined).join(' – ')
  const place = [budgetPart, line].filter((part) => part !== undefined && part !== '').join(', ')
  return t(paperTexts.budget, {
    year: year + 1,
    document: budgetDocument,
    place: place === '' ? '' : ` – ${place}`,
  })
}

function annexOf(paper: Paper, names: CouncilNames): ToldPaper['annex'] {
  const { language, frame, groups } = paper
  const t = translator(language)
  const group = names.groupShort
  const all = groups.flatMap(({ projects }) => projects)
  const funding = t(paperTexts.funding, { group })
  const isOneGroup = groups.every(({ which }) => which === 'granted')
  const inFull = groups.map(({ which, projects }) => ({
    title: isOneGroup ? undefined : t(paperTexts[which]),
    projects: projects
      .filter(({ isFull }) => isFull)
      .map((one) => toldProject(one, paper, funding)),
  }))
  return {
    label: t(paperTexts.annex),
    title: t(paperTexts.annexTitle, { group, year: frame.year }),
    onRequest: t(paperTexts.onRequest),
    table: paper.isTable
      ? {
          caption: t(paperTexts.annexTitle, { group, year: frame.year }),
          columns: [t(paperTexts.number), t(paperTexts.project), t(paperTexts.mission), funding],
          rows: all.map((one) => [
            String(one.n),
            one.title ?? one.id,
            one.office,
            formatMoney(language, one.grantedCents),
          ]),
        }
      : undefined,
    groups: inFull.filter(({ projects }) => projects.length > 0),
    totals: { title: t(paperTexts.totals), lines: totalsOf(paper) },
  }
}

function toldProject(project: PaperProject, { language }: Paper, funding: string): ToldProject {
  const t = translator(language)
  const { n, id, office, partners, summary, results, constraints } = project
  const title = project.title ?? id
  const withPartners =
    partners.length === 0
      ? title
      : t(paperTexts.withPartners, { title, partners: formatList(language, partners) })
  const labelled = (label: Text) => t(colon, { label: t(label), message: '' }).trimEnd()
  const parts = [
    { label: labelled(paperTexts.summary), paragraphs: summary },
    { label: labelled(paperTexts.results), paragraphs: results },
    { label: labelled(paperTexts.constraints), paragraphs: constraints },
  ]
  return {
    n,
    heading: `${withPartners} (${office})`,
    language: project.language,
    parts: parts.filter(({ paragraphs }) => paragraphs.length > 0),
    notes: [
      ...(project.faults.notCleared ? [t(paperTexts.notCleared)] : []),
      ...(project.noReport ? [t(paperTexts.noReport)] : []),
    ],
    funding: t(colon, { label: funding, message: formatMoney(language, project.grantedCents) }),
  }
}

function totalsOf({ language, frame, groups, totalCents, carriedOver }: Paper) {
  const t = translator(language)
  const money = (cents: number) => formatMoney(language, cents)
  const perGroup =
    groups.length > 1
      ? groups.map(({ which, grantedCents }) => ({
          label: t(paperTexts[which]),
          value: money(grantedCents),
        }))
      : []
  return [
    ...perGroup,
    { label: t(paperTexts.total), value: money(totalCents) },
    {
      label: t(paperTexts.running, { day: formatDay(language, frame.asOf) }),
      value: formatNumber(language, carriedOver.projects),
    },
    { label: t(paperTexts.undisbursed), value: money(carriedOver.undisbursedCents) },
    { label: t(paperTexts.unspent), value: money(carriedOver.unspentCents) },
  ]
}
