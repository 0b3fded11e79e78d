import { beforeEach, expect, it } from 'vitest'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { EMPTY_HEAD } from '../../shared/domain/audit/record'
import { verifyChain, recordsAmong } from '../../shared/domain/audit/chain'
import type { Change } from '../../shared/domain/decide/kernel/change'
import { prepare, type Prepared } from '../../shared/domain/decide/kernel/prepare'
import type { MailKind } from '../../shared/domain/outbox/item'
import { defaultPolicy } from '../../shared/domain/programme/default-policy'
import {
  aBooking,
  aCall,
  aChange,
  aClassification,
  aDraft,
  aMailOrder,
  anAmendment,
  anInstalment,
  aProgramme,
  aProject,
  aQuestion,
  aRecord,
  aReport,
  aStoredAssessment,
  AT,
  aTask,
  aVersion,
  everyStatus,
  opening,
  PROJECT,
  settings,
  submission,
} from '../support/builders'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'

const LATER = '2005-03-01T10:00:00.000Z'

onEveryAdapter('The register', (make) => {
  let fund: Adapters
  beforeEach(async () => {
    fund = await make()
  })

  /** A change made ready on what stands now, to be committed later. */
  async function ready(change: Change, at = LATER): Promise<Prepared> {
    const { heads } = await fund.register.read({ projectId: PROJECT }, at)
    return prepare(change, heads, at)
  }

  const take = (cents: number) =>
    aChange({ bookings: [aBooking({ amounts: { reserved: cents } })] })

  async function envelope() {
    return (await fund.finance.envelopes())[0]
  }

  async function chainOf(chain: string) {
    const records = []
    for await (const record of recordsAmong(fund.audit.records(chain))) records.push(record)
    return records
  }

  it('reads an empty fund with the rules a fund starts with', async () => {
    const { state, heads } = await fund.register.read({ projectId: PROJECT, draftId: 'x' }, AT)
    expect(state).toEqual({
      programme: {
        calls: [],
        missions: [],
        people: [],
        waitlists: [],
        incidents: [],
        keys: [],
        policy: defaultPolicy,
      },
      envelopes: [],
      nextNumbers: {},
      mailsThisHour: 0,
    })
    expect(heads).toEqual({ programme: EMPTY_HEAD, strangers: EMPTY_HEAD })
  })

  it('gives back an incident of the fund with its settings, as it was settled', async () => {
    const by = { type: 'system', job: 'record-failure' } as const
    const about = 'waitlist.2005.1'
    const raised = { schema: 1, n: 1, kind: 'workflow-failed', about, at: AT, by } as const
    const item = { ...raised, resolved: { at: LATER, by, note: 'Cured.' } }
    const records = [aRecord({ chain: 'programme' })]
    for (const one of [raised, item]) {
      const writes = [{ type: 'fund-incident' as const, item: one }]
      await commitChange(fund.register, aChange({ writes, records }))
    }
    const { state } = await fund.register.read({}, AT)
    expect(state.programme.incidents).toEqual([item])
  })

  it('gives back the settings it stored', async () => {
    const programme = aProgramme({
      keys: [{ schema: 1, id: 'sheet', secretHash: 'h', purpose: 'monthly sheet' }],
      policy: { ...defaultPolicy, quorum: 2 },
    })
    await commitChange(fund.register, settings(programme))
    const { state, heads } = await fund.register.read({}, AT)
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(state.programme.people).toEqual([...programme.people].sort(byId))
    expect(state.programme.missions.map(({ code }) => code)).toEqual(['DAKAR', 'PRETORIA', 'TUNIS'])
    expect(state.programme.calls).toEqual(programme.calls)
    expect(state.programme.keys).toEqual(programme.keys)
    expect(state.programme.policy.quorum).toBe(2)
    expect(heads['programme']?.seq).toBe(1)
    expect(await fund.programme.read()).toEqual(state.programme)
  })

  it('gives back a whole file, each part by its number', async () => {
    const tasks = [aTask(), aTask({ kind: 'gender-review', status: 'done', token: 'secret' })]
    await commitChange(fund.register, submission())
    await commitChange(
      fund.register,
      aChange({
        writes: [
          { type: 'project', item: aProject('active') },
          { type: 'version', item: aVersion({ n: 12 }) },
          { type: 'version', item: aVersion({ n: 2 }) },
          { type: 'assessment', item: aStoredAssessment() },
          { type: 'report', item: aReport() },
          { type: 'amendment', item: anAmendment() },
          { type: 'instalment', item: anInstalment() },
          { type: 'question', item: aQuestion() },
          ...tasks.map((item) => ({ type: 'task' as const, item })),
        ],
      }),
      LATER,
      PROJECT,
    )
    const { state, heads } = await fund.register.read({ projectId: PROJECT }, LATER)
    expect(state.file?.project).toEqual(aProject('active'))
    expect(state.file?.versions.map(({ n }) => n)).toEqual([1, 2, 12])
    expect(state.file?.assessments).toEqual([aStoredAssessment()])
    expect(state.file?.tasks).toEqual(tasks)
    expect(state.file?.reports).toEqual([aReport()])
    expect(state.file?.amendments).toEqual([anAmendment()])
    expect(state.file?.instalments).toEqual([anInstalment()])
    expect(state.file?.questions).toEqual([aQuestion()])
    expect(heads[PROJECT]?.seq).toBe(2)
    expect(await fund.projects.find(PROJECT)).toEqual(state.file)
  })

  it.each(everyStatus)('stores a project that is %s', async (status) => {
    const project = aProject(status)
    await commitChange(fund.register, aChange({ writes: [{ type: 'project', item: project }] }))
    expect((await fund.projects.find(PROJECT))?.project).toEqual(project)
  })

  it('refuses a change decided on what is no longer so, and leaves nothing of it', async () => {
    await commitChange(fund.register, submission())
    const late = await ready(
      aChange({
        writes: [{ type: 'project', item: aProject('withdrawn') }],
        outbox: [aMailOrder()],
      }),
    )
    await commitChange(fund.register, aChange(), LATER, PROJECT)
    expect(await fund.register.commit(late)).toBe('conflict')
    expect((await fund.projects.find(PROJECT))?.project.status).toBe('submitted')
    expect(await fund.outbox.pending('2006-01-01T00:00:00.000Z')).toEqual([])
    expect(await chainOf(PROJECT)).toHaveLength(2)
  })

  it('lets one of two first submissions of the same project through', async () => {
    const both = await Promise.all([ready(submission()), ready(submission())])
    const results = await Promise.all(both.map((one) => fund.register.commit(one)))
    expect(results.sort()).toEqual(['committed', 'conflict'])
    expect(await chainOf(PROJECT)).toHaveLength(1)
  })

  it('has one effect of the same change committed twice', async () => {
    await commitChange(fund.register, opening(2005, 2_000_000))
    await commitChange(fund.register, submission())
    const once = await ready(take(1_500_000))
    expect(await fund.register.commit(once)).toBe('committed')
    expect(await fund.register.commit(once)).toBe('conflict')
    expect(await envelope()).toMatchObject({ reservedCents: 1_500_000, availableCents: 500_000 })
    expect((await fund.finance.entries(2005, '2005-12-31')).items).toHaveLength(1)
    expect((await fund.finance.totals(2005, 'year', '2005-12-31')).items).toEqual([
      { value: '2005', amounts: { reserved: 1_500_000 }, grants: 0 },
    ])
  })

  it('never overwrites a version or an assessment', async () => {
    await commitChange(fund.register, submission())
    const other = aVersion({ hash: 'b'.repeat(64) })
    const again = aChange({ writes: [{ type: 'version', item: other }] })
    expect(await fund.register.commit(await ready(again))).toBe('conflict')
    expect((await fund.projects.find(PROJECT))?.versions).toEqual([aVersion()])

    const assessed = aChange({ writes: [{ type: 'assessment', item: aStoredAssessment() }] })
    await commitChange(fund.register, assessed, LATER, PROJECT)
    expect(await fund.register.commit(await ready(assessed))).toBe('conflict')
  })

  it('takes project numbers one after the other', async () => {
    await commitChange(fund.register, settings(aProgramme({ calls: [aCall()] })))
    const taking = (number: number) =>
      aChange({
        writes: [{ type: 'number', year: 2005, number }],
        records: [aRecord({ chain: `project-${Math.random()}`, kind: 'submitted' })],
      })
    const withProject = async (number: number, id: string) =>
      ready({
        ...submission(id),
        writes: [...submission(id).writes, ...taking(number).writes],
      })
    expect((await fund.register.read({}, AT)).state.nextNumbers).toEqual({ 2005: 1 })
    expect(await fund.register.commit(await withProject(1, 'P-1'))).toBe('committed')
    expect((await fund.register.read({}, AT)).state.nextNumbers).toEqual({ 2005: 2 })
    expect(await fund.register.commit(await withProject(1, 'P-2'))).toBe('conflict')
    expect(await fund.register.commit(await withProject(3, 'P-3'))).toBe('conflict')
    expect(await fund.register.commit(await withProject(2, 'P-2'))).toBe('committed')
    expect(await fund.projects.find('P-3')).toBeUndefined()
  })

  it('submits the revision of a draft that was decided on, and no other', async () => {
    const recorded = { records: [aRecord({ chain: 'programme' })] }
    const fresh = aChange({
      writes: [{ type: 'draft', item: aDraft(), expected: undefined }],
      ...recorded,
    })
    await commitChange(fund.register, fresh)
    expect(await fund.register.commit(await ready(fresh))).toBe('conflict')
    expect((await fund.register.read({ draftId: 'draft-1' }, AT)).state.draft).toEqual(aDraft())

    const submitted = aDraft({ revision: 1, becameProject: PROJECT })
    const sending = await ready(
      aChange({ writes: [{ type: 'draft', item: submitted, expected: 0 }], ...recorded }),
    )
    await fund.drafts.save(aDraft({ revision: 1, answers: { title: 'Another title' } }), 0)
    expect(await fund.register.commit(sending)).toBe('conflict')
    expect((await fund.drafts.find('draft-1'))?.answers).toEqual({ title: 'Another title' })
  })

  it('counts mails of a kind by mailbox and hour, however the address is written', async () => {
    const counted = (address: string, hour: string, mail: MailKind = 'fresh-link') =>
      aChange({
        writes: [{ type: 'mail-count', mail, address, hour }],
        records: [aRecord({ chain: 'programme' })],
      })
    const now = '2005-03-01T09:30:00.000Z'
    const mails = async (to: string, at = now, kind: MailKind = 'fresh-link') =>
      (await fund.register.read({ mails: { kind, to } }, at)).state.mailsThisHour
    await commitChange(fund.register, counted('a@x.example', '2005-03-01T09'), now)
    await commitChange(fund.register, counted('A+tag@x.example ', '2005-03-01T09'), now)
    await commitChange(fund.register, counted('a@x.example', '2005-03-01T09', 'desk-link'), now)
    await commitChange(fund.register, counted('b@x.example', '2005-03-01T09'), now)
    expect(await mails('a@X.example')).toBe(2)
    expect(await mails('b@x.example')).toBe(1)
    expect(await mails('a@x.example', now, 'confidential-code')).toBe(0)
    expect(await mails('a@x.example', '2005-03-01T10:00:00.000Z')).toBe(0)
  })

  it('takes from an envelope what is there, and says when it is short', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    expect(await fund.register.commit(await ready(take(1_000_001)))).toBe('envelope-short')
    expect(await fund.register.commit(await ready(take(1_000_000)))).toBe('committed')
    expect(await fund.register.commit(await ready(take(1)))).toBe('envelope-short')
    expect(await envelope()).toMatchObject({ reservedCents: 1_000_000, availableCents: 0 })
    const chain = await chainOf('envelope-2005')
    expect(chain.map(({ kind }) => kind)).toEqual(['ceiling-confirmed', 'money-reservation'])
  })

  it('says that money is short where there is no envelope', async () => {
    await commitChange(fund.register, submission())
    expect(await fund.register.commit(await ready(take(1)))).toBe('envelope-short')
  })

  it('prefers deciding again to calling money short when the envelope has moved', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    const late = await ready(take(600_000))
    await commitChange(fund.register, submission('P-2'))
    await commitChange(
      fund.register,
      aChange({
        records: [aRecord({ chain: 'P-2' })],
        bookings: [aBooking({ projectId: 'P-2', amounts: { reserved: 700_000 } })],
      }),
      LATER,
      'P-2',
    )
    expect(await fund.register.commit(late)).toBe('conflict')
  })

  it('moves reserved money to committed and on without taking it again', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    const book = (...bookings: Change['bookings']) =>
      commitChange(fund.register, aChange({ bookings }), LATER, PROJECT)
    await book(aBooking({ amounts: { reserved: 1_000_000 } }))
    await book(
      aBooking({ type: 'commitment', amounts: { reserved: -1_000_000 } }),
      aBooking({
        type: 'commitment',
        amounts: { committed: 1_000_000 },
        grants: 1,
        classification: aClassification({ status: 'active' }),
      }),
    )
    await book(aBooking({ type: 'disbursement', amounts: { disbursed: 900_000 } }))
    await book(aBooking({ type: 'expenditure', amounts: { expensed: 700_000 } }))
    await book(aBooking({ type: 'return', amounts: { returned: 200_000 } }))
    await book(aBooking({ type: 'de-commitment', amounts: { committed: -300_000 } }))
    expect(await envelope()).toMatchObject({
      availableCents: 300_000,
      reservedCents: 0,
      committedCents: 700_000,
      disbursedCents: 900_000,
      expensedCents: 700_000,
      returnedCents: 200_000,
    })
  })

  const ceiling = (id: string, ceilingCents: number, confirmed: boolean) =>
    aChange({
      writes: [
        {
          type: 'ceiling',
          year: 2005,
          change: {
            id,
            ceilingCents,
            authority: 'MC/2176 VIII.9',
            proposedBy: 'one',
            proposedAt: LATER,
            ...(confirmed && { confirmedBy: 'two', confirmedAt: LATER }),
          },
        },
      ],
      records: [aRecord({ chain: 'envelope-2005' })],
    })

  it('moves ceiling and available together when a ceiling is confirmed, not when it is proposed', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    await commitChange(fund.register, take(400_000), LATER, PROJECT)
    await commitChange(fund.register, ceiling('2005-2', 1_500_000, false))
    expect(await envelope()).toMatchObject({ ceilingCents: 1_000_000, availableCents: 600_000 })
    await commitChange(fund.register, ceiling('2005-2', 1_500_000, true))
    expect(await envelope()).toMatchObject({ ceilingCents: 1_500_000, availableCents: 1_100_000 })
    expect((await envelope())?.ceilings.map(({ id }) => id)).toEqual(['2005-1', '2005-2'])
  })

  it('records a ceiling below what is taken, and takes nothing new', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    await commitChange(fund.register, take(800_000), LATER, PROJECT)
    const decided = await ready(take(100_000))
    await commitChange(fund.register, ceiling('2005-2', 500_000, true))
    expect(await fund.register.commit(decided)).toBe('conflict')
    expect(await envelope()).toMatchObject({ ceilingCents: 500_000, availableCents: -300_000 })
    expect(await fund.register.commit(await ready(take(1)))).toBe('envelope-short')
  })

  it('takes in one change what the same change adds to the ceiling', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    const raise = ceiling('2005-2', 1_200_000, true)
    const both = (cents: number): Change => ({
      ...raise,
      records: [aRecord(), ...raise.records],
      bookings: [aBooking({ amounts: { reserved: cents } })],
    })
    expect(await fund.register.commit(await ready(both(1_200_001)))).toBe('envelope-short')
    expect(await fund.register.commit(await ready(both(1_200_000)))).toBe('committed')
    expect(await envelope()).toMatchObject({ ceilingCents: 1_200_000, availableCents: 0 })
  })

  it('opens an envelope once', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    expect(await fund.register.commit(await ready(opening(2005, 9_000_000)))).toBe('conflict')
    expect(await envelope()).toMatchObject({ ceilingCents: 1_000_000 })
  })

  it('keeps chains that verify, one of each subject', async () => {
    await commitChange(fund.register, settings())
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    await commitChange(fund.register, take(1), LATER, PROJECT)
    const seqs: Record<string, number> = {}
    for await (const { chain, head } of fund.audit.chains()) {
      seqs[chain] = head.seq
      expect(verifyChain(await chainOf(chain), head, sha256Digest)).toEqual([])
    }
    expect(seqs).toEqual({ programme: 1, 'envelope-2005': 2, [PROJECT]: 2 })
  })

  it('takes a grant of twenty countries reclassified to twenty others', async () => {
    await commitChange(fund.register, opening(2005, 1_000_000))
    await commitChange(fund.register, submission())
    const countries = (letter: string) =>
      Array.from({ length: 20 }, (_, index) => ({
        country: `${letter}${String.fromCharCode(65 + index)}`,
        percent: 5,
      }))
    const before = aClassification({ countries: countries('A') })
    await commitChange(
      fund.register,
      aChange({ bookings: [aBooking({ amounts: { reserved: 999_999 }, classification: before })] }),
      LATER,
      PROJECT,
    )
    await commitChange(
      fund.register,
      aChange({
        writes: [{ type: 'project', item: aProject('active') }],
        bookings: [
          aBooking({
            type: 'reclassification',
            amounts: { reserved: 999_999 },
            classification: aClassification({
              countries: countries('B'),
              region: 'asia',
              marker: '2',
              status: 'active',
            }),
            from: before,
          }),
        ],
        outbox: [aMailOrder(), aMailOrder({ mail: 'task-opened' })],
      }),
      LATER,
      PROJECT,
    )
    const page = await fund.finance.totals(2005, 'country', '2005-12-31')
    expect(page.items.map(({ value }) => value)).toEqual(['BA', 'BB', 'BC'])
  })
})
