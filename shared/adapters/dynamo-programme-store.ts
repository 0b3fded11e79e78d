import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Programme } from '../domain/programme/programme'
import type { ProgrammeStore } from '../ports/stores'
import type { TableNames } from './keys'
import { readProgramme } from './read-programme'

export class DynamoProgrammeStore implements ProgrammeStore {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Pick<TableNames, 'Programme'>

  constructor(client: DynamoDBDocumentClient, tables: Pick<TableNames, 'Programme'>) {
    this.#client = client
    this.#tables = tables
  }

  async read(): Promise<Programme> {
    const { programme } = await readProgramme(this.#client, this.#tables)
    return programme
  }
}
