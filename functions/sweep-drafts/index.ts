import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const stores = {
  drafts: open.drafts(env),
  projects: open.projects(env),
  programme: open.programme(env),
}
export const handler = createHandler({ ...open.acts(env), ...stores })
