import { expect, it } from 'vitest'
import { createFinanceApp } from '../../../functions/serve-finance/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { EMPTY_HEAD } from '../../../shared/domain/audit/record'
import { decisionRecord } from '../../../shared/domain/record/decision-record'
import { genderPortfolio } from '../../../shared/domain/reporting/gender-portfolio'
import { languages } from '../../../shared/texts/language'
import { memoryAdapters } from '../../support/adapters'
import { Desk } from '../desk/desk'
import { Bench, moreMoney, person } from '../domain/bench'
import { Bench as Portal } from '../portal/bench'
import { TaskPages } from '../tasks/pages'

const NOW = '2006-02-01T09:00:00.000Z'

/** A project of 2005 that asks for more money in 2006. */
async function asked(available = 3_000_000) {
  const bench = await Bench.open()
  await bench.opens(2006, available)
  await bench.isActive()
  bench.at(NOW)
  const n = await bench.asksForMore(400_000)
  const vote = await bench.asks('vote-amendment', n)
  return { bench, vote, pages: new TaskPages(bench) }
}

/** The mission's pages over the same fund. */
function missionPages(bench: Bench) {
  const portal = new Portal()
  Object.assign(portal.fund, bench.fund)
  portal.clock.set(bench.now)
  const token = portal.link({ type: 'project', projectId: bench.id })
  return { portal, path: `/projects/${token}` }
}

async function votes({ bench, vote, pages }: Awaited<ReturnType<typeof asked>>) {
  for (const who of ['elena', 'marc', 'peter']) {
    const path = pages.link(vote, person(who))
    const { versionHash } = bench.task(vote)
    const voted = await pages.post(path, { act: 'answer', choice: 'approve', versionHash })
    expect(voted.status).toBe(200)
  }
}

it('a mission asks for more from its project’s page, and the form says so already', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  const { portal, path } = missionPages(bench)
  expect((await portal.open(`${path}?lang=en`)).text).toContain('Ask for additional funds')
  const pressed = await portal.post(`${path}?lang=en`, { do: 'ask-money' })
  expect(pressed.status).toBe(200)
  const draftId = `${bench.id}.amendment.1`
  const form = `/amendments/${portal.link({ type: 'draft', draftId })}`
  for (const language of languages) {
    const page = await portal.open(`${form}/change?lang=${language}`)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('undefined')
  }
  const page = await portal.open(`${form}/change?lang=en`)
  expect(page.text).toContain('Additional amount, in US dollars')
  expect(bench.draft(draftId).answers).toMatchObject({ changes: ['additional-money'] })
  bench.types(draftId, { ...moreMoney(bench.file, 400_000), additional: '3000' })
  const check = await portal.open(`${form}/check?lang=en`)
  expect(check.text).toContain('the lines add up to USD 14,000, the amount asked for is USD 13,000')
})

it('a voter reads what was granted, how much more is asked, and what the year’s envelope holds', async () => {
  const found = await asked()
  const { pages, vote } = found
  const path = pages.link(vote, person('elena'))
  const { text } = await pages.get(`${path}?lang=en`)
  for (const said of ['USD 10,000', 'USD 4,000', 'USD 14,000', 'USD 30,000 (2006 envelope)'])
    expect(text).toContain(said)
  expect(text).not.toContain('lack of funds')
  for (const language of languages)
    expect((await pages.get(`${path}?lang=${language}`)).text).not.toContain('undefined')
})

it('a voter is warned when the envelope is short, and reads why nothing came of it', async () => {
  const found = await asked(300_000)
  const { pages, vote, bench } = found
  const path = pages.link(vote, person('elena'))
  expect((await pages.get(`${path}?lang=en`)).text).toContain('for lack of funds')
  await votes(found)
  expect((await pages.get(`${path}?lang=en`)).text).toContain('There were no funds left for it')
  const { portal, path: project } = missionPages(bench)
  expect((await portal.open(`${project}?lang=en`)).text).toContain(
    'There were no funds left for it',
  )
})

it('a voter says that it wasn’t them, and the money is back', async () => {
  const found = await asked()
  const { bench, pages, vote } = found
  await votes(found)
  const path = pages.link(vote, person('marc'))
  expect((await pages.get(`${path}/not-me?lang=en`)).text).toContain('is then open again')
  const done = await pages.post(`${path}/not-me?lang=en`, { act: 'object' })
  expect(done.text).toContain('The decision is open again')
  expect(bench.fund.envelopes.get(2006)?.reservedCents).toBe(0)
})

it('mission, desk, record, portfolio and finance show the money of each year', async () => {
  const found = await asked()
  const { bench } = found
  await votes(found)
  const { portal, path } = missionPages(bench)
  const waiting = await portal.open(`${path}?lang=en`)
  expect(waiting.text).toContain('A further USD 4,000 has been set aside from the 2006 envelope')
  expect(waiting.text).toContain('it is firm after 2 February 2006')
  bench.later(1)
  await bench.does({ type: 'apply-amendment', amendment: 1 })
  for (const language of languages) {
    const page = await portal.open(`${path}?lang=${language}`)
    expect(page.text).not.toContain('undefined')
  }
  const stands = await portal.open(`${path}?lang=en`)
  expect(stands.text).toMatch(/Requested\s*USD 14,000\s*Decided\s*USD 14,000/)
  const desk = new Desk(bench)
  const shown = await desk.open(`${desk.linkOf('rosa')}/projects/${bench.id}?lang=en`)
  expect(shown.text).toContain('USD 14,000 (USD 10,000 from the 2005 envelope; USD 4,000')

  const chain = (name: string) => ({
    chain: name,
    records: bench.fund.audit.filter((record) => record.chain === name),
    head: bench.fund.heads.get(name) ?? EMPTY_HEAD,
  })
  const record = decisionRecord(
    {
      projectId: bench.id,
      file: { ...bench.file, at: new Map() },
      chain: chain(bench.id),
      envelopes: [chain('envelope-2005'), chain('envelope-2006')],
      settings: chain('programme'),
      unlike: [],
      mails: [],
    },
    sha256Digest,
  )
  const of2006 = record.money.filter((step) => step.chain === 'envelope-2006')
  expect(of2006.map((step) => [step.availableBeforeCents, step.availableAfterCents])).toEqual([
    [3_000_000, 2_600_000],
    [2_600_000, 2_600_000],
  ])
  expect(record.amendments).toMatchObject([{ n: 1, status: 'applied', additionalCents: 400_000 }])
  expect(record.commitments).toHaveLength(2)
  expect(record.proof).toMatchObject({ faults: [], envelopeFaults: [] })

  const portfolio = genderPortfolio([bench.file])
  expect(portfolio.map(({ year, decided, cents }) => ({ year, decided, cents }))).toEqual([
    { year: 2006, decided: 0, cents: 400_000 },
    { year: 2005, decided: 1, cents: 1_000_000 },
  ])

  const key = { schema: 1, id: 'sheet', purpose: 'Sheet', secretHash: hashSecret('s') } as const
  bench.fund.keys.set('sheet', key)
  const { finance, links, programme, projects } = memoryAdapters(bench.fund, 100)
  const app = createFinanceApp({
    finance,
    projects,
    programme,
    links,
    digest: sha256Digest,
    clock: () => bench.now,
    hashSecret,
    log: { info: () => undefined, warn: () => undefined },
    portalUrl: 'https://wggi.example',
    reference: () => 'ref12345',
    reportFailure: (_reference, error) => {
      throw error
    },
  })
  const authorization = `Basic ${Buffer.from('sheet:s').toString('base64')}`
  const read = async (route: string): Promise<unknown> =>
    (
      await app.request(`https://wggi.example/finance/${route}`, { headers: { authorization } })
    ).json()
  for (const [year, cents] of [
    [2005, 1_000_000],
    [2006, 400_000],
  ] as const) {
    const sums = { grants: 1, committedCents: cents, reservedCents: 0 }
    expect(await read(`totals?year=${year}&by=mission&format=json`)).toMatchObject({ sums })
    expect(await read(`carry-over?year=${year}&format=json`)).toMatchObject({
      rows: [{ projectId: bench.id, status: 'active', committedCents: cents }],
    })
  }
})
