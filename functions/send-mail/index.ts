import { openMailing } from '../../shared/runtime/wire-mailing'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(openMailing(environmentSchema.parse(process.env)))
