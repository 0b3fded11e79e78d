import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createFinanceApp } from './handler'

const env = environmentSchema.parse(process.env)
const books = { finance: open.finance(env), projects: open.projects(env) }
const stores = { ...books, programme: open.programme(env), portalUrl: env.PORTAL_URL }
export const handler = open.serve(createFinanceApp({ ...stores, ...open.keyed() }))
