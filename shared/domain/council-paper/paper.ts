import type { Language } from '../people'
import { grouped, TOLD, type ActivityForPaper, type ActivityGroup } from './activities'
import { blocksOf, countParagraphs, type Block } from './blocks'
import { languagesOf, paperSections, type PaperFrame, type PaperSection } from './frame'
import { projectsOf, type PaperSource } from './projects'

/** A part of the paper: what was written for it, then the register's activities that belong in it. */
export interface WrittenSection {
  section: PaperSection
  blocks: Block[]
  activities: ActivityGroup[]
}

/** A year's paper in one language, all but the words that are the same each year. Amounts in US cents. */
export interface Paper extends ReturnType<typeof projectsOf> {
  language: Language
  frame: PaperFrame
  /** The languages it is issued in; none while nobody has written anything. */
  languages: Language[]
  sections: WrittenSection[]
}

function activitiesIn(
  section: PaperSection,
  activities: readonly ActivityForPaper[],
): ActivityGroup[] {
  if (section === 'activities') return grouped(activities, TOLD)
  return section === 'projected' ? grouped(activities, ['planned']) : []
}

/** Makes a paper of what is known. A section about which nobody says anything is left out. */
export function paperOf(of: {
  frame: PaperFrame
  language: Language
  sources: readonly PaperSource[]
  activities: readonly ActivityForPaper[]
}): Paper {
  const { frame, language, sources, activities } = of
  let next = 1
  const sections = paperSections.map((section): WrittenSection => {
    const blocks = blocksOf(frame.texts[language]?.[section], next)
    const groups = activitiesIn(section, activities)
    next += countParagraphs(blocks) + groups.length
    return { section, blocks, activities: groups }
  })
  return {
    language,
    frame,
    languages: languagesOf(frame),
    sections: sections.filter(
      ({ blocks, activities: those }) => blocks.length > 0 || those.length > 0,
    ),
    ...projectsOf(sources, frame, language),
  }
}

/** What stands against issuing a paper, or is to be looked at before; projects by id. */
export interface OpenOfPaper {
  notCleared: string[]
  stale: string[]
  notTranslated: string[]
}

export function openOf({ groups }: Pick<Paper, 'groups'>): OpenOfPaper {
  const all = groups.flatMap(({ projects }) => projects)
  const having = (fault: keyof OpenOfPaper) =>
    all.filter(({ faults }) => faults[fault]).map(({ id }) => id)
  return {
    notCleared: having('notCleared'),
    stale: having('stale'),
    notTranslated: having('notTranslated'),
  }
}
