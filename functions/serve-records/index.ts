import { handle } from 'hono/aws-lambda'
import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createRecordsApp } from './handler'

const env = environmentSchema.parse(process.env)
const sources = { projects: open.projects(env), audit: open.audit(env), ...open.keyed() }
const mails = { outbox: open.outbox(env), deliveries: open.deliveries(env) }
const dependencies = { ...sources, ...mails, ...open.pages(env), digest: open.digest }
export const handler = handle(createRecordsApp(dependencies))
