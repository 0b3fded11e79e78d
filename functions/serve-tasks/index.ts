import { handle } from 'hono/aws-lambda'
import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createTasksApp } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { projects: open.projects(env), finance: open.finance(env) }
const portalUrl = env.PORTAL_URL
export const handler = handle(
  createTasksApp({ ...open.acting(env), ...open.pages(env), ...stores, portalUrl }),
)
