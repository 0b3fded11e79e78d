import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createCouncilReportApp } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { projects: open.projects(env), finance: open.finance(env) }
const rest = { ...open.pages(env), ...open.keyed(), digest: open.digest }
export const handler = open.serve(createCouncilReportApp({ ...stores, ...rest }))
