import { expect, it } from 'vitest'
import { createHandler } from '../../../functions/sweep-activities/handler'
import { plusDays } from '../../../shared/domain/time'
import { languages } from '../../../shared/texts/language'
import type { Page } from '../../support/browser'
import { asWrittenBy } from '../../support/authored'
import { MemoryProjectStore } from '../../support/fakes/memory-stores'
import { Bench } from '../domain/bench'
import { Desk } from './desk'

const CONFERENCE = {
  title: 'Migration and Gender Issues within the Millennium Development Goals',
  prong: 'training-outreach',
  year: '2005',
  when: '25–28 September 2005',
  where: 'Haifa, Israel',
  coOrganisers: 'Golda Meir Mount Carmel International Training Centre\nOther Israeli partners',
  'participants.1.category': 'Women leaders',
  'participants.1.women': '50',
  'outputs.1.what': 'Conclusions and Recommendations',
  'outputs.1.at': 'High Level Dialogue, 2006',
  course: 'planned',
  cost: '3,000',
}

async function entered(answers: Record<string, string> = CONFERENCE) {
  const bench = await Bench.open()
  const desk = new Desk(bench)
  const list = await desk.open(`${desk.linkOf('rosa')}/activities`)
  const page = await desk.acts(list, 'propose-activity', answers)
  const activity = () => [...bench.fund.activities.values()][0]!
  const opened = (who: string) => desk.open(`${desk.linkOf(who)}/activities/${activity().id}`)
  const does = async (who: string, act: string, said: Record<string, string>): Promise<Page> =>
    desk.acts(await opened(who), act, said)
  const envelope = () => bench.fund.envelopes.get(2005)!
  return { bench, desk, list, page, activity, opened, does, envelope }
}

const agree = { answer: 'agree' }

it('takes the money of an activity when a second person has confirmed it, and not before', async () => {
  const { bench, page, activity, opened, does, envelope } = await entered()
  expect(page.text).toContain('The activity is entered.')
  expect(page.text).toContain('Other Israeli partners')
  expect(activity()).toMatchObject({ status: 'proposed', money: [] })
  expect(envelope().availableCents).toBe(6_000_000)
  expect((await opened('rosa')).html).not.toContain('value="confirm-activity"')
  const done = await does('claire', 'confirm-activity', agree)
  expect(done.text).toContain('Your answer is recorded.')
  expect(envelope()).toMatchObject({ availableCents: 5_700_000, committedCents: 300_000 })
  expect(bench.fund.entries.at(-1)).toMatchObject({
    type: 'commitment',
    grants: 0,
    classification: { mission: 'none', prong: 'training-outreach', status: 'planned' },
  })
})

it('never takes more than the envelope holds', async () => {
  const { activity, does, envelope } = await entered({ ...CONFERENCE, cost: '60,000.01' })
  const short = await does('claire', 'confirm-activity', agree)
  expect(short.status).toBe(422)
  expect(short.text).toMatch(/the envelope of 2005 holds USD.60,000/)
  expect(envelope().availableCents).toBe(6_000_000)
  expect(activity().status).toBe('proposed')
})

it('says which years are open where another was chosen, and loses nothing typed', async () => {
  const { page, bench } = await entered({ ...CONFERENCE, year: '2004' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('use a year that is open (2005)')
  expect(page.html).toContain('Haifa, Israel')
  expect(bench.fund.activities.size).toBe(0)
})

it('enters a form that is sent twice once', async () => {
  const { desk, list, bench } = await entered()
  const again = await desk.acts(list, 'propose-activity', CONFERENCE)
  expect(again.status).toBe(200)
  expect(bench.fund.activities.size).toBe(1)
})

it('lets what nobody confirmed lapse after thirty days, tells whoever proposed it, and takes nothing', async () => {
  const { bench, desk, activity, does, opened, envelope } = await entered()
  const sweep = createHandler({
    ...desk.dependencies,
    register: asWrittenBy('sweep-activities', bench.register),
    projects: new MemoryProjectStore(bench.fund),
    log: { info: () => undefined, warn: () => undefined },
  })
  bench.now = plusDays(bench.now, 29)
  expect(await sweep()).toEqual({ lapsed: 0 })
  bench.now = plusDays(bench.now, 1.1)
  const late = await does('claire', 'confirm-activity', agree)
  expect(late.status).toBe(409)
  expect(await sweep()).toEqual({ lapsed: 1 })
  expect(await sweep()).toEqual({ lapsed: 0 })
  expect(activity()).toMatchObject({ status: 'lapsed' })
  expect(activity().proposal).toBeUndefined()
  expect(envelope().availableCents).toBe(6_000_000)
  const told = [...bench.fund.outbox.values()].at(-1)?.order
  expect(told).toMatchObject({ mail: 'activity-lapsed', to: { id: 'rosa' } })
  expect((await opened('rosa')).text).toContain('lapsed: not confirmed in time')
  await does('rosa', 'propose-activity-again', { course: 'planned', cost: '2,000' })
  await does('claire', 'confirm-activity', agree)
  expect(envelope().committedCents).toBe(200_000)
})

it('is paid by finance, in parts, and gives back what is left with the last', async () => {
  const { bench, activity, does, opened, envelope } = await entered()
  await does('claire', 'confirm-activity', agree)
  expect((await opened('rosa')).html).not.toContain('value="pay-activity"')
  const paid = { amount: '1,000', on: '2005-01-10', reference: 'INV-1', rest: 'stays' }
  const much = await does('samuel', 'pay-activity', { ...paid, amount: '3,000.01' })
  expect(much.status).toBe(422)
  const early = await does('samuel', 'pay-activity', { ...paid, on: '2005-01-09' })
  expect(early.text).toContain('the funds were committed on that day')
  await does('samuel', 'pay-activity', paid)
  expect(envelope()).toMatchObject({ disbursedCents: 100_000, expensedCents: 100_000 })
  await does('samuel', 'pay-activity', {
    ...paid,
    amount: '500',
    reference: 'INV-2',
    rest: 'released',
  })
  expect(envelope()).toMatchObject({
    committedCents: 150_000,
    disbursedCents: 150_000,
    availableCents: 5_850_000,
  })
  expect(activity().money).toMatchObject([
    { year: 2005, committedCents: 150_000, paidCents: 150_000 },
  ])
  expect([...bench.fund.outbox.values()].at(-1)?.order).toMatchObject({ workflow: 'waitlist' })
})

it('gives back what isn’t paid when it is reconsidered, postponed or costs less', async () => {
  const { activity, does, envelope } = await entered()
  await does('claire', 'confirm-activity', agree)
  await does('rosa', 'set-activity-cost', { cost: '2,500', reason: 'A smaller room.' })
  expect(envelope().committedCents).toBe(250_000)
  await does('rosa', 'set-activity-cost', { cost: '2,800', reason: 'Interpreters.' })
  expect(envelope().committedCents).toBe(250_000)
  expect(activity().proposal).toMatchObject({ cents: 280_000 })
  await does('claire', 'confirm-activity', { answer: 'refuse' }).then((page) =>
    expect(page.status).toBe(422),
  )
  await does('claire', 'confirm-activity', agree)
  expect(envelope().committedCents).toBe(280_000)
  const back = { course: 'postponed', toYear: '2005', reason: 'No date was found.' }
  expect((await does('rosa', 'set-activity-course', back)).text).toContain(
    'enter a year after 2005',
  )
  await does('rosa', 'set-activity-course', { ...back, toYear: '2006' })
  expect(activity()).toMatchObject({ status: 'postponed', year: 2006, money: [] })
  expect(envelope()).toMatchObject({ committedCents: 0, availableCents: 6_000_000 })
  const shut = await does('rosa', 'set-activity-cost', { cost: '100', reason: 'It is on again.' })
  expect(shut.text).toContain('nothing can be committed on 2006')
})

it('takes no agreement from a page that showed another cost', async () => {
  const { bench, desk, does, opened, envelope } = await entered()
  await does('claire', 'confirm-activity', agree)
  await does('rosa', 'set-activity-cost', { cost: '3,100', reason: 'Interpreters.' })
  const shown = await opened('claire')
  bench.now = plusDays(bench.now, 1 / 1_440)
  await does('rosa', 'set-activity-cost', { cost: '50,000', reason: 'A larger hall.' })
  const late = await desk.acts(shown, 'confirm-activity', agree)
  expect(late.status).toBe(409)
  expect(envelope().committedCents).toBe(300_000)
  await desk.acts(late, 'confirm-activity', agree)
  expect(envelope().committedCents).toBe(5_000_000)
})

it('says how far it is, who took part and where its outputs are; its sums follow its budget line', async () => {
  const { bench, desk, activity, does } = await entered()
  await does('claire', 'confirm-activity', agree)
  await does('rosa', 'set-activity-course', { course: 'done', reason: 'It was held.' })
  const page = await does('rosa', 'change-activity', {
    prong: 'research-publications',
    'participants.2.category': 'Ministers and parliamentarians',
    'participants.2.women': '20',
  })
  expect(page.text).toContain('Ministers and parliamentarians')
  expect(page.text).toContain('It was held.')
  expect(activity()).toMatchObject({
    status: 'done',
    content: { coOrganisers: { length: 2 }, participants: { length: 2 } },
  })
  const byProng = new Map<string, number>()
  for (const { dimension, value, amounts } of bench.fund.totals)
    if (dimension === 'prong')
      byProng.set(value, (byProng.get(value) ?? 0) + (amounts.committed ?? 0))
  expect(Object.fromEntries(byProng)).toEqual({
    'training-outreach': 0,
    'research-publications': 300_000,
  })
  for (const language of languages) {
    for (const url of ['activities', `activities/${activity().id}`]) {
      const said = await desk.open(`${desk.linkOf('rosa')}/${url}?lang=${language}`)
      expect(said.status, language).toBe(200)
      expect(said.text, language).not.toContain('undefined')
    }
  }
})

it('is entered by the secretariat alone', async () => {
  const { desk } = await entered()
  const list = await desk.open(`${desk.linkOf('samuel')}/activities`)
  expect(list.text).toContain('Migration and Gender Issues')
  expect(list.html).not.toContain('value="propose-activity"')
})
