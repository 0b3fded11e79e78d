import { refuse, type Change, type Decided } from '../kernel/change'
import { closureStep } from '../running/closure'
import type { CommandOf } from '../kernel/commands'
import { disbursementStep, instalmentOf } from '../running/disbursement'
import { conditionStep, markConditionStart } from '../decision/condition'
import { combine, note, NOTHING, system, writing } from '../kernel/compose'
import { reportOf, reportStep } from '../running/report'
import {
  nextRun,
  runKey,
  startClosure,
  startCondition,
  startDisbursement,
  startReport,
} from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

function nextStep(state: State, file: ProjectFile, command: CommandOf<'continue-run'>): string {
  switch (command.phase) {
    case 'disbursement':
      return disbursementStep(file, command.subject, state.now).next
    case 'report':
      return reportStep(file, command.subject, state.now).next
    case 'closure':
      return closureStep(state, file).next
    case 'condition':
      return conditionStep(state, file, command.subject).next
    default:
      return command.phase satisfies never
  }
}

/** Marks when the next run began, and signals it. */
function begin(
  state: State,
  file: ProjectFile,
  command: CommandOf<'continue-run'>,
  project: Parameters<typeof startReport>[0],
): Change {
  const { phase, subject } = command
  const startedAt = state.now
  switch (phase) {
    case 'disbursement': {
      const item = instalmentOf(file, subject)
      return combine(
        item ? writing({ type: 'instalment', item: { ...item, startedAt } }) : NOTHING,
        startDisbursement(project, subject),
      )
    }
    case 'report': {
      const item = reportOf(file, subject)
      return combine(
        item ? writing({ type: 'report', item: { ...item, startedAt } }) : NOTHING,
        startReport(project, subject),
      )
    }
    case 'closure':
      return startClosure(project)
    case 'condition':
      return startCondition(project, subject)
    default:
      return phase satisfies never
  }
}

/** Ends a run that has waited so long as it may, and signals the next of the same phase. */
export function continueRun(
  state: State,
  file: ProjectFile,
  command: CommandOf<'continue-run'>,
): Decided {
  const { project } = file
  const { phase, subject } = command
  const next = nextStep(state, file, command)
  if (next !== 'continued') return refuse('not-allowed', 'This run may go on.', [next])
  const runs = nextRun(project, runKey(phase, subject))
  const begun = phase === 'condition' ? markConditionStart(project, subject, state.now) : project
  const continued = {
    ...begun,
    ...(project.status === 'finalising' && phase === 'closure' && { closureSince: state.now }),
    runs,
  }
  return combine(
    become(state, project, continued),
    note(project, 'run-continued', system('continue-run'), {
      phase,
      subject,
      run: runs[runKey(phase, subject)] ?? 1,
    }),
    begin(state, file, command, { id: project.id, runs }),
  )
}
