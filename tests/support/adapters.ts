import { DynamoCodeStore } from '../../shared/adapters/dynamo-code-store'
import { DynamoAuditStore } from '../../shared/adapters/dynamo-audit-store'
import { DynamoDeliveryStore } from '../../shared/adapters/dynamo-delivery-store'
import { DynamoDraftStore } from '../../shared/adapters/dynamo-draft-store'
import { DynamoFinanceStore } from '../../shared/adapters/dynamo-finance-store'
import { DynamoLinkStore } from '../../shared/adapters/dynamo-link-store'
import { DynamoOutboxStore } from '../../shared/adapters/dynamo-outbox-store'
import { DynamoProgrammeStore } from '../../shared/adapters/dynamo-programme-store'
import { DynamoProjectStore } from '../../shared/adapters/dynamo-project-store'
import { DynamoRegister } from '../../shared/adapters/dynamo-register'
import type { Author } from '../../shared/domain/audit/authors'
import type { TableNames } from '../../shared/adapters/keys'
import type { Change } from '../../shared/domain/decide/kernel/change'
import { prepare } from '../../shared/domain/decide/kernel/prepare'
import type { Register } from '../../shared/ports/register'
import type {
  AuditStore,
  CodeStore,
  DeliveryStore,
  DraftStore,
  FinanceStore,
  LinkStore,
  OutboxStore,
  ProgrammeStore,
  ProjectStore,
} from '../../shared/ports/stores'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { describe } from 'vitest'
import { authorFor } from './authored'
import { AT } from './builders'
import { disturbances } from './disturbance'
import { onDynamo, type Dynamo } from './dynamo'
import { MemoryFund, MemoryRegister } from './fakes/memory-fund'
import {
  MemoryAuditStore,
  MemoryCodeStore,
  MemoryDeliveryStore,
  MemoryDraftStore,
  MemoryFinanceStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from './fakes/memory-stores'

/** Everything a fund is kept in, on one set of tables or in one memory. */
export interface Adapters {
  register: Register
  projects: ProjectStore
  programme: ProgrammeStore
  drafts: DraftStore
  links: LinkStore
  codes: CodeStore
  outbox: OutboxStore
  deliveries: DeliveryStore
  audit: AuditStore
  finance: FinanceStore
}

/** Rows of a finance page in tests: few, so that lists have several. */
const PAGE = 3

export function memoryAdapters(fund = new MemoryFund(), page = PAGE): Adapters {
  return {
    register: new MemoryRegister(fund),
    projects: new MemoryProjectStore(fund),
    programme: new MemoryProgrammeStore(fund),
    drafts: new MemoryDraftStore(fund),
    links: new MemoryLinkStore(fund),
    codes: new MemoryCodeStore(fund),
    outbox: new MemoryOutboxStore(fund),
    deliveries: new MemoryDeliveryStore(fund),
    audit: new MemoryAuditStore(fund),
    finance: new MemoryFinanceStore(fund, page),
  }
}

export function dynamoAdapters(
  client: DynamoDBDocumentClient,
  names: TableNames,
  page = PAGE,
): Adapters {
  return {
    register: persistent(authoredRegister(client, names)),
    projects: new DynamoProjectStore(client, names),
    programme: new DynamoProgrammeStore(client, names),
    drafts: new DynamoDraftStore(client, names),
    links: new DynamoLinkStore(client, names),
    codes: new DynamoCodeStore(client, names),
    outbox: new DynamoOutboxStore(client, names),
    deliveries: new DynamoDeliveryStore(client, names),
    audit: new DynamoAuditStore(client, names),
    finance: new DynamoFinanceStore(client, names, page),
  }
}

/** Each change is written as by a function that writes such records. */
function authoredRegister(client: DynamoDBDocumentClient, names: TableNames): Register {
  const by = (author: Author) => new DynamoRegister(client, names, author)
  const reader = by('commit-funds')
  return {
    read: (scope, now) => reader.read(scope, now),
    commit: (prepared) => by(authorFor(prepared)).commit(prepared),
  }
}

/** More than one conflict that is made up comes in a row, so many hardly do. */
const TRIES = 8

/**
 * Commits a change again that met a conflict while conflicts are made up, as whoever acts does; one that is
 * real comes each time.
 */
function persistent(register: Register): Register {
  if (!disturbances) return register
  return {
    read: (scope, now) => register.read(scope, now),
    commit: async (prepared) => {
      for (let tries = 1; ; tries += 1) {
        const result = await register.commit(prepared)
        if (result !== 'conflict' || tries === TRIES) return result
      }
    },
  }
}

export async function freshDynamoAdapters(dynamo: Dynamo): Promise<Adapters> {
  return dynamoAdapters(dynamo.client, await dynamo.createTables())
}

/** Holds the fake and the real adapters to the same contract. */
export function onEveryAdapter(
  name: string,
  contract: (make: () => Promise<Adapters>) => void,
): void {
  describe(`${name} in memory`, () => contract(async () => memoryAdapters()))
  onDynamo(`${name} in DynamoDB`, (dynamo) => contract(() => freshDynamoAdapters(dynamo())))
}

/** Commits a change as decided now on the project it is about; throws when it isn't taken. */
export async function commitChange(
  register: Register,
  change: Change,
  at: string = AT,
  projectId?: string,
): Promise<void> {
  const { heads } = await register.read(projectId === undefined ? {} : { projectId }, at)
  const result = await register.commit(prepare(change, heads, at))
  if (result !== 'committed') throw new Error(`The change ended as ${result}.`)
}
