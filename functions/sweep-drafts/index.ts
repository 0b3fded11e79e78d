import { openSweeping } from '../../shared/runtime/wire-sweeping'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(openSweeping(environmentSchema.parse(process.env)))
