import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const record = { audit: open.audit(env), witness: open.witness(env), digest: open.digest }
export const handler = createHandler({ ...record, ...open.watching() })
