import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { outbox: open.outbox(env), tasks: open.tasks(env) }
const rest = { engine: open.engine(env), clock: open.clock, log: open.log() }
export const handler = createHandler({ ...stores, ...rest })
