import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { codeSchema, type Code } from '../domain/confidential/code'
import { envelopeChain, type AuditHead } from '../domain/audit/record'
import type { Prepared } from '../domain/decide/kernel/prepare'
import { draftSchema, type Draft } from '../domain/drafts/draft'
import { strangersSchema } from '../domain/decide/kernel/write-schemas'
import type { Beginner, State, Strangers } from '../domain/decide/kernel/state'
import { standingCents, type Envelope } from '../domain/money/envelope'
import type { Committed, Reading, Register, Scope } from '../ports/register'
import { addressHash } from './address-hash'
import { changeLegs, legOfEnvelope, writeUp } from './change-legs'
import { replacesCeiling } from './envelope-leg'
import {
  ceilingsOf,
  codeKey,
  draftKey,
  ENVELOPES_BOOK,
  FUND,
  mailCountKey,
  strangersKey,
  turnKey,
  type RegisterTables,
} from './keys'
import type { Leg } from './leg'
import { begunKeyOf } from './part-legs'
import { beginningWith, partition, queryAll } from './query'
import { readActivity, readFile } from './read-file'
import { fundHeads, programmeOf, readFund, readSettings } from './read-programme'
import { bodyOf, ceilingsIn, envelopeOf, headOf } from './stored'
import { writeLegs } from './write-legs'

/** The fund's record in DynamoDB, and its one writer: every change is one `TransactWriteItems`. */
export class DynamoRegister implements Register {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: RegisterTables
  readonly #author: string

  /** `author` is the function that acts, by its name. */
  constructor(client: DynamoDBDocumentClient, tables: RegisterTables, author: string) {
    this.#client = client
    this.#tables = tables
    this.#author = author
  }

  async read(scope: Scope, now: string): Promise<Reading> {
    const client = this.#client
    const tables = this.#tables
    // An end is read before what it guards: then nothing older than it is decided on.
    const ends = Promise.all([
      readFund(client, tables),
      queryAll(client, partition(tables.Ledger, 'book', ENVELOPES_BOOK)),
    ])
    const [
      [fund, envelopes],
      settings,
      found,
      activity,
      draft,
      mailsThisHour,
      code,
      strangers,
      turn,
      begun,
    ] = await Promise.all([
      ends,
      ends.then(() => readSettings(client, tables)),
      scope.projectId === undefined ? undefined : readFile(client, tables, scope.projectId),
      scope.activityId === undefined ? undefined : readActivity(client, tables, scope.activityId),
      scope.draftId === undefined ? undefined : this.#draft(scope.draftId),
      scope.mails === undefined ? 0 : this.#mails(scope.mails, now.slice(0, 13)),
      scope.linkHash === undefined ? undefined : this.#code(scope.linkHash),
      scope.strangersOf === undefined ? undefined : this.#strangers(scope.strangersOf),
      scope.atDoor === undefined ? undefined : this.#turn(),
      scope.beginner === undefined ? undefined : this.#begun(scope.beginner, scope.draftId),
    ])
    const { programme, nextNumbers } = programmeOf({ settings, fund })
    const ceilings = ceilingsIn(settings)
    const heads: Record<string, AuditHead> = fundHeads(fund)
    const years: Envelope[] = []
    for (const item of envelopes) {
      const envelope = envelopeOf(item, ceilings)
      years.push(envelope)
      heads[envelopeChain(envelope.year)] = headOf(item)
    }
    if (found) heads[found.file.project.id] = found.head
    if (activity) heads[activity.activity.id] = activity.head
    return {
      state: {
        programme,
        envelopes: years,
        nextNumbers,
        mailsThisHour,
        ...(found && { file: found.file }),
        ...(activity && { activity: activity.activity }),
        ...(draft && { draft }),
        ...(code && { code }),
        ...(strangers && { strangers }),
        ...(turn !== undefined && { turn }),
        ...(begun && { begun }),
      },
      heads,
    }
  }

  async commit(prepared: Prepared): Promise<Committed> {
    const written = writeUp(this.#tables, this.#author, prepared)
    const envelopes: Leg[] = []
    for (const change of written.envelopes) {
      const standing = replacesCeiling(change) ? await this.#standingCents(change.year) : 0
      envelopes.push(legOfEnvelope(this.#tables, written, change, standing))
    }
    return writeLegs(this.#client, [...changeLegs(this.#tables, written), ...envelopes])
  }

  /** The ceiling that stands, which stays as long as the envelope's chain ends where it does. */
  async #standingCents(year: number): Promise<number> {
    const ofFund = partition(this.#tables.Settings, 'fund', FUND)
    const settings = await queryAll(this.#client, beginningWith(ofFund, 'part', ceilingsOf(year)))
    return standingCents(ceilingsIn(settings).get(year) ?? [])
  }

  async #draft(id: string): Promise<Draft | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#tables.Drafts, Key: draftKey(id), ConsistentRead: true }),
    )
    return Item && bodyOf(draftSchema, Item)
  }

  async #code(linkHash: string): Promise<Code | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({
        TableName: this.#tables.Links,
        Key: codeKey(linkHash),
        ConsistentRead: true,
      }),
    )
    return Item && bodyOf(codeSchema, Item)
  }

  async #strangers(mission: string): Promise<Strangers | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({
        TableName: this.#tables.Links,
        Key: strangersKey(mission),
        ConsistentRead: true,
      }),
    )
    return Item && strangersSchema.parse(Item)
  }

  async #turn(): Promise<number | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#tables.Links, Key: turnKey(), ConsistentRead: true }),
    )
    return Item && turnSchema.parse(Item).turn
  }

  /** Reads as much where nothing was begun, so that nobody can tell by time whether something was. */
  async #begun(beginner: Beginner, otherwise = 'none'): Promise<State['begun']> {
    const { Item } = await this.#client.send(
      new GetCommand({
        TableName: this.#tables.Links,
        Key: begunKeyOf(beginner),
        ConsistentRead: true,
      }),
    )
    const found = Item && begunSchema.parse(Item)
    const draft = await this.#draft(found?.draftId ?? otherwise)
    return found && { draftId: found.draftId, draft }
  }

  async #mails({ kind, to }: NonNullable<Scope['mails']>, hour: string): Promise<number> {
    const { Item } = await this.#client.send(
      new GetCommand({
        TableName: this.#tables.Links,
        Key: mailCountKey(kind, addressHash(to), hour),
        ConsistentRead: true,
      }),
    )
    return Item ? mailCountSchema.parse(Item).mails : 0
  }
}

const turnSchema = z.object({ turn: z.int().positive() })
const begunSchema = z.object({ draftId: z.string().min(1) })

const mailCountSchema = z.object({ mails: z.int().positive() })
