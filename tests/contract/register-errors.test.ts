import {
  type CancellationReason,
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb'
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import { describe, expect, it } from 'vitest'
import { openDynamo } from '../../shared/adapters/dynamo-client'
import { DynamoDeliveryStore } from '../../shared/adapters/dynamo-delivery-store'
import { DynamoDraftStore } from '../../shared/adapters/dynamo-draft-store'
import { DynamoLinkStore } from '../../shared/adapters/dynamo-link-store'
import { DynamoOutboxStore } from '../../shared/adapters/dynamo-outbox-store'
import { DynamoRegister } from '../../shared/adapters/dynamo-register'
import type { Change } from '../../shared/domain/decide/kernel/change'
import { prepare } from '../../shared/domain/decide/kernel/prepare'
import {
  aBooking,
  aChange,
  aDraft,
  aLink,
  anInstalment,
  aProject,
  aQuestion,
  aRecord,
  AT,
  aVersion,
  submission,
} from '../support/builders'

/** What the local DynamoDB never answers: meetings of transactions, throttles, faults of a request. */

const names = {
  Projects: 'p',
  HumanTasks: 'h',
  Ledger: 'l',
  Audit: 'a',
  Marks: 'm',
  Links: 'k',
  Outbox: 'o',
  Drafts: 'd',
  Settings: 's',
  Fund: 'f',
  Programme: 'g',
  Deliveries: 'v',
}

function cancelled(reasons: CancellationReason[]) {
  return new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: reasons,
  })
}

function mocked() {
  const client: DynamoDBDocumentClient = openDynamo()
  return { client, mock: mockClient(client) }
}

const ready = (change: Change) => prepare(change, {}, AT)

async function commitAgainst(error: Error, change = submission()) {
  const { client, mock } = mocked()
  mock.on(TransactWriteCommand).rejects(error)
  return new DynamoRegister(client, names, 'serve-tasks').commit(ready(change))
}

describe('The register, told by DynamoDB', () => {
  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    '%s, asks to decide again',
    async (Code) => {
      expect(await commitAgainst(cancelled([{ Code: 'None' }, { Code }]))).toBe('conflict')
    },
  )

  it('that the envelope met another transaction, asks to decide again', async () => {
    const change = { ...submission(), bookings: [aBooking()] }
    const { client, mock } = mocked()
    mock.on(TransactWriteCommand).callsFake((input: { TransactItems: unknown[] }) => {
      const reasons = input.TransactItems.map((_, index, all) => ({
        Code: index === all.length - 1 ? 'TransactionConflict' : 'None',
      }))
      throw cancelled(reasons)
    })
    expect(await new DynamoRegister(client, names, 'serve-tasks').commit(ready(change))).toBe(
      'conflict',
    )
  })

  it('of a fault that no deciding cures, throws', async () => {
    const faulty = cancelled([{ Code: 'ConditionalCheckFailed' }, { Code: 'ValidationError' }])
    await expect(commitAgainst(faulty)).rejects.toThrow('cancelled')
    await expect(commitAgainst(cancelled([]))).rejects.toThrow('cancelled')
    await expect(commitAgainst(new Error('no network'))).rejects.toThrow('no network')
  })

  it('sends each item of a change once, at most a hundred, and says how many are too many', async () => {
    const { client, mock } = mocked()
    mock.on(TransactWriteCommand).resolves({})
    const register = new DynamoRegister(client, names, 'serve-tasks')
    const questions = (count: number) => {
      const change = submission()
      const more = Array.from({ length: count }, (_, index) => ({
        type: 'question' as const,
        item: aQuestion({ n: index + 1 }),
      }))
      return ready({ ...change, writes: [...change.writes, ...more] })
    }
    // The project with its head, its version, one record and its author’s mark go before.
    expect(await register.commit(questions(96))).toBe('committed')
    await expect(register.commit(questions(97))).rejects.toThrow('101 items')
    expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(1)
  })

  it('merges what a change writes to one item, the last word counting', async () => {
    const { client, mock } = mocked()
    mock.on(TransactWriteCommand).resolves({})
    const change = submission()
    await new DynamoRegister(client, names, 'serve-tasks').commit(
      ready({
        ...change,
        writes: [
          ...change.writes,
          { type: 'project', item: aProject('withdrawn') },
          { type: 'instalment', item: anInstalment() },
          { type: 'instalment', item: anInstalment({ status: 'cancelled' }) },
        ],
      }),
    )
    const items = mock.commandCalls(TransactWriteCommand)[0]!.args[0].input.TransactItems!
    const bodies = items.map((item) => item.Put?.Item?.['body'] as { status?: string } | undefined)
    expect(bodies.map((body) => body?.status).filter(Boolean)).toEqual(['withdrawn', 'cancelled'])
  })
})

describe('A change that is no whole one is refused before it is stored', () => {
  it('without a record', () => {
    expect(() => ready(aChange({ records: [] }))).toThrow('without an audit record')
  })

  it.each<[string, Partial<Change>]>([
    ['a version', { writes: [{ type: 'version', item: aVersion() }] }],
    ['an envelope', { writes: [{ type: 'envelope-opened', year: 2005 }] }],
    ['a booking', { bookings: [aBooking()] }],
  ])('with %s and no record in its chain', (_, part) => {
    const elsewhere = [aRecord({ chain: 'programme' })]
    expect(() => ready(aChange({ ...part, records: elsewhere }))).toThrow('without a record')
  })

  it('with an item that could not be read back', () => {
    const broken = aQuestion({ text: 'x'.repeat(16_001) })
    expect(() => ready(aChange({ writes: [{ type: 'question', item: broken }] }))).toThrow()
  })

  it('with a fact that JSON would leave out', async () => {
    const facts = { seen: undefined } as unknown as Record<string, null>
    const change = { ...submission(), records: [aRecord({ facts })] }
    await expect(commitAgainst(new Error('sent'), change)).rejects.toThrow('isn’t JSON')
  })
})

describe('A single write that meets a transaction', () => {
  const met = new TransactionConflictException({ message: 'met', $metadata: {} })

  const news = { schema: 1, messageId: 'm-1', type: 'bounce', detail: 'smtp', at: AT } as const

  it.each<[string, (client: DynamoDBDocumentClient) => Promise<unknown>]>([
    ['draft', (client) => new DynamoDraftStore(client, names).save(aDraft(), 0)],
    ['link', (client) => new DynamoLinkStore(client, names).put(aLink())],
    ['news of a mail', (client) => new DynamoDeliveryStore(client, names).keep(news)],
    ['item that is done', (client) => new DynamoOutboxStore(client, names).finish('id', AT)],
  ])('is written again: a %s', async (_, write) => {
    const { client, mock } = mocked()
    mock.onAnyCommand().rejectsOnce(met).resolves({})
    await write(client)
    expect(mock.calls()).toHaveLength(2)
  })

  it('is given up in the end, and at once when its own condition fails', async () => {
    const { client, mock } = mocked()
    mock.on(UpdateCommand).rejects(met)
    const outbox = new DynamoOutboxStore(client, names)
    await expect(outbox.finish('id', AT)).rejects.toThrow('met')
    mock.reset()
    mock
      .on(UpdateCommand)
      .rejects(new ConditionalCheckFailedException({ message: 'no', $metadata: {} }))
    await outbox.finish('id', AT)
    expect(mock.commandCalls(UpdateCommand)).toHaveLength(1)
  })
})
