import { handle } from 'hono/aws-lambda'
import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createFinanceApp } from './handler'

const env = environmentSchema.parse(process.env)
const stores = { finance: open.finance(env), programme: open.programme(env) }
const rest = { clock: open.clock, hashSecret: open.hashSecret, portalUrl: env.PORTAL_URL }
export const handler = handle(createFinanceApp({ ...stores, ...rest, ...open.failures }))
