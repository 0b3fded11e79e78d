import { text } from '../../forms/field'
import { remarkSchema } from '../../project/remark'
import { longestOf } from '../../text/stored-text'
import { required } from '../question'

/** Why something is done at the desk. */
export const reason = () => required(text({ max: longestOf(remarkSchema.shape.text) }))
