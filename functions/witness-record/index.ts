import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const bucket = { witness: open.witness(env), reports: open.tamperingReports(env) }
export const handler = createHandler({ ...bucket, ...open.watching(), digest: open.digest })
