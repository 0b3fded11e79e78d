import { isOpenFunded, type Project } from '../../project/project'
import { dayOf, daysAfter } from '../../time'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { remarked } from '../tasks/remark'
import { instalmentOf } from './disbursement'
import { combine, note, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn } from '../tasks/on-task'
import { invalidInput } from '../kernel/problems'
import { cancelInstalment } from './settlement'
import { nextRun, runKey, startDisbursement } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/** A payment is put off by at most so many days at a time. */
const LONGEST_DAYS = 366

/**
 * Finance says that a part payment was not made, and why: of a project that ends it is cancelled; otherwise it
 * is asked for again on a later day that finance names, in a run of its own.
 */
export function sayNotPaid(
  state: State,
  file: ProjectFile,
  command: CommandOf<'not-paid'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-disbursement'])
  if ('refused' in found) return found
  const { task } = found
  const { project } = file
  const instalment = instalmentOf(file, task.subject)
  if (!isOpenFunded(project) || instalment?.status !== 'asked')
    return refuse('not-allowed', `Nothing is to be paid while ${project.status}.`, ['asked'])
  const { by, reason } = command
  const said = remarked(state, file, { act: 'not-paid', reason, by, taskId: task.id })
  if ('refused' in said) return said
  const facts = { taskId: task.id, instalment: instalment.n, remark: said.remark.n }
  const ended = combine(said.change, endTask(task, 'not-paid', state.now, by))
  if (project.status === 'finalising') {
    return combine(
      note(project, 'disbursement-not-paid', by, { ...facts, again: null }),
      cancelInstalment(project, instalment),
      ended,
    )
  }
  const { on = '' } = command
  const today = dayOf(state.now)
  if (on === '') return invalidInput('It is asked again on a day.', 'askAgainOn', 'required')
  if (on <= today || on > daysAfter(today, LONGEST_DAYS))
    return invalidInput(
      'It is asked again on a day within a year.',
      'askAgainOn',
      'not-within-a-year',
    )
  const runs = nextRun(project, runKey('disbursement', instalment.n))
  const next: Project = { ...project, runs }
  const again: Change = combine(
    become(state, project, next),
    writing({
      type: 'instalment',
      item: { ...instalment, status: 'planned', plannedOn: on, startedAt: state.now },
    }),
    startDisbursement(next, instalment.n),
  )
  return combine(note(project, 'disbursement-not-paid', by, { ...facts, again: on }), again, ended)
}
