import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import type { Project } from '../../../shared/domain/project/project'
import { aProject, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'

export const MISSION = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
export const ROSTER = [{ party: MISSION, as: 'asked' as const }]

export const agreed: ProposalContent = {
  title: 'Women who come home',
  kind: 'project',
  prong: 'project-support',
  publicSummary: 'A summary',
  amount: 1_000_000,
  starts: { date: '2005-04-01' },
  ends: { date: '2005-12-31' },
  budget: [
    { id: 'b1', item: 'Survey', amount: 600_000 },
    { id: 'b2', item: 'Report', amount: 400_000 },
  ],
}

export const save = { name: 'do', value: 'save' }
export const send = { name: 'do', value: 'submit' }

export function onProject(project: Project = aProject('active')) {
  const bench = new Bench()
  bench.project(project, aVersion({ content: agreed }))
  const token = bench.link({ type: 'project', projectId: PROJECT })
  return {
    bench,
    path: `/projects/${token}?lang=en`,
    stored: () => bench.fund.projects.get(PROJECT)!,
  }
}
