import type { Actor } from '../../people'
import { remarkSchema, type Remark } from '../../project/remark'
import type { Change, Refusal } from '../kernel/change'
import { isBlank } from '../../text/typed'
import { writing } from '../kernel/compose'
import { invalidInput, tooLong } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'

type Said = { act: Remark['act']; reason: string; by: Actor; taskId?: string; proposes?: true }

/** The reason of an act, or its text, kept beside its audit record, which names it by number. */
export function remarked(
  state: State,
  file: ProjectFile,
  act: Said,
  /** The input in which it was typed. */
  input = 'reason',
): { remark: Remark; change: Change } | Refusal {
  const n = Math.max(0, ...file.remarks.map((one) => one.n)) + 1
  return remarkOn(state, { projectId: file.project.id, n }, act, input)
}

/** The same of whatever has a chain of its own, under the next number of its remarks. */
export function remarkOn(
  state: State,
  place: Pick<Remark, 'projectId' | 'n'>,
  { reason, ...act }: Said,
  input = 'reason',
): { remark: Remark; change: Change } | Refusal {
  const text = reason.trim()
  if (isBlank(text)) return invalidInput('People are told why.', input, 'required')
  const long = tooLong(text, remarkSchema.shape.text, input)
  if (long) return long
  const remark: Remark = { schema: 1, ...place, ...act, text, at: state.now }
  return { remark, change: writing({ type: 'remark', item: remark }) }
}
