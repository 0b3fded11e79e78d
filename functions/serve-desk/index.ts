import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createDeskApp } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { projects: open.projects(env), finance: open.finance(env), ids: open.ids }
const mails = { outbox: open.outbox(env), deliveries: open.deliveries(env) }
const pages = { ...open.pages(env), ...open.strangers(env), portalUrl: env.PORTAL_URL }
const dependencies = { ...open.acting(env), ...pages, ...stores, ...mails }
export const handler = open.serve(createDeskApp(dependencies))
