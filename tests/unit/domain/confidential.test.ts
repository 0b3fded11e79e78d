import { beforeEach, describe, expect, test } from 'vitest'
import { mintCode } from '../../../functions/send-mail/mint-code'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { PersonCommand } from '../../../shared/domain/decide/kernel/commands'
import { isRefusal } from '../../../shared/domain/decide/kernel/change'
import { decide } from '../../../shared/domain/decide/decide'
import { prepare } from '../../../shared/domain/decide/kernel/prepare'
import { codeStands } from '../../../shared/domain/confidential/code'
import { confidentialOf } from '../../../shared/domain/confidential/confidential-answers'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import { plusMinutes } from '../../../shared/domain/time'
import { taskKindSchema } from '../../../shared/domain/tasks/kinds'
import { MemoryCodeStore } from '../../support/fakes/memory-stores'
import { aFile, aProject, aTask, aVersion } from '../../support/builders'
import { Bench, mission, proposal } from './bench'

const LINK = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const READER = 'c'.repeat(64)
const ANOTHER = 'd'.repeat(64)
const ADDRESS = 'contact@tunis.iom.example'
const SECRET = 'Three women hide in the shelter.'

let bench: Bench
let purpose: LinkPurpose
beforeEach(async () => {
  bench = await Bench.open()
  await bench.submits(proposal({ protectionNote: SECRET }))
  purpose = { type: 'project', projectId: bench.id }
})

const read = (linkHash: string) =>
  bench.register.read(
    { projectId: bench.id, linkHash, mails: { kind: 'confidential-code', to: ADDRESS } },
    bench.now,
  )

async function decides(command: PersonCommand, linkHash = LINK) {
  const { state, heads } = await read(linkHash)
  const decided = decide({ ...state, now: bench.now }, command, sha256Digest)
  if (isRefusal(decided)) return decided
  const committed = await bench.register.commit(prepare(decided, heads, bench.now))
  return { ...decided, committed }
}

const ask = (linkHash = LINK) =>
  decides({ type: 'ask-code', linkHash, purpose, by: mission(), address: ADDRESS }, linkHash)

const give = (code: string, linkHash = LINK) =>
  decides(
    { type: 'open-confidential', linkHash, purpose, by: mission(), code, reader: READER },
    linkHash,
  )

/** As send-mail does it: makes the code that was asked for last. */
async function mailed(code: string, linkHash = LINK, n?: number) {
  const number = n ?? bench.fund.codes.get(linkHash)!.n
  return mintCode(
    { codes: new MemoryCodeStore(bench.fund), ids: { code: () => code }, digest: sha256Digest },
    { linkHash, n: number },
    bench.now,
  )
}

const stands = (linkHash = LINK, reader = READER) =>
  codeStands(bench.fund.codes.get(linkHash), bench.now, reader)
const later = (minutes: number) => bench.at(plusMinutes(bench.now, minutes))

describe('a code', () => {
  test('opens what is confidential for a quarter of an hour, and says so in the record', async () => {
    await ask()
    await mailed('123456')
    expect(bench.mails('confidential-code')).toMatchObject([{ to: mission() }])
    await give('123456')
    expect([stands(), stands(LINK, ANOTHER)]).toEqual(['open', 'none'])
    later(14)
    expect(stands()).toBe('open')
    later(2)
    expect(stands()).toBe('none')
    expect(bench.records('confidential-opened')).toMatchObject([
      { chain: bench.id, by: mission(), facts: { taskId: null } },
    ])
    const kept = JSON.stringify([...bench.fund.audit, ...bench.fund.outbox, ...bench.fund.codes])
    expect(kept).not.toContain('123456')
    expect(kept).not.toContain('hide in the shelter')
  })

  test('is worth nothing once it was used', async () => {
    await ask()
    await mailed('123456')
    await give('123456')
    expect(await give('123456')).toMatchObject({ refused: 'already-done' })
    later(20)
    expect(await give('123456')).toMatchObject({ refused: 'expired' })
  })

  test('dies ten minutes after it was mailed, however late that was', async () => {
    await ask()
    later(60)
    await mailed('123456')
    later(9)
    expect(stands()).toBe('asked')
    later(2)
    expect(await give('123456')).toMatchObject({ refused: 'expired' })
  })

  test('can be tried five times: the sixth is refused even when it is right', async () => {
    await ask()
    await mailed('123456')
    for (const wrong of ['000000', '000001', '000002', '000003', '000004'])
      expect(await give(wrong)).toMatchObject({ records: [{ kind: 'code-wrong' }] })
    expect(await give('123456')).toMatchObject({ refused: 'too-many' })
    expect(bench.records('code-wrong').map(({ facts }) => facts.tries)).toEqual([1, 2, 3, 4, 5])
    expect(bench.records('confidential-opened')).toEqual([])
  })

  test('of which a new one was asked for is worth nothing, and the older mail isn’t sent', async () => {
    await ask()
    await mailed('111111')
    await ask()
    expect(await mailed('333333', LINK, 1)).toBe('gone')
    await mailed('222222')
    expect(await give('111111')).toMatchObject({ records: [{ kind: 'code-wrong' }] })
    await give('222222')
    expect(stands()).toBe('open')
  })

  test('opens its own link only', async () => {
    await ask()
    await mailed('123456')
    expect(await give('123456', OTHER)).toMatchObject({ refused: 'not-found' })
    await ask(OTHER)
    await mailed('654321', OTHER)
    expect(await give('123456', OTHER)).toMatchObject({ records: [{ kind: 'code-wrong' }] })
    expect(stands(OTHER)).toBe('asked')
  })

  test('still under way costs no try', async () => {
    await ask()
    expect(await give('123456')).toMatchObject({ refused: 'not-allowed' })
    expect(bench.fund.codes.get(LINK)?.tries).toBe(0)
  })

  test('is mailed three times an hour at most, so that fifteen tries an hour are all there are', async () => {
    later(61)
    for (let n = 0; n < 3; n += 1) expect(await ask()).not.toHaveProperty('refused')
    expect(await ask()).toMatchObject({ refused: 'too-many' })
    expect(await ask(OTHER)).toMatchObject({ refused: 'too-many' })
    later(61)
    expect(await ask()).not.toHaveProperty('refused')
  })

  test('tried many times at once is tried five times, and opens once', async () => {
    await ask()
    await mailed('123456')
    const seen = await read(LINK)
    const codes = ['000000', '123456', '123456', '000001']
    const tried = codes.map((code) =>
      decide(
        { ...seen.state, now: bench.now },
        {
          type: 'open-confidential',
          linkHash: LINK,
          purpose,
          by: mission(),
          code,
          reader: READER,
        },
        sha256Digest,
      ),
    )
    const results = []
    for (const one of tried) {
      if (isRefusal(one)) throw new Error('Refused.')
      results.push(await bench.register.commit(prepare(one, seen.heads, bench.now)))
    }
    expect(results).toEqual(['committed', 'conflict', 'conflict', 'conflict'])
    expect(bench.fund.codes.get(LINK)?.tries).toBe(1)
  })

  test('mailed a second time after a lost answer replaces the first, but not one already tried', async () => {
    await ask()
    await mailed('111111')
    await mailed('222222')
    expect(await give('111111')).toMatchObject({ records: [{ kind: 'code-wrong' }] })
    expect(await mailed('333333')).toBe('gone')
    await give('222222')
    expect(stands()).toBe('open')
    expect(await mailed('444444')).toBe('gone')
  })
})

test('nothing is asked for where nothing is confidential', async () => {
  bench = await Bench.open()
  await bench.submits()
  purpose = { type: 'project', projectId: bench.id }
  expect(await ask()).toMatchObject({ refused: 'not-found' })
})

test('only those whose answer may turn on it are shown it', () => {
  const version = aVersion({ content: { protectionNote: SECRET } })
  const shown = taskKindSchema.options.filter((kind) => {
    const task = aTask({ id: 't', kind })
    const file = aFile(aProject('active'), { versions: [version], tasks: [task] })
    return confidentialOf(file, { type: 'task', projectId: 'p', taskId: 't' }).length > 0
  })
  expect(shown).toEqual([
    'gender-review',
    'funding-vote',
    'chair-decision',
    'review-report',
    'waive-report',
    'decide-amendment',
    'vote-amendment',
  ])
})
