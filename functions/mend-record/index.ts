import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const outside = { clock: open.clock, digest: open.digest }
export const handler = createHandler({ ...open.mending(env), ...outside })
