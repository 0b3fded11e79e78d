import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../../functions/sweep-drafts/handler'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { draftSchema } from '../../../shared/domain/drafts/draft'
import { aDraft, aProgramme } from '../../support/builders'
import { memoryAdapters } from '../../support/adapters'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { FakeClock } from '../../support/fakes/system'

const SECRET = 'A village that nobody should know'

describe('Drafts that nobody touches', () => {
  let fund: MemoryFund
  const clock = new FakeClock()
  const sweep = () => {
    const adapters = memoryAdapters(fund)
    return createHandler({
      ...adapters,
      clock: clock.now,
      digest: sha256Digest,
      sleep: async () => {},
      random: () => 0,
      log: { info: () => {}, warn: () => {} },
    })()
  }
  const kinds = () => fund.audit.map(({ kind }) => kind)

  beforeEach(() => {
    fund = new MemoryFund()
    fund.policy = aProgramme().policy
    clock.set('2005-03-01T09:00:00.000Z')
    fund.drafts.set(
      'draft-1',
      aDraft({
        answers: { title: SECRET },
        letter: SECRET,
        comments: [{ path: 'title', text: SECRET }],
        address: 'amira@tunis.iom.example',
        savedAt: clock.now(),
        revision: 7,
        sectionRevisions: { project: 7 },
      }),
    )
  })

  it('are warned of, lapse after their whole life, and nothing typed in them is left', async () => {
    clock.set('2005-05-17T09:00:00.000Z')
    await sweep()
    expect(kinds()).toEqual(['draft-warned'])
    clock.set('2005-05-30T09:00:00.000Z')
    await sweep()
    expect(kinds()).toEqual(['draft-warned', 'draft-lapsed', 'draft-erased'])
    const left = JSON.stringify([fund.drafts.get('draft-1'), fund.audit])
    expect(left).not.toMatch(/village|amira/)
    expect(draftSchema.parse(fund.drafts.get('draft-1'))).toMatchObject({
      lapsedAt: '2005-05-30T09:00:00.000Z',
      mission: 'TUNIS',
      answers: {},
    })
    await sweep()
    expect(kinds()).toHaveLength(3)
  })

  it('take no save that began before they lapsed', async () => {
    const before = { ...fund.drafts.get('draft-1')! }
    clock.set('2005-05-30T09:00:00.000Z')
    await sweep()
    const late = { ...before, answers: { title: 'late' } }
    expect(await memoryAdapters(fund).drafts.save({ ...late, revision: 8 }, 7)).toBe('conflict')
  })
})
