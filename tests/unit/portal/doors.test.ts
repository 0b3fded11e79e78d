import { describe, expect, test } from 'vitest'
import { aDraft, aProject, aReport, aTask, aVersion, PROJECT } from '../../support/builders'
import { Bench, ORIGIN, posting } from './bench'

const FORM = 'application/x-www-form-urlencoded'

/** A fund in which every door stands open. */
function openFund() {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion())
  const proposal = bench.draft(aDraft())
  const amendment = bench.draft(
    aDraft({ id: 'a', form: 'amendment', purpose: 'amendment', projectId: PROJECT, subject: 1 }),
  )
  const filing = aTask({
    kind: 'file-report',
    roster: [{ party: { type: 'mission', mission: 'TUNIS', as: 'contact' }, as: 'asked' }],
  })
  bench.task(filing)
  bench.fund.reports.set(`${PROJECT} 0001`, aReport({ status: 'asked' }))
  const report = bench.draft(
    aDraft({
      id: `${PROJECT}.report.1.1`,
      form: 'report',
      purpose: 'report',
      projectId: PROJECT,
      subject: 1,
    }),
  )
  const offerTask = aTask({
    id: 'WGGI-2005-0002.accept-offer.1.1',
    projectId: 'WGGI-2005-0002',
    kind: 'accept-offer',
    roster: [{ party: { type: 'mission', mission: 'TUNIS', as: 'contact' }, as: 'asked' }],
  })
  bench.project(
    aProject('reserved', { id: 'WGGI-2005-0002', offer: { amountCents: 500_000, status: 'open' } }),
    aVersion({ projectId: 'WGGI-2005-0002' }),
  )
  bench.task(offerTask)
  const offer = bench.link({ type: 'task', projectId: 'WGGI-2005-0002', taskId: offerTask.id })
  const project = bench.link({ type: 'project', projectId: PROJECT })
  return {
    bench,
    doors: [
      '/start',
      `/drafts/${proposal}`,
      `/drafts/${proposal}/project`,
      `/drafts/${proposal}/submit`,
      `/amendments/${amendment}/change`,
      `/amendments/${amendment}/submit`,
      `/reports/${report}/summary`,
      `/reports/${report}/submit`,
      `/projects/${project}`,
      `/offers/${offer}`,
    ],
    tokens: { proposal, amendment, report, offer, project },
  }
}

const DOORS = openFund().doors.length

describe.each(Array.from({ length: DOORS }, (_, index) => index))('door %i', (index) => {
  const bad: [string, RequestInit, number][] = [
    ['another type', { body: '{}', headers: { 'content-type': 'application/json' } }, 415],
    ['no type', { body: new Uint8Array([1]) }, 415],
    [
      'a page of another site',
      { body: 'do=save', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    ['bytes that are no text', { body: new Uint8Array([0x61, 0x3d, 0xff, 0xfe]) }, 400],
    ['more than 1 MB', { body: `title=${'x'.repeat(1_000_001)}` }, 413],
  ]
  test.each(bad)('%s changes nothing and gets a page', async (name, init, status) => {
    const { bench, doors } = openFund()
    const before = bench.stored()
    const headers = new Headers({ 'content-type': FORM, ...init.headers })
    if (name === 'no type') headers.delete('content-type')
    const page = await bench.open(doors[index]!, { method: 'POST', ...init, headers })
    expect(page.status).toBe(status)
    expect(page.heading).not.toBe('')
    expect(bench.stored()).toBe(before)
    expect(bench.failures).toEqual([])
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const { bench, doors } = openFund()
    const before = bench.stored()
    const page = await bench.open(doors[index]!, { method })
    expect(page.status).toBe(405)
    expect(bench.stored()).toBe(before)
  })

  test('reading it, and asking whether it is there, changes nothing', async () => {
    const { bench, doors } = openFund()
    const before = bench.stored()
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await bench.open(doors[index]!, { method })).status).toBe(200)
    expect(bench.stored()).toBe(before)
  })

  test('names of the language itself are only names', async () => {
    const { bench, doors } = openFund()
    const page = await bench.post(
      doors[index]!,
      '__proto__=a&__proto__=b&constructor=c&toString=d&do=__proto__&revision=constructor',
    )
    expect(page.status).toBeLessThan(500)
    expect(bench.failures).toEqual([])
  })
})

test.each(['drafts', 'reports', 'amendments', 'projects', 'offers'])(
  '/%s opens for no link that was never minted',
  async (door) => {
    const { bench, tokens } = openFund()
    const before = bench.stored()
    const forged = `${tokens.project.slice(0, -1)}${tokens.project.endsWith('a') ? 'b' : 'a'}`
    for (const token of [
      forged,
      'x',
      '../../etc/passwd',
      'a'.repeat(5_000),
      '%00',
      tokens.project.toUpperCase(),
    ]) {
      const path = `/${door}/${encodeURIComponent(token)}`
      expect((await bench.open(path)).status).toBe(404)
      expect((await bench.post(path, { do: 'withdraw', confirm: 'yes' })).status).toBe(404)
    }
    expect(bench.stored()).toBe(before)
  },
)

test('a link opens its own door whatever address it stands in, and acts through no other', async () => {
  const { bench, tokens } = openFund()
  const own = {
    proposal: 'drafts',
    amendment: 'amendments',
    report: 'reports',
    offer: 'offers',
    project: 'projects',
  } as const
  const before = bench.stored()
  for (const [name, token] of Object.entries(tokens)) {
    const door = own[name as keyof typeof own]
    for (const other of Object.values(own).filter((one) => one !== door)) {
      expect((await bench.open(`/${other}/${token}`)).url).toBe(`${ORIGIN}/${door}/${token}`)
      expect((await bench.post(`/${other}/${token}`, { do: 'save' })).status).toBe(404)
    }
  }
  expect(bench.stored()).toBe(before)
})

test('a link of the desk opens no page of a mission', async () => {
  const { bench } = openFund()
  const token = bench.link({ type: 'desk' }, { holder: { type: 'person', id: 'rosa' } })
  expect((await bench.open(`/projects/${token}`)).status).toBe(404)
})

test('an unknown page is said to be unknown in the reader’s language', async () => {
  const { bench } = openFund()
  const page = await bench.open('/nowhere?lang=es')
  expect(page.status).toBe(404)
  expect(page.heading).toBe('Página no encontrada')
  expect((await bench.open('/assets/none.css')).status).toBe(404)
  expect((await bench.open('/assets/constructor')).status).toBe(404)
})

test('a failure is a page with a reference, and no text of anybody reaches the log', async () => {
  const { bench, tokens } = openFund()
  bench.dependencies.register.read = async () => {
    throw new Error('secret words')
  }
  const page = await bench.open(`/drafts/${tokens.proposal}?lang=fr`)
  expect(page.status).toBe(500)
  expect(page.text).toContain('ref12345')
  expect(page.html).not.toContain('secret words')
  expect(bench.failures).toHaveLength(1)
})

test('every page forbids caching, framing and telling others its address', async () => {
  const { bench, tokens } = openFund()
  for (const path of [
    '/',
    `/drafts/${tokens.proposal}`,
    `/projects/${tokens.project}`,
    '/nowhere',
  ]) {
    const { headers } = await bench.raw(path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('the log holds no address, token, name or text', async () => {
  const { bench, tokens } = openFund()
  await bench.raw('/start', posting({ call: 'x' }))
  await bench.post(`/drafts/${tokens.proposal}/project`, { title: 'Hidden title', revision: '0' })
  await bench.post(`/drafts/${tokens.proposal}/submit`, { declaration: 'yes', revision: '9' })
  await bench.post(`/projects/${tokens.project}`, { do: 'take-back' })
  const log = bench.logged.join('\n')
  expect(bench.logged.length).toBeGreaterThan(1)
  for (const token of Object.values(tokens)) expect(log).not.toContain(token)
  expect(log).not.toMatch(/@|Hidden title|Women who/)
})
