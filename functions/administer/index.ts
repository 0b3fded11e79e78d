import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const settings = { programme: open.programme(env), ids: open.ids, hashSecret: open.hashSecret }
export const handler = createHandler({ ...open.acting(env), ...settings, stage: env.STAGE })
