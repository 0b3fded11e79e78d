import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../../functions/witness-record/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { extendChain } from '../../../shared/domain/audit/chain'
import { EMPTY_HEAD, type AuditRecord } from '../../../shared/domain/audit/record'
import type { Tampering } from '../../../shared/domain/audit/tampering'
import type { CopyName } from '../../../shared/domain/audit/witnessed'
import { aRecord, AT } from '../../support/builders'
import { MemoryWitness } from '../../support/fakes/memory-witness'
import { FakeClock } from '../../support/fakes/system'
import { imageOf } from '../../support/image-of'

/** Fails at some copies: before it is done, or after, as when the answer gets lost. */
class FailingWitness extends MemoryWitness {
  failing: { seq: number; at: 'copy' | 'answer' | 'note' } | undefined

  override async copy(name: CopyName, body: unknown): Promise<void> {
    this.#fail(name, 'copy')
    await super.copy(name, body)
    this.#fail(name, 'answer')
  }

  override async note(name: CopyName, at: string): Promise<void> {
    this.#fail(name, 'note')
    await super.note(name, at)
  }

  #fail({ seq }: CopyName, at: string): void {
    if (this.failing?.seq === seq && this.failing.at === at) throw new Error('S3 is away')
  }
}

const drafts = [1, 2, 3, 4].map((n) =>
  aRecord({ chain: 'P-1', facts: { n, list: [null, true, 0.5] } }),
)
const { records } = extendChain(EMPTY_HEAD, drafts, AT, sha256Digest)

let witness: FailingWitness
let told: Tampering[]
let figures: number[]
let isAway: boolean
beforeEach(() => {
  witness = new FailingWitness()
  told = []
  figures = []
  isAway = false
})

const guard = (event: unknown) =>
  createHandler({
    witness,
    reports: {
      report: async (found) => {
        if (isAway) throw new Error('Lambda is away')
        told.push(...found)
      },
    },
    digest: sha256Digest,
    clock: new FakeClock().now,
    log: { info: () => {}, warn: () => {} },
    measure: (_, value) => void figures.push(value),
  })(event)

function change(
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE',
  images: { is?: object; was?: object },
  place: { chain: string; seq: number } = records[0]!,
) {
  const { chain, seq } = place
  return {
    eventID: `${eventName}-${seq}`,
    eventName,
    eventSource: 'aws:dynamodb',
    dynamodb: {
      Keys: { chain: { S: chain }, seq: { N: String(seq) } },
      ...(images.is && { NewImage: imageOf(images.is) }),
      ...(images.was && { OldImage: imageOf(images.was) }),
      SequenceNumber: `00${seq}`,
    },
  }
}

const added = (list: readonly AuditRecord[]) => ({
  Records: list.map((record) => change('INSERT', { is: record }, record)),
})
const copied = () => witness.copied.map(({ name }) => name.hash)
const kinds = () => told.map(({ change }) => change)
const forged = { ...records[1]!, facts: { n: 99 } }

/** A record that is right in itself. */
function rehashed({ hash: _, ...body }: AuditRecord): AuditRecord {
  return { ...body, hash: sha256Digest(body) }
}

describe('The guard of the record', () => {
  it('copies what is added, exactly as it stands, once', async () => {
    expect(await guard(added(records))).toEqual({ batchItemFailures: [] })
    expect(await guard(added(records))).toEqual({ batchItemFailures: [] })
    expect(copied()).toEqual(records.map(({ hash }) => hash))
    expect(witness.copied.map(({ body }) => JSON.parse(body))).toEqual(records)
    expect(witness.notes).toHaveLength(4)
    expect([told, figures]).toEqual([[], []])
  })

  it.each(['copy', 'answer', 'note'] as const)(
    'has what failed at its %s come again, and the rest done',
    async (at) => {
      witness.failing = { seq: 2, at }
      expect(await guard(added(records))).toEqual({
        batchItemFailures: [{ itemIdentifier: '002' }],
      })
      expect(copied()).toHaveLength(at === 'copy' ? 3 : 4)
      witness.failing = undefined
      expect(await guard(added(records.slice(1)))).toEqual({ batchItemFailures: [] })
      expect(copied().toSorted()).toEqual(records.map(({ hash }) => hash).toSorted())
      expect(witness.notes).toHaveLength(4)
      expect(told).toEqual([])
    },
  )

  it('tells of a change and of a removal, and copies nothing instead', async () => {
    await guard(added(records))
    const what = { is: forged, was: records[1]! }
    await guard({ Records: [change('MODIFY', what, records[1])] })
    await guard({ Records: [change('REMOVE', { was: forged }, records[1])] })
    expect(told).toEqual([
      { change: 'modified', chain: 'P-1', seq: 2, event: 'MODIFY-2.modified' },
      { change: 'removed', chain: 'P-1', seq: 2, event: 'REMOVE-2.removed' },
    ])
    expect(figures).toEqual([1, 1])
    expect(copied()).toHaveLength(4)
  })

  it('copies what was there before a change when it never was', async () => {
    await guard({ Records: [change('MODIFY', { is: forged, was: records[1]! }, records[1])] })
    expect(copied()).toEqual([records[1]!.hash])
  })

  it('tells of one that is put where another stood, and keeps both', async () => {
    await guard(added(records))
    const other = rehashed(forged)
    await guard({ Records: [change('INSERT', { is: other }, other)] })
    expect(kinds()).toEqual(['replaced'])
    expect(copied()).toHaveLength(5)
  })

  it('tells of one whose hash is another’s, and of what is no record, and is not held up', async () => {
    const odd = { chain: 'P-1', seq: 3, hash: 'x' }
    await guard({
      Records: [
        change('INSERT', { is: forged }, forged),
        change('INSERT', { is: odd }, odd),
        change('INSERT', {}, { chain: 'P-1', seq: 9 }),
        change('INSERT', { is: records[3]! }, records[3]),
      ],
    })
    expect(kinds()).toEqual(['wrong-hash', 'malformed', 'malformed'])
    expect(copied()).toHaveLength(4)
    expect(copied().at(-1)).toBe(records[3]!.hash)
    expect(copied()).not.toContain(records[1]!.hash)
  })

  it('has everything come again when it can’t tell', async () => {
    isAway = true
    const event = { Records: [change('REMOVE', { was: records[1]! }, records[1])] }
    await expect(guard(event)).rejects.toThrow('Lambda is away')
    isAway = false
    await guard(event)
    expect(kinds()).toEqual(['removed'])
  })
})
