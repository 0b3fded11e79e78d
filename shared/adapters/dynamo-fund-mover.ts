import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import type { FundMover, Moved } from '../ports/fund-mover'
import {
  ceilingKey,
  ENVELOPES_BOOK,
  FUND,
  PROGRAMME_HEAD_PART,
  tableOfPart,
  type TableNames,
} from './keys'
import { putOnce } from './leg'
import { partition, queryAll, type RawItem } from './query'
import { readFund, readSettings } from './read-programme'
import { writeLegs } from './write-legs'

type Tables = Pick<TableNames, 'Programme' | 'Settings' | 'Fund' | 'Ledger'>

/** An item in its new place. */
interface Placed {
  table: 'Settings' | 'Fund'
  key: { fund: string; part: string }
  item: RawItem
}

/** Well within what one transaction takes, however large settings are. */
const AT_ONCE = 20

const partSchema = z.looseObject({ fund: z.string(), part: z.string() })
const envelopeSchema = z.object({
  line: z.string(),
  ceilings: z.record(z.string(), z.looseObject({ salt: z.string().optional() })).default({}),
})

/**
 * Copies byte for byte, each item once, so that what records say of it holds where it lies now. The end of the
 * chain comes last: nothing that needs the fund is done before all is there.
 */
export class DynamoFundMover implements FundMover {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Tables

  constructor(client: DynamoDBDocumentClient, tables: Tables) {
    this.#client = client
    this.#tables = tables
  }

  async move(): Promise<Moved> {
    const before = [...(await this.#programme()), ...(await this.#ceilings())]
    const [head, ...more] = before.filter(({ key }) => key.part === PROGRAMME_HEAD_PART)
    if (!head || more.length > 0) return { refused: 'nothing-to-move' }
    const found = await this.#found()
    if (found.has(nameOf(head))) return { refused: 'moved-before' }
    const rest = before.filter((one) => one !== head)
    const missing = rest.filter((one) => !found.has(nameOf(one)))
    for (let n = 0; n < missing.length; n += AT_ONCE)
      await this.#write(missing.slice(n, n + AT_ONCE))
    const written = await this.#found()
    const unlike = rest.filter((one) => !isDeepStrictEqual(written.get(nameOf(one)), one.item))
    if (unlike.length > 0) return { refused: 'differs', items: unlike.map(nameOf) }
    await this.#write([head])
    return { moved: missing.length + 1, there: rest.length - missing.length }
  }

  async #write(placed: readonly Placed[]): Promise<void> {
    const legs = placed.map(({ table, key, item }) => putOnce(this.#tables[table], key, item))
    const result = await writeLegs(this.#client, legs)
    if (result !== 'committed') throw new Error('Somebody else moves the fund as well: try again.')
  }

  async #programme(): Promise<Placed[]> {
    const items = await queryAll(this.#client, partition(this.#tables.Programme, 'fund', FUND))
    return items.map((item) => {
      const { fund, part } = partSchema.parse(item)
      return { table: tableOfPart(part), key: { fund, part }, item }
    })
  }

  /** As they lay in their envelopes, each with its own salt beside it. */
  async #ceilings(): Promise<Placed[]> {
    const envelopes = partition(this.#tables.Ledger, 'book', ENVELOPES_BOOK)
    return (await queryAll(this.#client, envelopes)).flatMap((envelope) => {
      const { line, ceilings } = envelopeSchema.parse(envelope)
      return Object.entries(ceilings).map(([id, { salt, ...body }]) => {
        const key = ceilingKey(line, id)
        const item = { ...key, body, ...(salt !== undefined && { salt }) }
        return { table: 'Settings' as const, key, item }
      })
    })
  }

  /** What lies in the new tables, by name. */
  async #found(): Promise<ReadonlyMap<string, RawItem>> {
    const read = { Settings: readSettings, Fund: readFund }
    const found = new Map<string, RawItem>()
    for (const table of ['Settings', 'Fund'] as const)
      for (const item of await read[table](this.#client, this.#tables))
        found.set(nameOf({ table, key: partSchema.parse(item) }), item)
    return found
  }
}

const nameOf = ({ table, key }: Pick<Placed, 'table' | 'key'>) => `${table}/${key.part}`
