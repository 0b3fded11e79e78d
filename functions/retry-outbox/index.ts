import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const pending = { outbox: open.outbox(env), consumers: open.consumers(env) }
export const handler = createHandler({ ...pending, ...open.watching() })
