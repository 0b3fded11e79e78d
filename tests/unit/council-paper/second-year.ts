import type { ActivityForPaper } from '../../../shared/domain/council-paper/activities'
import type { PaperFrame } from '../../../shared/domain/council-paper/frame'
import type { PaperSource } from '../../../shared/domain/council-paper/projects'
import type { Language } from '../../../shared/domain/people'
import type { PublicSections } from '../../../shared/domain/project/public-text'
import { aFile, aProject, aReport, aVersion } from '../../support/builders'
import { cleared, committed, ROSA, WHEN } from './portfolio'

const LANGUAGES: readonly Language[] = ['en', 'fr', 'es']

const written: Readonly<Record<Language, (n: number) => PublicSections>> = {
  en: (n) => ({
    title: `Savings groups ${n}`,
    summary: `Women save together in district ${n}.\n\nThey lend to each other.`,
    results: 'Twelve groups meet each week.',
    constraints: 'Roads were flooded.',
  }),
  fr: (n) => ({
    title: `Groupes d’épargne ${n}`,
    summary: `Des femmes épargnent ensemble dans le district ${n}.`,
    results: 'Douze groupes se réunissent chaque semaine.',
  }),
  es: (n) => ({
    title: `Grupos de ahorro ${n}`,
    summary: `Mujeres que ahorran juntas en el distrito ${n}.`,
    constraints: 'Las carreteras se inundaron.',
  }),
}

/** A project of a second year: its text in one of three languages, translated into the others but for one. */
export function ofYear(
  n: number,
  {
    year = 2006,
    status = 'active',
    more = {},
  }: {
    year?: number
    status?: 'active' | 'closed' | 'finalising'
    more?: Partial<ReturnType<typeof aFile>>
  } = {},
): PaperSource {
  const id = `WGGI-${year}-${String(n).padStart(4, '0')}`
  const at = `${year}-02-0${(n % 9) + 1}T09:00:00.000Z`
  const language = LANGUAGES[n % 3] ?? 'en'
  const project = aProject(status, {
    id,
    language,
    commitments: [{ n: 1, year, cents: 1_000_000, at }],
    ...(status === 'closed' && { closedAt: '2006-09-01T09:00:00.000Z' }),
    ...(status === 'finalising' && { ending: 'terminated' as const }),
  })
  const file = aFile(project, { versions: [aVersion({ projectId: id })] })
  const translations = Object.fromEntries(
    LANGUAGES.filter((one) => one !== language).map((one) => [
      one,
      { sections: written[one](n), by: ROSA, at: WHEN },
    ]),
  )
  const text = cleared(file, written[language](n), { language, translations })
  return {
    file: { ...file, publicTexts: [text], ...more },
    office: `IOM Office ${n}`,
    entries: [committed(id, 1_000_000, at)],
  }
}

/** Without its translation into one language. */
function untranslated(source: PaperSource, language: Language): PaperSource {
  const publicTexts = source.file.publicTexts.map((text) => {
    const { [language]: _gone, ...translations } = text.translations ?? {}
    return { ...text, translations }
  })
  return { ...source, file: { ...source.file, publicTexts } }
}

const missed = (id: string) => aReport({ projectId: id, status: 'missed', dueOn: '2006-09-01' })

/** Twelve projects: one terminated, one without a report, one stale, one not cleared, two of the year before. */
export const twelve: readonly PaperSource[] = [
  ofYear(1),
  ofYear(2, { status: 'finalising' }),
  ofYear(3, { more: { reports: [missed('WGGI-2006-0003')] } }),
  ofYear(4, {
    more: {
      reports: [
        aReport({
          projectId: 'WGGI-2006-0004',
          status: 'accepted',
          asOf: '2006-08-01',
          content: { publicSummary: 'Thirteen groups meet now.' },
        }),
      ],
    },
  }),
  ofYear(5, { more: { publicTexts: [] } }),
  ofYear(6, { status: 'closed' }),
  untranslated(ofYear(7), 'es'),
  ofYear(8),
  ofYear(9),
  ofYear(10),
  ofYear(11, { year: 2005 }),
  ofYear(12, { year: 2005, status: 'closed' }),
]

export const activities: readonly ActivityForPaper[] = [
  { id: 'a1', state: 'done', title: 'Training of focal points', text: 'Twenty people took part.' },
  { id: 'a2', state: 'under-way', title: 'Policy brochure' },
  { id: 'a3', state: 'postponed', title: 'Conference on indigenous women' },
  { id: 'a4', state: 'reconsidered', title: 'CD-ROM' },
  { id: 'a5', state: 'planned', title: 'Study on remittances' },
]

const texts = {
  place: 'Geneva',
  introduction: 'The first paragraph.\nGoes on.\n\nThe second.',
  activities:
    '## Awareness raising\nA workshop was held:\n- for staff\n  - in Geneva\n- for missions',
  conclusions: 'Gender mainstreaming has proven its value.',
  budgetPart: 'General Programme Support',
  budgetLine: 'Gender Issues Activities',
}

export const frame: PaperFrame = {
  year: 2006,
  from: '2006-01-01',
  to: '2006-12-31',
  asOf: '2006-10-15',
  symbol: 'Conference Room Paper/12',
  session: 92,
  opensOn: '2006-11-28',
  closesOn: '2006-12-01',
  budgetDocument: 'MC/2203',
  budgetChapter: 'VIII.9',
  texts: { en: texts, fr: { ...texts, place: 'Genève' }, es: { ...texts, place: 'Ginebra' } },
}
