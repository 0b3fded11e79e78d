import { openAdvancing } from '../../shared/runtime/wire-advancing'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(openAdvancing(environmentSchema.parse(process.env)))
