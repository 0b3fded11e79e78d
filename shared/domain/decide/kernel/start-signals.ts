import type { Project } from '../../project/project'
import type { Change } from './change'
import { telling } from './compose'

type Running = Pick<Project, 'id' | 'runs'>

/** Under which name the runs of a request are counted. */
export const REQUEST_RUNS = 'funding-request'

/** Under which name a phase's runs are counted, with the number of its report, amendment or instalment. */
export function runKey(
  phase: 'disbursement' | 'report' | 'amendment' | 'closure' | 'condition' | 'question',
  n: number,
) {
  return phase === 'closure' ? phase : `${phase}.${n}`
}

/** The project's runs with one phase's raised by one. */
export function nextRun(project: Running, key: string): Project['runs'] {
  return { ...project.runs, [key]: (project.runs[key] ?? 1) + 1 }
}

/** The number of the request's present run. */
export function requestRun({ runs }: Pick<Running, 'runs'>): number {
  return runs[REQUEST_RUNS] ?? 1
}

/** The name of the execution that carries a version of the request now. */
export function requestRunName(project: Running, version: number): string {
  return `${project.id}.request.${version}.${requestRun(project)}`
}

/** The signal that starts the run that carries a version of the request now. */
export function startRequest(project: Running, version: number): Change {
  return telling({
    type: 'start',
    workflow: 'funding-request',
    name: requestRunName(project, version),
    input: { projectId: project.id, version },
  })
}

/** The signal that starts a report's wait. */
export function startReport(project: Running, n: number): Change {
  const run = project.runs[runKey('report', n)] ?? 1
  return telling({
    type: 'start',
    workflow: 'status-report',
    name: `${project.id}.report.${n}.${run}`,
    input: { projectId: project.id, report: n },
  })
}

export function startDisbursement(project: Running, n: number): Change {
  const run = project.runs[runKey('disbursement', n)] ?? 1
  return telling({
    type: 'start',
    workflow: 'disbursement',
    name: `${project.id}.disbursement.${n}.${run}`,
    input: { projectId: project.id, instalment: n },
  })
}

/** The name of the execution that carries a change now. */
export function amendmentRunName(project: Running, n: number): string {
  return `${project.id}.amendment.${n}.${project.runs[runKey('amendment', n)] ?? 1}`
}

export function startAmendment(project: Running, n: number): Change {
  return telling({
    type: 'start',
    workflow: 'amendment',
    name: amendmentRunName(project, n),
    input: { projectId: project.id, amendment: n },
  })
}

/** The signal that starts the wait for a condition. */
export function startCondition(project: Running, n: number): Change {
  const run = project.runs[runKey('condition', n)] ?? 1
  return telling({
    type: 'start',
    workflow: 'condition',
    name: `${project.id}.condition.${n}.${run}`,
    input: { projectId: project.id, condition: n, run },
  })
}

/** The signal that starts the wait for an answer to a question. */
export function startQuestion(project: Running, n: number): Change {
  const run = project.runs[runKey('question', n)] ?? 1
  return telling({
    type: 'start',
    workflow: 'question',
    name: `${project.id}.question.${n}.${run}`,
    input: { projectId: project.id, question: n },
  })
}

export function startClosure(project: Running): Change {
  const run = project.runs[runKey('closure', 1)] ?? 1
  return telling({
    type: 'start',
    workflow: 'closure',
    name: `${project.id}.closure.1.${run}`,
    input: { projectId: project.id },
  })
}
