import { openActing } from '../../shared/runtime/wire'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(openActing(environmentSchema.parse(process.env)))
