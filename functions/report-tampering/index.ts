import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

export const handler = createHandler(open.acts(environmentSchema.parse(process.env)))
