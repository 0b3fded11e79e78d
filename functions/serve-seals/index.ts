import { handle } from 'hono/aws-lambda'
import * as open from '../../shared/wiring/open'
import { environmentSchema } from './environment'
import { createSealsApp } from './handler'

const seals = open.witness(environmentSchema.parse(process.env))
export const handler = handle(createSealsApp({ seals, digest: open.digest, ...open.failures }))
