import type { StartSignal, Workflow } from '../../outbox/item'
import type { Project } from '../../project/project'
import type { Change } from './change'
import { telling } from './compose'

type Running = Pick<Project, 'id' | 'runs'>

/** Under which name the runs of a request are counted. */
export const REQUEST_RUNS = 'funding-request'

/** Under which name a phase's runs are counted, with the number of its report, amendment or instalment. */
export function runKey(phase: Phase, n: number) {
  return phase === 'closure' ? phase : `${phase}.${n}`
}

type Phase =
  'disbursement' | 'report' | 'amendment' | 'closure' | 'condition' | 'question' | 'correction'

/** The name of the execution that carries a phase now. */
export function runName({ id, runs }: Running, phase: Phase, n: number): string {
  return `${id}.${phase}.${n}.${runs[runKey(phase, n)] ?? 1}`
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

function starting(
  workflow: Workflow,
  { id }: Running,
  name: string,
  subject: StartSignal['input'] = {},
): Change {
  return telling({ type: 'start', workflow, name, input: { projectId: id, ...subject } })
}

/** The signal that starts the run that carries a version of the request now. */
export function startRequest(project: Running, version: number): Change {
  return starting('funding-request', project, requestRunName(project, version), { version })
}

/** The signal that starts a report's wait. */
export function startReport(project: Running, n: number): Change {
  return starting('status-report', project, runName(project, 'report', n), { report: n })
}

export function startDisbursement(project: Running, n: number): Change {
  return starting('disbursement', project, runName(project, 'disbursement', n), { instalment: n })
}

export function startAmendment(project: Running, n: number): Change {
  return starting('amendment', project, runName(project, 'amendment', n), { amendment: n })
}

/** The signal that starts the wait for a condition. */
export function startCondition(project: Running, n: number): Change {
  const run = project.runs[runKey('condition', n)] ?? 1
  return starting('condition', project, runName(project, 'condition', n), { condition: n, run })
}

/** The signal that starts the wait for an answer to a question. */
export function startQuestion(project: Running, n: number): Change {
  return starting('question', project, runName(project, 'question', n), { question: n })
}

/** The signal that starts the wait for a second person to confirm a correction. */
export function startCorrection(project: Running, n: number): Change {
  return starting('correction', project, runName(project, 'correction', n), { correction: n })
}

export function startClosure(project: Running): Change {
  return starting('closure', project, runName(project, 'closure', 1))
}
