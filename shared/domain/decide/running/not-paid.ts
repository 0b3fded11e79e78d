import { isOpenFunded } from '../../project/project'
import { dayOf, daysAfter } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { remarked } from '../tasks/remark'
import { instalmentOf, LONGEST_PUT_OFF_DAYS, partOwed } from './disbursement'
import { alignPayments } from './payment-plan'
import { combine, note } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn } from '../tasks/on-task'
import { invalidInput } from '../kernel/problems'
import { cancelInstalment } from './settlement'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/**
 * Finance says that a part payment was not made, and why: what is still owed is asked for again on a later day
 * that finance names, in a run of its own; what isn't is cancelled.
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
  const today = dayOf(state.now)
  if (!isStillOwed(file, instalment.n, today)) {
    return combine(
      note(project, 'disbursement-not-paid', by, { ...facts, again: null }),
      cancelInstalment(project, instalment),
      ended,
    )
  }
  const { on = '' } = command
  if (on === '') return invalidInput('It is asked again on a day.', 'askAgainOn', 'required')
  if (on <= today || on > daysAfter(today, LONGEST_PUT_OFF_DAYS))
    return invalidInput(
      'It is asked again on a day within a year.',
      'askAgainOn',
      'not-within-a-year',
    )
  const answered = { n: instalment.n, restOn: on }
  const again = alignPayments(state, file, { project, instalments: file.instalments }, answered)
  return combine(
    become(state, project, again.project),
    note(project, 'disbursement-not-paid', by, { ...facts, again: on }),
    again.change,
    ended,
  )
}

/** Whether a payment that was not made is asked for again, and not cancelled. */
export function isStillOwed(file: ProjectFile, n: number, today: string): boolean {
  return (partOwed(file, n, today)?.owedCents ?? 0) > 0
}
