import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { programme: open.programme(env), mover: open.fundMover(env) }
const own = { ids: open.ids, hashSecret: open.hashSecret, stage: env.STAGE }
export const handler = createHandler({ ...open.acting(env), ...stores, ...own })
