import { handle } from 'hono/aws-lambda'
import * as open from '../../shared/wiring/open'
import { createBookletApp } from './handler'

export const handler = handle(createBookletApp(open.failures))
