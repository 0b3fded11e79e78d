import { expect, test } from 'vitest'
import type { Page } from '../../support/browser'
import { aDraft, aProject, aTask, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'

const ask = (bench: Bench, address: string) => bench.post('/links?lang=en', { address })

const listed = (bench: Bench) =>
  [...bench.fund.outbox.values()].flatMap(({ order }) =>
    order.type === 'mail' && order.mail === 'open-links' ? [order] : [],
  )

const contact = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const

test('a contact gets one mail with their tasks, drafts and projects', async () => {
  const bench = new Bench()
  bench.project(
    aProject('active', { contact: { name: 'A', address: 'amira@x.example' } }),
    aVersion(),
  )
  bench.project(
    aProject('closed', { id: 'P-2', contact: { name: 'A', address: 'amira@x.example' } }),
  )
  bench.fund.drafts.set('d1', aDraft({ id: 'd1', address: 'AMIRA@x.example' }))
  bench.fund.drafts.set(
    'd2',
    aDraft({ id: 'd2', address: 'amira@x.example', becameProject: 'P-2' }),
  )
  bench.task(
    aTask({ kind: 'accept-offer', status: 'open', roster: [{ party: contact, as: 'asked' }] }),
  )
  const page = await ask(bench, 'Amira@x.example')
  expect(page.text).toContain('Check your mail')
  const [mail] = listed(bench)
  expect(mail?.links).toEqual([
    { purpose: { type: 'draft', draftId: 'd1' }, holder: { type: 'draft', id: 'd1' } },
    { purpose: expect.objectContaining({ type: 'task' }), holder: contact },
    { purpose: { type: 'project', projectId: PROJECT }, holder: contact },
  ])
  expect(JSON.stringify([...bench.fund.outbox.values(), ...bench.fund.audit])).not.toMatch(/amira/i)
  expect(bench.logged.join()).not.toMatch(/amira/i)
})

test('a person gets what they are still asked, and a head what was escalated to them', async () => {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion())
  const elena = { type: 'person', id: 'elena' } as const
  const head = { type: 'mission', mission: 'TUNIS', as: 'head' } as const
  bench.task(
    aTask({
      id: 't1',
      status: 'open',
      roster: [
        { party: elena, as: 'asked' },
        { party: head, as: 'escalated' },
      ],
      votes: [],
    }),
  )
  bench.task(aTask({ id: 't2', status: 'done', roster: [{ party: elena, as: 'asked' }] }))
  await ask(bench, 'elena@wggi.iom.example')
  await ask(bench, 'head@tunis.iom.example')
  const purpose = { type: 'task', projectId: PROJECT, taskId: 't1' }
  expect(listed(bench).map(({ to, links }) => ({ to, links }))).toEqual([
    { to: elena, links: [{ purpose, holder: elena }] },
    { to: head, links: [{ purpose, holder: head }] },
  ])
})

test('the chair’s mail is ordered with the votes in which they aren’t asked but might return the proposal', async () => {
  const bench = new Bench()
  bench.project(aProject('in-funding-decision'), aVersion())
  bench.task(aTask({ id: 't1', status: 'open' }))
  await ask(bench, 'claire@wggi.iom.example')
  await ask(bench, 'rosa@wggi.iom.example')
  const claire = { type: 'person', id: 'claire' } as const
  const purpose = { type: 'task', projectId: PROJECT, taskId: 't1' }
  expect(listed(bench).map(({ to, links }) => ({ to, links }))).toEqual([
    { to: claire, links: [{ purpose, holder: claire }] },
  ])
})

test('the answer is the same, and as late, whether or not the address is known', async () => {
  const bench = new Bench()
  const pauses: number[] = []
  const sleep = async (pause: number) => void pauses.push(pause)
  Object.assign(bench.dependencies, { sleep })
  bench.project(
    aProject('active', { contact: { name: 'A', address: 'amira@x.example' } }),
    aVersion(),
  )
  const plain = (page: Page) => page.html.replaceAll(/(amira|nobody)@[a-z.]+/g, '')
  const known = await ask(bench, 'amira@x.example')
  const unknown = await ask(bench, 'nobody@x.example')
  expect(plain(known)).toBe(plain(unknown))
  expect(pauses).toEqual([600, 600])
  expect(listed(bench)).toHaveLength(1)
})

test('at most three an hour go to one address, and the page doesn’t tell', async () => {
  const bench = new Bench()
  bench.fund.drafts.set('d1', aDraft({ id: 'd1', address: 'amira@x.example' }))
  const pages = []
  for (let n = 0; n < 4; n += 1) pages.push((await ask(bench, 'amira@x.example')).html)
  expect(new Set(pages).size).toBe(1)
  expect(listed(bench)).toHaveLength(3)
  bench.clock.advance(3_600_000)
  await ask(bench, 'amira@x.example')
  expect(listed(bench)).toHaveLength(4)
})

test('no address is named and nothing typed is lost; robots are asked whether they are persons', async () => {
  const bench = new Bench()
  bench.fund.drafts.set('d1', aDraft({ id: 'd1', address: 'amira@x.example' }))
  const before = bench.stored()
  const wrong = await ask(bench, 'amira')
  expect(wrong.status).toBe(422)
  expect(wrong.form().value('address')).toBe('amira')
  const asked = await bench.post('/links', { address: 'amira@x.example', 'leave-empty': 'x' })
  expect(asked.text).toContain('press the button once more')
  expect(asked.form().value('address')).toBe('amira@x.example')
  expect(bench.stored()).toBe(before)
  await bench.submit(asked.form(), { name: 'person', value: 'yes' })
  expect(listed(bench)).toHaveLength(1)
})

test.each(['en', 'fr', 'es'])(
  'the page is reached from the start and from errors, in %s',
  async (lang) => {
    const bench = new Bench()
    for (const path of ['/', '/nowhere', `/projects/${'x'.repeat(43)}`]) {
      const page = await bench.open(`${path}?lang=${lang}`)
      const links = await bench.open(page.link(/\/links\?lang=/))
      expect(links.status).toBe(200)
      expect(links.root.querySelector('html')?.getAttribute('lang')).toBe(lang)
    }
  },
)
