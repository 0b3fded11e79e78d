import { handle } from 'hono/aws-lambda'
import { connectPages } from '../../shared/adapters/connect-pages'
import { environmentSchema } from './environment'
import { createDeskApp } from './handler'

export const handler = handle(createDeskApp(connectPages(environmentSchema.parse(process.env))))
