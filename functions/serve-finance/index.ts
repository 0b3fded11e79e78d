import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createFinanceApp } from './handler'

const env = environmentSchema.parse(process.env)
const books = { finance: open.finance(env), projects: open.projects(env) }
const doors = { ...open.pages(env), ...open.keyed(), digest: open.digest }
export const handler = open.serve(
  createFinanceApp({ ...books, ...doors, portalUrl: env.PORTAL_URL }),
)
