import { openDynamo } from '../../shared/adapters/dynamo-client'
import { DynamoProjectStore } from '../../shared/adapters/dynamo-project-store'
import { openActing, registerTableNames } from '../../shared/runtime/wire'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const env = environmentSchema.parse(process.env)
const projects = new DynamoProjectStore(openDynamo(), registerTableNames(env))
export const handler = createHandler({ ...openActing(env), projects })
