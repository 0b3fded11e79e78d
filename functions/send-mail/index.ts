import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { projects: open.projects(env), drafts: open.drafts(env), codes: open.codes(env) }
const post = { outbox: open.outbox(env), mailer: open.mailer(env), ...open.watching() }
const minting = { ...open.doors(env), ids: open.ids, digest: open.digest }
const addresses = { portalUrl: env.PORTAL_URL, fallbackContact: env.MAIL_FROM }
export const handler = createHandler({ ...stores, ...post, ...minting, ...addresses })
