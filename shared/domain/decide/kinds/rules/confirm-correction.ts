import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change, type Refusal } from '../../kernel/change'
import { combine, note, NOTHING, system, telling } from '../../kernel/compose'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import { correctionOf, withCorrection } from '../../running/correction'
import { isFunded } from '../../../project/project'
import { endTask } from '../../tasks/end-task'
import { AS_IT_IS, ONCE, type KindRules, type Opening } from './kind-rules'

function open(_state: State, { project }: ProjectFile, { subject }: HumanTask): Opening | Refusal {
  return correctionOf(project, subject)?.status === 'proposed'
    ? AS_IT_IS
    : refuse('not-allowed', 'No correction waits for an answer.', ['proposed'])
}

/** The entry stands, and whoever proposed it is told. */
function lapse(state: State, { project }: ProjectFile, task: HumanTask): Change {
  const correction = correctionOf(project, task.subject)
  const lapsed =
    isFunded(project) && correction?.status === 'proposed'
      ? combine(
          become(
            state,
            project,
            withCorrection(project, { ...correction, status: 'lapsed', settledAt: state.now }),
          ),
          note(project, 'correction-lapsed', system('chase-task'), {
            taskId: task.id,
            correction: correction.n,
          }),
          telling({
            type: 'mail',
            mail: 'correction-lapsed',
            to: correction.by,
            projectId: project.id,
            subject: correction.n,
          }),
        )
      : NOTHING
  return combine(lapsed, endTask(task, 'lapsed', state.now, undefined, 'expired'))
}

export const confirmCorrection: KindRules = {
  opensIn: ['active', 'suspended', 'finalising', 'closed'],
  round: ONCE,
  open,
  expire: lapse,
}
