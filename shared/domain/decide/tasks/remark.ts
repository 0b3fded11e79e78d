import type { Actor } from '../../people'
import { remarkSchema, type Remark } from '../../project/remark'
import type { Change, Refusal } from '../kernel/change'
import { writing } from '../kernel/compose'
import { invalidInput, tooLong } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'

/** The reason of an act, kept beside its audit record, which names it by number. */
export function remarked(
  state: State,
  file: ProjectFile,
  act: { act: Remark['act']; reason: string; by: Actor; taskId?: string; proposes?: true },
): { remark: Remark; change: Change } | Refusal {
  const text = act.reason.trim()
  if (text === '') return invalidInput('People are told why.', 'reason', 'required')
  const long = tooLong(text, remarkSchema.shape.text, 'reason')
  if (long) return long
  const remark: Remark = {
    schema: 1,
    projectId: file.project.id,
    n: Math.max(0, ...file.remarks.map(({ n }) => n)) + 1,
    act: act.act,
    text,
    ...(act.taskId !== undefined && { taskId: act.taskId }),
    ...(act.proposes && { proposes: act.proposes }),
    by: act.by,
    at: state.now,
  }
  return { remark, change: writing({ type: 'remark', item: remark }) }
}
