import { handle } from 'hono/aws-lambda'
import { connectDesk } from '../../shared/adapters/connect-desk'
import { environmentSchema } from './environment'
import { createDeskApp } from './handler'

export const handler = handle(createDeskApp(connectDesk(environmentSchema.parse(process.env))))
