import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createHandler as mendRecord } from '../../functions/mend-record/handler'
import { createHandler as reconcileLedger } from '../../functions/reconcile-ledger/handler'
import { DynamoRecordMender } from '../../shared/adapters/dynamo-record-mender'
import type { TableNames } from '../../shared/adapters/keys'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { partyKey, type Party } from '../../shared/domain/people'
import type { AuditStore } from '../../shared/ports/stores'
import { dynamoAdapters, memoryAdapters, type Adapters } from '../support/adapters'
import { onDynamo } from '../support/dynamo'
import { some } from '../support/random'
import { verifyRecord } from '../support/verifier'
import type { MemoryFund } from '../support/fakes/memory-fund'
import { faultsOf } from '../unit/domain/bench'
import { contentsOf } from './contents'
import { excuses } from './excuses'
import { everyExport, readExport, tableNames } from './exported'
import { GoingOn } from './going-on'
import { storedAgain } from './items'
import { asMemory, journalsOf, storeExport } from './load'
import { Pages, type Answered } from './pages'

/**
 * Funds as they were stored before, at every stage, under the code of today: see README.md. Nothing here
 * says what is stored; that is what the exports are for.
 */

/** So many chains are given a baseline in one run, others in the next; `npm run prove:tamper` gives all of them one. */
const CHAINS = 8

/** The record, of whose chains only these are met. */
function ofChains(audit: AuditStore, names: readonly string[]): AuditStore {
  return {
    chains: async function* (part) {
      for await (const one of audit.chains(part)) if (names.includes(one.chain)) yield one
    },
    end: (chain) => audit.end(chain),
    records: (chain) => audit.records(chain),
    record: (chain, seq) => audit.record(chain, seq),
    items: (chain) => audit.items(chain),
    books: (chain) => audit.books(chain),
    item: (name) => audit.item(name),
    entries: (year) => audit.entries(year),
    loose: (part) => audit.loose(part),
    links: (part) => audit.links(part),
    marks: () => audit.marks(),
  }
}

const log = { info: () => undefined, warn: () => undefined }

/** What totals and ledger say against each other; nothing, one hopes. */
async function differences({ finance }: Adapters, now: string): Promise<unknown> {
  const reconcile = reconcileLedger({ finance, clock: () => now, log, measure: () => undefined })
  return (await reconcile()).differences
}

const policyLike = z.looseObject({ chasing: z.record(z.string(), z.unknown()) })

/** Stored anew, rules of chasing get those of kinds of task that came later; what was stored is kept. */
function withoutLater(again: unknown, before: unknown): unknown {
  const [now, then] = [policyLike.safeParse(again), policyLike.safeParse(before)]
  if (!now.success || !then.success) return again
  const known = Object.entries(now.data.chasing).filter(([kind]) => kind in then.data.chasing)
  return { ...now.data, chasing: Object.fromEntries(known) }
}

describe.each(
  everyExport().map((directory) => [basename(directory), readExport(directory)] as const),
)('The fund stored on %s', (date, exported) => {
  const { about } = exported

  it('holds everything there is, but for what is excused', () => {
    const excused = excuses[date] ?? {}
    const missing = contentsOf(exported).flatMap(({ what, all, held }) =>
      all.filter((one) => !held.has(one)).map((one) => `${what}: ${one}`),
    )
    expect(missing.sort()).toEqual(Object.keys(excused).sort())
  })

  it('is read item by item, and stored again without losing anything', async () => {
    const lost: string[] = []
    for (const table of tableNames)
      for (const item of exported.tables[table]) {
        const again = await storedAgain(table, item)
        for (const name of new Set([...Object.keys(item), ...Object.keys(again)]))
          // A salt is drawn anew at each writing.
          if (
            name !== 'salt' &&
            !isDeepStrictEqual(plain(withoutLater(again[name], item[name])), item[name])
          )
            lost.push(`${table} ${JSON.stringify(item).slice(0, 80)}: ${name}`)
      }
    expect(lost).toEqual([])
  })

  onDynamo(`The fund stored on ${date}`, (dynamo) => {
    let adapters: Adapters
    let names: TableNames
    let fund: MemoryFund

    beforeAll(async () => {
      names = await dynamo().createTables()
      await storeExport(dynamo().client, names, exported)
      adapters = dynamoAdapters(dynamo().client, names, 1_000)
      fund = await asMemory(dynamo().client, names, about.stoppedAt)
    })

    it('has chains that hold, and totals that equal the ledger', async () => {
      const verified = await verifyRecord(adapters.audit)
      const unnamed = verified.faults.filter(({ faults }) => faults[0]?.fault !== 'not-baselined')
      expect(unnamed).toEqual([])
      expect(verified.records).toBe(exported.tables.Audit.length)
      expect(await differences(adapters, about.stoppedAt)).toEqual([])
      expect(faultsOf(fund)).toEqual([])
    })

    it('has a baseline made of any of its chains, after which each item is held to the record', async () => {
      const all = exported.tables.Audit.map(({ chain }) => String(chain))
      const drawn = some([...new Set(all)], CHAINS, 'baselines')
      const audit = ofChains(adapters.audit, drawn)
      const mender = new DynamoRecordMender(dynamo().client, names, 'mend-record')
      const mend = mendRecord({ audit, mender, clock: () => about.stoppedAt, digest: sha256Digest })
      const ask = () =>
        mend({ baseline: true, by: 'auditor' }, { getRemainingTimeInMillis: () => 900_000 })
      expect(await ask()).toMatchObject({ more: false })
      const verified = await verifyRecord(audit)
      expect(verified.faults.filter(({ chain }) => drawn.includes(chain))).toEqual([])
      expect(verified.chains).toBe(drawn.length)
      expect(verified.items).toBeGreaterThan(50)
      expect(await ask()).toEqual({ baselined: 0, named: 0, more: false })
    })

    it('shows every page to everybody it is for', async () => {
      const wrong: string[] = []
      const pages = new Pages(fund, about.stoppedAt)
      const answered = await everyPage(fund, pages)
      for (const { path, status, text } of answered)
        if (status !== 200 || /undefined|\[object|NaN/.test(text)) wrong.push(`${status} ${path}`)
      expect(wrong).toEqual([])
      expect(answered.length).toBeGreaterThan(fund.projects.size * 4)
    })

    it('is carried on to the end of every project', async () => {
      const journals = journalsOf(exported)
      const going = new GoingOn(fund, about.stoppedAt, journals)
      try {
        await going.goesOn()
        await going.isCarriedToItsEnd()
        expect(going.under, [...going.refused].join('\n')).toEqual([])
        const open = [...fund.tasks.values()].filter(({ status }) => status === 'open')
        expect(open.map(({ id }) => id)).toEqual([])
        going.looksAt('none')
        const walked = await going.walked()
        expect(walked.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([])
        const went = new Set(walked.map(({ name }) => name))
        expect(exported.executions.map(({ name }) => name).filter((one) => !went.has(one))).toEqual(
          [],
        )
        expect(going.undelivered).toEqual([])
        expect(faultsOf(fund)).toEqual([])
        expect(await differences(memoryAdapters(fund, 1_000), going.now)).toEqual([])
      } finally {
        await going.close()
        rmSync(journals, { recursive: true, force: true })
      }
    })
  })
})

/** A value as JSON holds it. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/** The pages of missions, of those who are asked, of the desk, of auditors and of finance. */
async function everyPage(fund: MemoryFund, pages: Pages): Promise<Answered[]> {
  const answered: Answered[] = []
  const open = async (path: string) => void answered.push(await pages.opens(path))
  const desk = await pages.link({ type: 'desk' }, { type: 'person', id: 'rosa' })
  await open(desk)
  await open(`${desk}/gender`)
  for (const { year } of fund.envelopes.values()) await open(`${desk}/waitlist/${year}`)
  for (const { n } of fund.fundIncidents.values()) await open(`${desk}/incidents/${n}`)
  for (const { id: projectId, mission, alternate } of fund.projects.values()) {
    for (const as of ['contact', ...(alternate ? (['alternate'] as const) : [])] as const)
      await open(await pages.link({ type: 'project', projectId }, { type: 'mission', mission, as }))
    await open(`${desk}/projects/${projectId}`)
    await open(`/records/${projectId}`)
    await open(`/records/${projectId}?format=json`)
  }
  const [first] = fund.projects.keys()
  await open(`${desk}/records/${first}`)
  // Of those that have ended, one of each kind and outcome.
  const shown = new Map(
    [...fund.tasks.values()].map((task) => [
      task.status === 'open' ? task.id : `${task.kind} ${task.outcome}`,
      task,
    ]),
  )
  for (const { id: taskId, projectId, status, roster } of shown.values()) {
    const asked = new Map(roster.map(({ party }): [string, Party] => [partyKey(party), party]))
    const readers = status === 'open' ? [...asked.values()] : [...asked.values()].slice(0, 1)
    for (const party of readers)
      await open(await pages.link({ type: 'task', projectId, taskId }, party))
  }
  for (const draft of fund.drafts.values()) {
    const { id: draftId, mission, lapsedAt, sender } = draft
    const said = fund.missions.get(mission)?.senders?.find(({ hash }) => hash === sender?.hash)
    // What a mission doesn't know as its own opens to nobody.
    if (lapsedAt !== undefined || said?.known === false) continue
    const contact = { type: 'mission', mission, as: 'contact' } as const
    await open(await pages.link({ type: 'draft', draftId }, contact))
  }
  for (const { year } of fund.envelopes.values())
    for (const format of ['json', 'csv']) {
      for (const by of ['year', 'mission', 'country', 'status', 'marker', 'project'])
        await open(`/finance/totals?year=${year}&by=${by}&format=${format}`)
      await open(`/finance/ledger?year=${year}&format=${format}`)
      await open(`/finance/carry-over?year=${year}&format=${format}`)
    }
  return answered
}
