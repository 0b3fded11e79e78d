import {
  GetCommand,
  TransactWriteCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb'
import { createHmac } from 'node:crypto'
import * as z from 'zod'
import type { Write } from '../domain/decide/kernel/change'
import type { Prepared } from '../domain/decide/kernel/prepare'
import { requestLimits, type RequestLimits } from '../domain/decide/kernel/request-limits'
import { mailboxOf } from '../domain/programme/addresses'
import type { Ids } from '../ports/outside'
import type { Request, Requests } from '../ports/requests'
import { changeLegs, writeUp } from './change-legs'
import { dayKeyKey, requestCountKey, type RegisterTables } from './keys'
import type { TransactItem } from './leg'
import { nothingLeg } from './nothing-leg'
import { turnLeg } from './part-legs'
import { reasonsOf, retryConflict } from './retry-conflict'
import { writeLegs } from './write-legs'

interface Limit {
  counted: string
  /** An hour, a day or ten minutes, as the beginning of a moment. */
  within: string
  most: number
}

/** Longer than the day that is counted. */
const KEPT_SECONDS = 2 * 24 * 3_600
/** A moment is the same to here for ten minutes. */
const TO_TEN_MINUTES = '2005-01-01T00:0'.length

const keySchema = z.object({ secret: z.string().min(1) })

/**
 * Counts beside the links, each gone after two days. Clients and mailboxes stand there as hashes with a key of
 * the day, which goes as well: then nobody can tell whom an old count was for.
 */
export class DynamoRequests implements Requests {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: RegisterTables
  readonly #author: string
  readonly #ids: Pick<Ids, 'secret'>
  readonly #limits: RequestLimits
  #key: { day: string; secret: string } | undefined

  constructor(
    client: DynamoDBDocumentClient,
    tables: RegisterTables,
    author: string,
    ids: Pick<Ids, 'secret'>,
    limits = requestLimits,
  ) {
    this.#client = client
    this.#tables = tables
    this.#author = author
    this.#ids = ids
    this.#limits = limits
  }

  async count({
    door,
    client,
    address,
    now,
  }: Request): Promise<'within' | 'enough' | 'client-over'> {
    const hour = now.slice(0, 13)
    const day = now.slice(0, 10)
    const secret = await this.#secretOf(day, now)
    const hashed = (...of: string[]) =>
      createHmac('sha256', secret).update(JSON.stringify(of)).digest('hex')
    const mailbox = mailboxOf(address)
    const { clientAnHour, pairAnHour, mailboxADay, tenMinutes } = this.#limits
    const ofClient = { counted: hashed('client', client), within: hour, most: clientAnHour }
    if (!(await this.#add([ofClient], now))) return 'client-over'
    const ofPair = { counted: hashed('pair', client, mailbox), within: hour, most: pairAnHour }
    const counted = hashed('mailbox', door, mailbox)
    const ofDay = { counted, within: day, most: mailboxADay }
    const ofTenMinutes = { counted, within: now.slice(0, TO_TEN_MINUTES), most: tenMinutes }
    const isWithin =
      (await this.#add([ofPair, ofDay], now)) || (await this.#add([ofPair, ofTenMinutes], now))
    return isWithin ? 'within' : 'enough'
  }

  async pretend(prepared: Prepared): Promise<'committed' | 'conflict'> {
    const isTurn = ({ type }: Write) => type === 'turn'
    const writes = prepared.writes.filter((write) => !isTurn(write))
    const written = writeUp(this.#tables, this.#author, { ...prepared, writes })
    const nothing = changeLegs(this.#tables, written).map(({ item }) => {
      const size = JSON.stringify(item).length
      return nothingLeg(this.#tables, this.#ids.secret(), prepared.at, size)
    })
    const turns = prepared.writes.flatMap((write) =>
      write.type === 'turn' ? [turnLeg(this.#tables, write.before)] : [],
    )
    const result = await writeLegs(this.#client, [...nothing, ...turns])
    return result === 'committed' ? 'committed' : 'conflict'
  }

  /** Counts on all of these, or on none where one is full. */
  async #add(limits: readonly Limit[], now: string): Promise<boolean> {
    return this.#write(limits.map((limit) => this.#countLeg(limit, epochOf(now))))
  }

  /**
   * Writes all of these; false where a condition forbids it. Throws the last conflict of many: the person is
   * asked to try again.
   */
  async #write(items: TransactItem[]): Promise<boolean> {
    const command = new TransactWriteCommand({ TransactItems: items })
    try {
      await retryConflict(() => this.#client.send(command))
      return true
    } catch (error) {
      if (reasonsOf(error).includes('ConditionalCheckFailed')) return false
      throw error
    }
  }

  #countLeg({ counted, within, most }: Limit, at: number): TransactItem {
    return {
      Update: {
        TableName: this.#tables.Links,
        Key: requestCountKey(counted, within),
        UpdateExpression: 'SET #goesAt = :goesAt ADD #requests :one',
        ConditionExpression: 'attribute_not_exists(#requests) OR #requests < :most',
        ExpressionAttributeNames: { '#goesAt': 'goesAt', '#requests': 'requests' },
        ExpressionAttributeValues: { ':goesAt': at + KEPT_SECONDS, ':one': 1, ':most': most },
      },
    }
  }

  /** The day's key: whoever comes first in a day makes it, for all. */
  async #secretOf(day: string, now: string): Promise<string> {
    if (this.#key?.day === day) return this.#key.secret
    const secret = (await this.#findSecret(day)) ?? (await this.#makeSecret(day, now))
    this.#key = { day, secret }
    return secret
  }

  async #findSecret(day: string): Promise<string | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#tables.Links, Key: dayKeyKey(day), ConsistentRead: true }),
    )
    return Item && keySchema.parse(Item).secret
  }

  async #makeSecret(day: string, now: string): Promise<string> {
    const made: TransactItem = {
      Update: {
        TableName: this.#tables.Links,
        Key: dayKeyKey(day),
        UpdateExpression: 'SET #goesAt = :goesAt, #secret = :secret',
        ConditionExpression: 'attribute_not_exists(#secret)',
        ExpressionAttributeNames: { '#goesAt': 'goesAt', '#secret': 'secret' },
        ExpressionAttributeValues: {
          ':goesAt': epochOf(now) + KEPT_SECONDS,
          ':secret': this.#ids.secret(),
        },
      },
    }
    // Refused, it was made by somebody else at the same moment.
    await this.#write([made])
    const secret = await this.#findSecret(day)
    if (secret === undefined) throw new Error('The key of the day could not be made.')
    return secret
  }
}

function epochOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 1_000)
}
