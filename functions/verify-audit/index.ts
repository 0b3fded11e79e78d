import { DynamoAuditStore } from '../../shared/adapters/dynamo-audit-store'
import { openDynamo } from '../../shared/adapters/dynamo-client'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { environmentSchema } from './environment'
import { createHandler } from './handler'

const { PROJECTS_TABLE, LEDGER_TABLE, AUDIT_TABLE, PROGRAMME_TABLE } = environmentSchema.parse(
  process.env,
)
const tables = {
  Projects: PROJECTS_TABLE,
  Ledger: LEDGER_TABLE,
  Audit: AUDIT_TABLE,
  Programme: PROGRAMME_TABLE,
}
export const handler = createHandler({
  audit: new DynamoAuditStore(openDynamo(), tables),
  digest: sha256Digest,
})
