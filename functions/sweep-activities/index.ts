import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
export const handler = createHandler({ ...open.acts(env), projects: open.projects(env) })
