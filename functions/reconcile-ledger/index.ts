import { openReconciling } from '../../shared/runtime/wire-reconciling'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(openReconciling(environmentSchema.parse(process.env)))
