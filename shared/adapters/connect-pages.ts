import { connect, type TableVariables } from './connect'
import { DynamoDraftStore } from './dynamo-draft-store'
import { DynamoFinanceStore } from './dynamo-finance-store'
import { DynamoLinkStore } from './dynamo-link-store'
import { DynamoProgrammeStore } from './dynamo-programme-store'
import { DynamoProjectStore } from './dynamo-project-store'
import { hashSecret } from './hash-secret'
import { reportFailure } from './report-failure'
import { systemIds } from './system'

/** What a function behind pages and links is wired to. */
export function connectPages(environment: TableVariables & { PORTAL_URL: string }) {
  const connection = connect(environment)
  const { client, tables } = connection
  return {
    ...connection,
    projects: new DynamoProjectStore(client, tables),
    programme: new DynamoProgrammeStore(client, tables),
    finance: new DynamoFinanceStore(client, tables),
    links: new DynamoLinkStore(client, tables),
    drafts: new DynamoDraftStore(client, tables),
    ids: systemIds,
    hashSecret,
    reference: () => systemIds.next().slice(0, 8),
    reportFailure,
    portalUrl: environment.PORTAL_URL,
  }
}
