import { connect } from '../../shared/adapters/connect'
import { DynamoProgrammeStore } from '../../shared/adapters/dynamo-programme-store'
import { hashSecret } from '../../shared/adapters/hash-secret'
import { systemIds } from '../../shared/adapters/system'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const connection = connect(environmentSchema.parse(process.env))
const programme = new DynamoProgrammeStore(connection.client, connection.tables)
export const handler = createHandler({ ...connection, programme, ids: systemIds, hashSecret })
