import { handle } from 'hono/aws-lambda'
import { reportFailure } from '../../shared/adapters/report-failure'
import { systemIds } from '../../shared/adapters/system'
import { createBookletApp } from './handler'

const reference = () => systemIds.next().slice(0, 8)

export const handler = handle(createBookletApp({ reference, reportFailure }))
