import { openDynamo } from '../adapters/dynamo-client'
import { DynamoDraftStore } from '../adapters/dynamo-draft-store'
import { DynamoProgrammeStore } from '../adapters/dynamo-programme-store'
import { openActing, registerTableNames } from './wire'

/** What looks after idle drafts, connected to what the environment names. */
export function openSweeping(variables: Parameters<typeof openActing>[0]) {
  const client = openDynamo()
  const tables = registerTableNames(variables)
  return {
    ...openActing(variables),
    drafts: new DynamoDraftStore(client, tables),
    programme: new DynamoProgrammeStore(client, tables),
  }
}
