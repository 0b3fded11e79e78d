import { proposedText } from '../../../shared/domain/decide/running/propose-public-text'
import type { ProjectFile } from '../../../shared/domain/decide/kernel/state'
import type { PaperSource } from '../../../shared/domain/council-paper/projects'
import type { LedgerEntry } from '../../../shared/domain/money/ledger'
import type { PublicSections, PublicText } from '../../../shared/domain/project/public-text'
import type { FormAnswers, PortfolioProject } from '../../demo/portfolio/answers'
import { dakar, dakarReformulation } from '../../demo/portfolio/dakar'
import { pretoria } from '../../demo/portfolio/pretoria'
import { publicTexts } from '../../demo/portfolio/public-texts'
import { councilUpdates, pretoriaFinal } from '../../demo/portfolio/reports'
import { tunis } from '../../demo/portfolio/tunis'
import { washington, washingtonReformulation } from '../../demo/portfolio/washington'
import { aFile, anAmendment, aProject, aReport, aVersion } from '../../support/builders'

export const ROSA = { type: 'person', id: 'rosa' } as const
export const WHEN = '2005-11-10T09:00:00.000Z'
const saying = { by: ROSA, at: WHEN }

const said = (answers: FormAnswers, name: string) => {
  const answer = answers[name]
  return typeof answer === 'string' ? answer : undefined
}

const items = (answers: FormAnswers, name: string): Record<string, string>[] => {
  const answer = answers[name]
  return Array.isArray(answer) ? answer.map((one) => ({ ...one })) : []
}

/** Every text of a project as it was worded, cleared in both respects. */
export function cleared(
  { project }: ProjectFile,
  sections: PublicSections,
  different: Partial<PublicText> = {},
): PublicText {
  return {
    schema: 1,
    projectId: project.id,
    n: 1,
    language: 'en',
    sections,
    on: { version: project.currentVersion },
    ...saying,
    agreed: saying,
    cleared: { protection: saying, sensitivity: saying },
    ...different,
  }
}

export function committed(
  projectId: string,
  cents: number,
  bookedAt = '2005-01-12T09:00:00.000Z',
): LedgerEntry {
  return {
    schema: 1,
    id: `${projectId} ${bookedAt}`,
    year: Number(bookedAt.slice(0, 4)),
    projectId,
    type: 'commitment',
    amounts: { reserved: -cents, committed: cents },
    grants: 1,
    bookedAt,
    classification: {
      mission: 'TUNIS',
      missionKind: 'country-office',
      countries: [],
      prong: 'project-support',
      status: 'active',
      marker: '1',
    },
  }
}

/** A project of 2005 as it was played by November, worded and cleared. */
function source(
  n: number,
  office: string,
  played: PortfolioProject,
  report: FormAnswers,
  reformulated?: { change: FormAnswers; proposal: FormAnswers },
): PaperSource {
  const { proposal, mission, amountUsd } = played
  const id = `WGGI-2005-000${n}`
  const title = said(proposal, 'title') ?? ''
  const content = {
    title,
    publicSummary: said(proposal, 'publicSummary'),
    mainObjective: said(proposal, 'mainObjective'),
    partners: items(proposal, 'partners').map(({ name }, at) => ({ id: `p${at}`, name })),
  }
  const changed = reformulated?.proposal ?? {}
  const now = {
    ...content,
    title: said(changed, 'title') ?? title,
    mainObjective: said(changed, 'mainObjective') ?? content.mainObjective,
  }
  const at = '2005-01-12T09:00:00.000Z'
  const project = aProject('active', { id, mission })
  const file = aFile(
    {
      ...project,
      outline: { ...project.outline, title: now.title },
      titles: [{ title, version: 1, at }],
      currentVersion: reformulated ? 2 : 1,
      commitments: [{ n: 1, year: 2005, cents: amountUsd * 100, at }],
    },
    {
      versions: [
        aVersion({ projectId: id, content }),
        ...(reformulated
          ? [aVersion({ projectId: id, n: 2, purpose: 'amendment', content: now })]
          : []),
      ],
      amendments: reformulated
        ? [
            anAmendment({
              projectId: id,
              status: 'applied',
              version: 2,
              request: {
                changes: ['reformulation'],
                explanation: said(reformulated.change, 'explanation'),
              },
            }),
          ]
        : [],
      reports: [
        aReport({
          projectId: id,
          kind: 'council',
          status: 'accepted',
          asOf: said(report, 'asOf') ?? '',
          content: {
            publicSummary: said(report, 'publicSummary'),
            results: items(report, 'results').map(({ statement }, k) => ({
              id: `r${k}`,
              statement,
            })),
            constraints: items(report, 'constraints').map(({ statement, type }, k) => ({
              id: `k${k}`,
              statement,
              type: type === 'reformulation' ? ('reformulation' as const) : ('delay' as const),
            })),
          },
        }),
      ],
    },
  )
  const sections = worded(proposedText(file).sections, publicTexts[mission])
  const text = cleared(file, sections, {
    on: { version: file.project.currentVersion, report: 1 },
  })
  return {
    file: { ...file, publicTexts: [text] },
    office,
    entries: [committed(id, amountUsd * 100)],
  }
}

/** What is proposed, as the secretariat changed it in its form: an empty input is a part left out. */
function worded(proposed: PublicSections, changes: FormAnswers): PublicSections {
  const text = (name: 'results' | 'constraints' | 'design') => {
    const value = said(changes, name) ?? proposed[name]
    return value === undefined || value === '' ? {} : { [name]: value }
  }
  const { title, summary, partners } = proposed
  return {
    title,
    summary,
    ...(partners && changes['partners'] === undefined && { partners }),
    ...text('results'),
    ...text('constraints'),
    ...text('design'),
  }
}

export const portfolio: readonly PaperSource[] = [
  source(1, 'IOM Tunis', tunis, councilUpdates.TUNIS),
  source(2, 'MRF Pretoria', pretoria, pretoriaFinal),
  source(3, 'MRF Dakar', dakar, councilUpdates.DAKAR, dakarReformulation),
  source(4, 'MRF Washington, D.C.', washington, councilUpdates.WASHINGTON, washingtonReformulation),
]
