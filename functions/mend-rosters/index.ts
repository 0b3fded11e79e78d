import { openDynamo } from '../../shared/adapters/dynamo-client'
import { DynamoProgrammeStore } from '../../shared/adapters/dynamo-programme-store'
import { DynamoProjectStore } from '../../shared/adapters/dynamo-project-store'
import { openActing, registerTableNames } from '../../shared/runtime/wire'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const tables = registerTableNames(env)
const projects = new DynamoProjectStore(openDynamo(), tables)
const programme = new DynamoProgrammeStore(openDynamo(), tables)
export const handler = createHandler({ ...openActing(env), projects, programme })
