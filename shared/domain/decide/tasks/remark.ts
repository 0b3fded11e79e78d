import type { Actor } from '../../people'
import { remarkSchema, type Remark } from '../../project/remark'
import type { Change, Refusal } from '../kernel/change'
import { isBlank } from '../../text/typed'
import { writing } from '../kernel/compose'
import { invalidInput, tooLong } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'

/** The reason of an act, or its text, kept beside its audit record, which names it by number. */
export function remarked(
  state: State,
  file: ProjectFile,
  act: { act: Remark['act']; reason: string; by: Actor; taskId?: string; proposes?: true },
  /** The input in which it was typed. */
  input = 'reason',
): { remark: Remark; change: Change } | Refusal {
  const text = act.reason.trim()
  if (isBlank(text)) return invalidInput('People are told why.', input, 'required')
  const long = tooLong(text, remarkSchema.shape.text, input)
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
