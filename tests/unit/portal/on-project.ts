import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import type { Project } from '../../../shared/domain/project/project'
import { aDraft, aProject, aReport, aTask, aVersion, PROJECT } from '../../support/builders'
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

/** A mission that is asked for a report on a project of which this is agreed, and has typed this. */
export function onReport(
  answers: RawAnswers,
  content: ProposalContent = agreed,
  project: Project = aProject('active'),
) {
  const bench = new Bench()
  bench.project(project, aVersion({ content }))
  bench.fund.reports.set(`${PROJECT} 0001`, aReport({ status: 'asked' }))
  bench.task(aTask({ kind: 'file-report', roster: ROSTER }))
  const draft = aDraft({
    id: `${PROJECT}.report.1.1`,
    form: 'report',
    purpose: 'report',
    projectId: PROJECT,
    subject: 1,
    language: 'en',
    answers,
  })
  const token = bench.draft(draft)
  return { bench, base: `/reports/${token}`, token, draftId: draft.id }
}
