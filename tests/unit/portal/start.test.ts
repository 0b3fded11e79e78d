import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { aCall, aProgramme } from '../../support/builders'
import type { Page } from '../../support/browser'
import { Bench, CONTACT_ADDRESS, posting } from './bench'

const good = {
  call: aCall().id,
  mission: 'TUNIS',
  address: CONTACT_ADDRESS,
  language: 'fr',
}

test('the first page and all it loads take at most 30 KB', async () => {
  const bench = new Bench()
  const accept = { headers: { 'accept-encoding': 'gzip' } }
  const response = await bench.raw('/?lang=fr', accept)
  expect(response.headers.get('content-encoding')).toBe('gzip')
  const html = (await bench.open('/?lang=fr')).html
  const loaded = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
  expect(loaded).toHaveLength(1)
  let bytes = (await response.arrayBuffer()).byteLength
  for (const path of loaded) {
    const asset = await bench.raw(path, accept)
    expect(asset.headers.get('cache-control')).toContain('max-age=31536000')
    bytes += (await asset.arrayBuffer()).byteLength
  }
  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThanOrEqual(30_000)
})

test('the longest page of the form and its script take at most 30 KB', async () => {
  const bench = new Bench()
  await bench.raw('/start', posting(good))
  const [draft] = [...bench.fund.drafts.values()]
  const token = bench.link({ type: 'draft', draftId: draft!.id })
  const sizes = await Promise.all(
    ['project', 'gender-analysis', 'results', 'activities', 'place-and-time'].map(
      async (section) => {
        const { html } = await bench.open(`/drafts/${token}/${section}`)
        const loaded = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
          ([, path]) => path!,
        )
        const assets = await Promise.all(loaded.map(async (path) => (await bench.raw(path)).text()))
        return [html, ...assets].reduce((sum, text) => sum + gzipSync(text).byteLength, 0)
      },
    ),
  )
  expect(Math.max(...sizes)).toBeLessThanOrEqual(30_000)
})

test.each([
  ['en', 'Start a proposal'],
  ['fr', 'Commencer une proposition'],
  ['es', 'Empezar una propuesta'],
])('the first page says in %s what is open before it asks for anything', async (lang, heading) => {
  const bench = new Bench()
  const page = await bench.open(`/?lang=${lang}`)
  expect(page.text).toContain(heading)
  expect(page.text).toContain('Europe/Zurich')
  expect(page.text).toContain('wggi@iom.example')
  expect(page.text).toMatch(/20[\s,.\u202f]000/)
})

test('the language is the one asked for, else the browser’s', async () => {
  const bench = new Bench()
  const french = await bench.open('/', { headers: { 'accept-language': 'de, fr;q=0.8, en;q=0.5' } })
  expect(french.root.querySelector('html')?.getAttribute('lang')).toBe('fr')
  expect((await bench.open('/')).root.querySelector('html')?.getAttribute('lang')).toBe('en')
})

test('an address that is not the mission’s gets the same page and nothing else', async () => {
  const bench = new Bench()
  const own = await bench.post('/start?lang=en', good)
  expect(bench.fund.drafts.size).toBe(1)
  const other = await bench.post('/start?lang=en', {
    ...good,
    address: 'amira@tunis.iom.example.evil.test',
  })
  expect(bench.fund.drafts.size).toBe(1)
  const plain = (page: Page) => page.html.replaceAll(/amira@[a-z.]+/g, '')
  expect(plain(other)).toBe(plain(own))
  expect(other.status).toBe(200)
})

test.each(['OFFICE@TUNIS.IOM.EXAMPLE', 'head@tunis.iom.example', 'gender@tunis.iom.example'])(
  'an office of the mission, %s, gets a link',
  async (address) => {
    const bench = new Bench(
      aProgramme({
        missions: aProgramme().missions.map((mission) => ({ ...mission, domains: [] })),
      }),
    )
    await bench.post('/start', { ...good, address })
    expect(bench.fund.drafts.size).toBe(1)
  },
)

test('a fourth request within an hour gets the same page and no mail', async () => {
  const bench = new Bench()
  const pages = []
  for (let n = 0; n < 4; n += 1) {
    bench.clock.advance(1)
    pages.push((await bench.post('/start', good)).html)
  }
  expect(new Set(pages).size).toBe(1)
  expect(bench.mails().filter(({ mail }) => mail === 'draft-link')).toHaveLength(3)
})

test.each([
  ['en', 'press the button once more'],
  ['fr', 'appuyez encore une fois'],
  ['es', 'pulse el botón una vez más'],
])('whoever fills in what people do not see is asked once more, in %s', async (lang, asks) => {
  const bench = new Bench()
  const form = (await bench.open(`/?lang=${lang}`)).form()
  for (const [name, value] of Object.entries(good)) if (name !== 'call') form.set(name, value)
  for (const name of form.names) if (form.value(name) === '') form.set(name, 'https://x.test')
  const before = bench.stored()
  const page = await bench.submit(form)
  expect(page.text).toContain(asks)
  expect(page.text).not.toContain('Check your mail')
  expect(bench.stored(), 'nothing is done, nothing counted').toBe(before)
  const again = page.form()
  for (const [name, value] of Object.entries(good)) expect(again.value(name)).toBe(value)
  // A password manager fills it in again; the person's button counts.
  for (const name of again.names) if (again.value(name) === '') again.set(name, 'https://x.test')
  await bench.submit(again, { name: 'person', value: 'yes' })
  expect(bench.fund.drafts.size).toBe(1)
})

test('a form with a field of a name that is filled in by password managers is taken', async () => {
  const bench = new Bench()
  await bench.post('/start', { ...good, website: 'https://tunis.iom.example' })
  expect(bench.fund.drafts.size).toBe(1)
})

test.each([
  ['no mission', { ...good, mission: '' }, 'Your mission: choose one of the answers'],
  [
    'an unknown mission',
    { ...good, mission: 'ATLANTIS' },
    'Your mission: choose one of the answers',
  ],
  ['no address', { ...good, address: 'amira' }, 'Your work email address: enter an email address'],
  ['a call that is not open', { ...good, call: 'x' }, 'Call: choose one of the answers'],
  [
    'a language that is not offered',
    { ...good, language: 'de' },
    'Language you will write in: choose one of the answers',
  ],
])('%s is named and nothing typed is lost', async (_name, fields, problem) => {
  const bench = new Bench()
  const before = bench.stored()
  const page = await bench.post('/start?lang=en', fields)
  expect(page.status).toBe(422)
  expect(page.root.querySelector('.summary')?.text).toContain(problem)
  expect(page.root.querySelector('title')?.text).toMatch(/^Error: /)
  expect(page.form().value('address')).toBe(fields.address)
  expect(bench.stored()).toBe(before)
})

test('without an open call the page says so, and nothing can be started', async () => {
  const bench = new Bench(aProgramme({ calls: [aCall({ closesAt: '2005-02-01T00:00:00.000Z' })] }))
  const page = await bench.open('/')
  expect(page.text).toContain('No call is open')
  expect(page.root.querySelector('form')).toBeNull()
  expect((await bench.post('/start', good)).status).toBe(409)
  expect(bench.fund.drafts.size).toBe(0)
})

describe('a form that is sent twice', () => {
  const MINUTE = 60_000

  async function sentOnce(bench: Bench) {
    const form = (await bench.open('/?lang=en')).form()
    for (const [name, value] of Object.entries(good)) if (name !== 'call') form.set(name, value)
    await bench.submit(form)
    return { form, mails: (kind: string) => bench.mails().filter(({ mail }) => mail === kind) }
  }

  test('by a double click or a lost answer begins one draft, with one mail', async () => {
    const bench = new Bench()
    const { form, mails } = await sentOnce(bench)
    const again = await bench.submit(form)
    expect(again.heading).toBe('Check your mail')
    expect(bench.fund.drafts.size).toBe(1)
    expect(mails('draft-link')).toHaveLength(1)
    expect(mails('fresh-link')).toHaveLength(0)
  })

  test('at the same moment begins one draft', async () => {
    const bench = new Bench()
    const form = (await bench.open('/?lang=en')).form()
    for (const [name, value] of Object.entries(good)) if (name !== 'call') form.set(name, value)
    await Promise.all([bench.submit(form), bench.submit(form), bench.submit(form)])
    expect(bench.fund.drafts.size).toBe(1)
    expect(bench.mails().filter(({ mail }) => mail === 'draft-link')).toHaveLength(1)
  })

  test('in two windows at once begins one draft, which both are mailed', async () => {
    const bench = new Bench()
    // As DynamoDB's index by address, which doesn't show yet what was begun just now.
    bench.dependencies.drafts.ofAddress = async () => []
    const forms = await Promise.all(
      ['amira@tunis.iom.example', 'AMIRA@tunis.iom.example', 'amira+2@tunis.iom.example'].map(
        async (address) => {
          const form = (await bench.open('/?lang=en')).form()
          for (const [name, value] of Object.entries({ ...good, address }))
            if (name !== 'call') form.set(name, value)
          return form
        },
      ),
    )
    expect(new Set(forms.map((form) => form.value('once'))).size).toBe(3)
    await Promise.all(forms.map((form) => bench.submit(form)))
    const [draft, ...others] = [...bench.fund.drafts.values()]
    expect(others).toEqual([])
    const mailed = bench.mails().filter(({ mail }) => mail === 'draft-link')
    // Two mails of one draft in the same millisecond are one here.
    expect(mailed.length).toBeGreaterThan(1)
    for (const { link } of mailed) expect(link).toEqual({ type: 'draft', draftId: draft?.id })
    const id = draft?.id ?? ''
    bench.fund.drafts.set(id, { ...draft!, lapsedAt: bench.clock.now() })
    bench.client = '198.51.100.7'
    for (const form of forms) await bench.submit(form)
    expect(bench.fund.drafts.size, 'once that is over, another').toBe(2)
  })

  test('later mails the link of its draft anew, for whoever didn’t get the first', async () => {
    const bench = new Bench()
    const { form, mails } = await sentOnce(bench)
    bench.clock.advance(11 * MINUTE)
    await bench.submit(form)
    expect(bench.fund.drafts.size).toBe(1)
    const [first, again] = mails('draft-link')
    expect(again).toMatchObject({ link: first!.link })
  })

  test('after its draft was sent or has lapsed begins another, once', async () => {
    for (const over of [
      { becameProject: 'WGGI-2005-0001' },
      { lapsedAt: '2005-03-01T09:05:00.000Z' },
    ]) {
      const bench = new Bench()
      const { form } = await sentOnce(bench)
      const [draft] = [...bench.fund.drafts.values()]
      bench.fund.drafts.set(draft!.id, { ...draft!, ...over })
      bench.clock.advance(11 * MINUTE)
      await bench.submit(form)
      await bench.submit(form)
      expect(bench.fund.drafts.size).toBe(2)
    }
  })

  test('with something else filled in is another form; opened anew it mails the draft that is open', async () => {
    const bench = new Bench()
    const { form } = await sentOnce(bench)
    form.set('mission', 'DAKAR')
    form.set('address', 'awa@dakar.iom.example')
    await bench.submit(form)
    expect(bench.fund.drafts.size).toBe(2)
    bench.clock.advance(1)
    const { mails } = await sentOnce(bench)
    expect(bench.fund.drafts.size).toBe(2)
    expect(mails('draft-link')).toHaveLength(3)
  })

  test('after a problem is still the same form', async () => {
    const bench = new Bench()
    const page = await bench.open('/?lang=en')
    const once = page.form().value('once') ?? ''
    const wrong = await bench.post('/start?lang=en', { ...good, once, address: 'amira' })
    expect(wrong.form().value('once')).toBe(once)
  })
})

describe('where the call of a form that lies open has closed', () => {
  it.each(['en', 'fr', 'es'])(
    'another one is offered at an input of its own, in %s',
    async (lang) => {
      const bench = new Bench()
      const page = await bench.post(`/start?lang=${lang}`, { ...good, call: 'a-call-before' })
      expect(page.status).toBe(422)
      const [href = ''] = page.root
        .querySelectorAll('.summary a')
        .map((a) => a.getAttribute('href'))
      expect(page.root.querySelectorAll(href)).toHaveLength(1)
      expect(page.form().options('call')).toEqual([good.call])
      expect(page.form().value('address')).toBe(CONTACT_ADDRESS)
    },
  )

  it('nothing is said of inputs where no call is open', async () => {
    const bench = new Bench()
    bench.fund.calls.clear()
    const page = await bench.post('/start?lang=en', good)
    expect(page.status).toBe(409)
    expect(page.root.querySelectorAll('.summary a')).toEqual([])
    expect(page.text).toContain('No call')
  })
})
