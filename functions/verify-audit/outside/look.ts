import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { recordEnvironment } from '../../../shared/contracts/environment'
import * as open from '../../../shared/wiring/open'
import { createHandler, type Verification } from '../handler'
import { checkSeals, type KeptFile, type SealedFindings } from '../seals'

/** What somebody who trusts no function of the fund looks at, with credentials that need only read. */
export interface Looking {
  bucket: string
  /** What the names of the fund's tables begin with, as `wggi-prod`; undefined to look at the bucket alone. */
  tables: string | undefined
  /** The folder in which seals were kept. */
  seals: string | undefined
}

export interface Looked {
  sealed: SealedFindings
  verification: Verification | undefined
}

/** Verifies the record here, and not where it is written. Writes nothing: not even a copy that is missing. */
export async function lookFromOutside(
  { bucket, tables, seals }: Looking,
  part: { index: number; of: number },
): Promise<Looked> {
  const witness = open.witness({ WITNESS_BUCKET: bucket })
  const audit = tables === undefined ? undefined : open.audit(await tablesOf(tables))
  const { digest } = open
  const handler =
    audit &&
    createHandler({
      audit,
      witness: {
        copies: (chain) => witness.copies(chain),
        chains: () => witness.chains(),
        copy: async () => undefined,
        note: async () => undefined,
      },
      digest,
      clock: open.clock,
      measure: () => undefined,
    })
  return {
    sealed: await checkSeals(seals === undefined ? [] : filesIn(seals), {
      seals: witness,
      witness,
      audit,
      digest,
    }),
    verification: await handler?.({ part }),
  }
}

function filesIn(directory: string): KeptFile[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, text: readFileSync(join(directory, name), 'utf8') }))
}

/** The tables of a deployment: their names end in what the template calls them and letters of CloudFormation's. */
async function tablesOf(beginning: string): Promise<ReturnType<typeof recordEnvironment.parse>> {
  const names: string[] = []
  const client = new DynamoDBClient({})
  let from: string | undefined
  do {
    const page = await client.send(new ListTablesCommand({ ExclusiveStartTableName: from }))
    names.push(...(page.TableNames ?? []))
    from = page.LastEvaluatedTableName
  } while (from !== undefined)
  client.destroy()
  const own = names.filter((name) => name.startsWith(beginning))
  const found = Object.keys(recordEnvironment.shape).flatMap((variable) => {
    const words = variable
      .replace(/_TABLE$/, '')
      .toLowerCase()
      .split('_')
    const table = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
    const matches = own.filter((name) => name.includes(`-${table}Table`))
    if (matches.length !== 1)
      throw new Error(
        `${matches.length} tables that begin with ${beginning} are ${table}: one should be.`,
      )
    return [[variable, matches[0]] as const]
  })
  return recordEnvironment.parse(Object.fromEntries(found))
}
