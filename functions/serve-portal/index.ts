import { handle } from 'hono/aws-lambda'
import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createPortalApp } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { projects: open.projects(env), drafts: open.drafts(env), ids: open.ids }
const pages = { ...open.pages(env), ...open.strangers(env) }
const dependencies = { ...open.acts(env), ...pages, ...stores }
export const handler = handle(createPortalApp({ ...dependencies, portalUrl: env.PORTAL_URL }))
