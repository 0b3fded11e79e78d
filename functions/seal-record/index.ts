import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const seals = open.witness(environmentSchema.parse(process.env))
export const handler = createHandler({ seals, ...open.watching(), digest: open.digest })
