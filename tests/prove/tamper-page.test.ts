import { beforeAll, expect, it } from 'vitest'
import type { RawItem } from '../../shared/adapters/query'
import { vouchedIn } from '../../shared/adapters/vouched-items'
import type { Sitting } from '../../shared/domain/record/sittings'
import { languages, type Language } from '../../shared/texts/language'
import { recordTexts } from '../../shared/texts/record'
import { faultTexts, unlikeTexts } from '../../shared/texts/unlike'
import { dynamoAdapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { examples } from '../support/random'
import { pageOver, recordOver } from './tamper/page'
import { playDecision } from './tamper/play-decision'
import { RawTables } from './tamper/raw-tables'
import { spread } from './tamper/spread'
import { itemsTampered, type Tampering } from './tamper/tampering'

type Table = Parameters<RawTables['with']>[0]

const VOUCHED = ['Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund', 'Outbox'] as const

/** What a page says in words, without its marks. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ')

onDynamo('The decision record of a project that was tampered with', (dynamo) => {
  let tables: RawTables
  let id: string
  let now: string
  beforeAll(async () => {
    const created = await dynamo().createTables()
    ;({ id, now } = await playDecision(dynamoAdapters(dynamo().client, created)))
    tables = await RawTables.read(dynamo().client, created)
  })

  const read = (changed: RawTables) => recordOver(changed, id, now)
  const page = async (changed: RawTables, language: Language = 'en') =>
    words(await pageOver(changed, `${id}?lang=${language}`, now))

  /** The tables with one item by its name otherwise; without it where `change` gives nothing. */
  function changed(name: string, change: (body: Body) => Body | undefined): RawTables {
    for (const table of VOUCHED) {
      const found = tables.contents[table].find((item) =>
        vouchedIn(table, item).some((one) => one.item === name),
      )
      if (!found) continue
      const body = change(found['body'] as Body)
      return body ? tables.with(table, { ...found, body }) : tables.without(table, found)
    }
    throw new Error(`There is no ${name}.`)
  }
  type Body = Record<string, unknown>

  const vote = () => `HumanTasks/${id}/${id}.funding-vote.1.1`
  const votesOf = (record: { sittings: Sitting[] }) =>
    record.sittings.find(({ kind }) => kind === 'funding-vote')?.votes ?? []
  /** The last vote otherwise. */
  const voting = (different: object) =>
    changed(vote(), (task) => {
      const votes = task['votes'] as object[]
      return { ...task, votes: votes.with(-1, { ...votes.at(-1), ...different }) }
    })

  it('says that nothing was edited where nothing was, in each language', async () => {
    const { proof } = await read(tables)
    expect(proof).toMatchObject({ faults: [], unlike: [], notBaselined: [], holds: true })
    for (const language of languages) {
      const said = await page(tables, language)
      expect(said).toContain(words(recordTexts.proofHolds[language]))
      expect(said).not.toContain(words(unlikeTexts.mark[language]))
    }
  })

  it.each([
    ['another voter', { person: 'joyce' }, 'peter The table says: joyce'],
    ['another choice', { choice: 'abstain' }, 'Fund; USD 10,000 The table says: Abstain'],
    ['another amount', { amountCents: 999_900 }, 'USD 10,000 The table says: Fund; USD 9,999'],
    ['no amount', { amountCents: undefined }, 'USD 10,000 The table says: Fund '],
    ['another time', { at: '2005-01-09T09:00:00.000Z' }, 'UTC The table says: 9 January 2005'],
  ])('shows beside a vote as recorded that the table names %s', async (_, different, said) => {
    const after = voting(different)
    const record = await read(after)
    const last = votesOf(record).at(-1)
    expect(last).toMatchObject({ person: 'peter', choice: 'fund', amountCents: 1_000_000 })
    expect(last?.otherwise).toEqual(
      Object.fromEntries(Object.entries(different).map(([name, one]) => [name, one ?? null])),
    )
    expect(record.proof.unlike?.map(({ item, fault }) => [item, fault])).toEqual([
      [vote(), 'changed'],
    ])
    const text = await page(after)
    expect(text).toContain(said)
  })

  it('tells of a vote that the table has lost, and of one that no record tells of', async () => {
    const without = changed(vote(), (task) => ({
      ...task,
      votes: (task['votes'] as object[]).slice(0, -1),
    }))
    expect(votesOf(await read(without)).at(-1)).toMatchObject({
      person: 'peter',
      otherwise: 'gone',
    })
    expect(await page(without)).toContain(unlikeTexts.tableSilent.en)
    const more = changed(vote(), (task) => {
      const votes = task['votes'] as object[]
      return { ...task, votes: [...votes, { ...votes[0], n: 5, person: 'yasmine' }] }
    })
    expect(votesOf(await read(more)).at(-1)?.proof).toBeUndefined()
    expect(await page(more)).toContain(unlikeTexts.noRecord.en)
  })

  it('shows the votes by their records where the whole task is gone or can’t be read', async () => {
    for (const after of [changed(vote(), () => undefined), changed(vote(), () => ({ n: 'x' }))]) {
      const record = await read(after)
      const [lost] = record.lostVotes
      expect(lost?.votes.map(({ person, choice }) => [person, choice])).toEqual([
        ['elena', 'not-fund'],
        ['elena', 'fund'],
        ['marc', 'fund'],
        ['peter', 'fund'],
      ])
      expect(record.proof.holds).toBe(false)
      expect(await page(after)).toContain(unlikeTexts.lostTask.en)
    }
  })

  it('shows what was decided and paid by the records, and the table’s word beside it', async () => {
    const decided = changed(`Projects/${id}/#project`, (project) => ({
      ...project,
      decision: { ...(project['decision'] as object), amountCents: 5_000_000, deciders: ['joyce'] },
    }))
    const text = await page(decided)
    expect(text).toContain('USD 10,000 The table says: USD 50,000')
    const paid = changed(`Projects/${id}/instalment#0001`, (instalment) => {
      const [payment] = instalment['payments'] as object[]
      return { ...instalment, payments: [{ ...payment, cents: 1_000, reference: 'PRISM-2' }] }
    })
    expect(await page(paid)).toMatch(/USD 10,000, [^.]* The table says: USD 10, /)
    expect(await page(paid)).toContain('Instalment 1: changed since record')
  })

  it('shows what is left of a project that is gone', async () => {
    for (const after of [
      changed(`Projects/${id}/#project`, () => undefined),
      changed(`Projects/${id}/#project`, () => ({ status: 'x' })),
    ]) {
      const record = await read(after)
      expect(record.project).toBeUndefined()
      expect(record.said.decision).toMatchObject({ outcome: 'approved', amountCents: 1_000_000 })
      expect(record.acts.length).toBeGreaterThan(10)
      for (const language of languages)
        expect(await page(after, language)).toContain(words(unlikeTexts.projectLost[language]))
    }
  })

  it('names a role, a ceiling, an entry and a mail that were changed, and an entry and a mail added', async () => {
    const elena = changed('Programme/fund/person#elena', (person) => ({
      ...person,
      roles: ['chair'],
    }))
    expect(await page(elena)).toContain('Setting of a person, elena')
    const [first] = tables.contents.Settings.flatMap((item) =>
      vouchedIn('Settings', item).filter(({ item: name }) => name.startsWith('Ledger/')),
    )
    const higher = changed(first?.item ?? '', (ceiling) => ({
      ...ceiling,
      ceilingCents: 9_000_000,
    }))
    expect(await page(higher)).toMatch(/Ceiling \S+: changed since record/)
    const named = (table: Table, is: (item: RawItem) => boolean) => {
      const found = tables.contents[table].find(is)
      if (!found) throw new Error(`Nothing such in ${table}.`)
      return found
    }
    const entry = named('Ledger', ({ book }) => book === 'entries#2005')
    const more = { ...entry, line: String(entry['line']).replace(/\d+$/, '9') }
    expect(await page(tables.with('Ledger', more))).toContain('no act put it there')
    expect(await page(tables.without('Ledger', entry))).toContain('Ledger entry')
    const mail = named('Outbox', ({ mailsOf }) => mailsOf === id)
    const added = {
      ...mail,
      id: `${id}.3.9`,
      body: { ...(mail['body'] as object), id: `${id}.3.9` },
    }
    expect(await page(tables.with('Outbox', added))).toContain(`Email or signal ${id}.3.9`)
  })

  /**
   * What bears on this project: not another's items, settings it doesn't name, or signals and an envelope's sums,
   * which it doesn't show.
   */
  const concerns = ({ how, what, tables: { contents } }: Tampering) => {
    const isMail = contents.Outbox.some((one) => `Outbox/${one['id']}` === what && one['mailsOf'])
    if (how === 'money that is in no entry') return false
    if (how === 'an item added' && what.startsWith('Outbox/') && !isMail) return false
    return (
      new RegExp(`^(Projects|HumanTasks)/${id}/|^Outbox/${id}\\.|^Ledger/`).test(what) ||
      /^Programme\/fund\/(person#(elena|marc|peter)|mission#TUNIS|policy)$/.test(what)
    )
  }

  it('marks each item of a decision that was changed, removed, swapped or added, in words', async () => {
    const all = [...itemsTampered(tables)].filter(concerns)
    const some = [...spread(all, all.length, examples(40).numRuns)]
    const missed: string[] = []
    for (const [n, { how, what, tables: after }] of some.entries()) {
      const language = languages[n % languages.length] ?? 'en'
      const { proof } = await read(after).catch(() => ({ proof: undefined }))
      const fault = proof?.unlike?.find(({ item }) => item === what)
      const text = fault && (await page(after, language))
      const told = fault && words(faultTexts[fault.fault][language](fault))
      const isTold = told !== undefined && text?.includes(told)
      if (!isTold || proof?.holds || text?.includes(words(recordTexts.proofHolds[language])))
        missed.push(`${how}: ${what}`)
    }
    expect(missed).toEqual([])
    expect(some.length).toBeGreaterThan(30)
  })
})
