import { handle } from 'hono/aws-lambda'
import { connectRecords } from '../../shared/adapters/connect-records'
import { environmentSchema } from './environment'
import { createRecordsApp } from './handler'

export const handler = handle(
  createRecordsApp(connectRecords(environmentSchema.parse(process.env))),
)
