import { openRetrying } from '../../shared/runtime/wire-retrying'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(openRetrying(environmentSchema.parse(process.env)))
