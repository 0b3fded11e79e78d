import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Programme } from '../domain/programme/programme'
import type { ProgrammeStore } from '../ports/stores'
import type { TableNames } from './keys'
import { programmeOf, readFund, readSettings } from './read-programme'

type Tables = Pick<TableNames, 'Settings' | 'Fund'>

export class DynamoProgrammeStore implements ProgrammeStore {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Tables

  constructor(client: DynamoDBDocumentClient, tables: Tables) {
    this.#client = client
    this.#tables = tables
  }

  async read(): Promise<Programme> {
    const [settings, fund] = await Promise.all([
      readSettings(this.#client, this.#tables),
      readFund(this.#client, this.#tables),
    ])
    return programmeOf({ settings, fund }).programme
  }
}
