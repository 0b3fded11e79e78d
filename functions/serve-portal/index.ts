import { handle } from 'hono/aws-lambda'
import { connectPages } from '../../shared/adapters/connect-pages'
import { openLog } from '../../shared/runtime/log'
import { environmentSchema } from './environment'
import { createPortalApp } from './handler'

const connection = connectPages(environmentSchema.parse(process.env))

export const handler = handle(createPortalApp({ ...connection, log: openLog() }))
