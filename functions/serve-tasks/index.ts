import { handle } from 'hono/aws-lambda'
import { connectPages } from '../../shared/adapters/connect-pages'
import { environmentSchema } from './environment'
import { createTasksApp } from './handler'

export const handler = handle(createTasksApp(connectPages(environmentSchema.parse(process.env))))
