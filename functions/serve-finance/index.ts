import { handle } from 'hono/aws-lambda'
import { connectReader } from '../../shared/adapters/connect-reader'
import { environmentSchema } from './environment'
import { createFinanceApp } from './handler'

export const handler = handle(createFinanceApp(connectReader(environmentSchema.parse(process.env))))
