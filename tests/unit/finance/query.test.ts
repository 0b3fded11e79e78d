import { beforeAll, describe, expect, it } from 'vitest'
import { reportNames } from '../../../functions/serve-finance/reports'
import { languages } from '../../../shared/texts/language'
import { FinanceBench, type Figures } from './bench'

let bench: FinanceBench
beforeAll(async () => {
  bench = await new FinanceBench(1).fill()
})

const refusal = async (path: string) => {
  const { status, bytes } = await bench.get(`/finance/${path}`)
  return { status, detail: (JSON.parse(bytes.toString()) as { detail: string }).detail }
}

describe('What is asked wrongly', () => {
  it.each([
    ['totals', 400, '“year”'],
    ['totals?year=then', 400, '“year”'],
    ['totals?year=0x7d5', 400, '“year”'],
    ['totals?year=', 400, '“year”'],
    ['totals?year=2005,2006', 400, '“year”'],
    ['totals?year=2005&by=shoe-size', 400, 'mission-kind'],
    ['ledger?year=2005&by=mission', 400, '“by”'],
    ['ledger?yaer=2005', 400, '“yaer”'],
    ['ledger?year=2005&asOf=2005-02-30', 400, '“asOf”'],
    ['ledger?year=2005&asOf=2006-03-16', 400, '2006-03-15'],
    ['ledger?from=2005-13', 400, '“from”'],
    ['ledger?from=2005-01-01', 400, '“from”'],
    ['ledger?from=2006-01&to=2005-12', 400, '“to”'],
    ['carry-over?year=2005&format=xls', 400, 'xlsx'],
    ['totals?year=2005&locale=de', 400, 'es-ES'],
    ['totals?year=2005&totals=maybe', 400, 'none'],
    ['payments?year=2005&state=late', 400, 'made'],
    ['reconciliation?year=2005&asOf=2005-12-31', 400, '“asOf”'],
    ['totals?year=2005&year=2006', 400, 'twice'],
    ['totals?year=2005&mission=tunis', 400, 'capitals'],
    ['totals?year=2005&mission=ATLANTIS', 400, 'DAKAR'],
    ['totals?year=2005&missionKind=moon', 400, 'country-office'],
    ['totals?year=2005&mission-kind=mrf', 400, 'missionKind'],
    ['ledger?year=2005&country=XX', 400, 'region-only'],
    ['ledger?year=2005&country=sn', 400, 'SN'],
    ['projects?year=2005&region=atlantis', 400, 'western-africa'],
    ['payments?year=2005&prong=fork', 400, 'project-support'],
    ['carry-over?year=2005&status=happy', 400, 'finalising'],
    ['co-financing?year=2005&marker=3', 400, 'not-screened'],
    ['projects?year=2005&project=5', 400, 'WGGI-2005-0001'],
    ['ceilings?year=2005&mission=TUNIS', 400, '“mission”'],
    ['totals?year=2005&__proto__=x', 400, '“__proto__”'],
    ['totals?year=2005&=x', 400, '“”'],
    ['totals?year=2005&year[]=x', 400, '“year[]”'],
    ['totals?year=2004', 404, '2005, 2006'],
    ['nothing?year=2005', 404, 'carry-over'],
  ])('%s is refused with %i in words', async (path, status, word) => {
    const told = await refusal(path)
    expect(told.status).toBe(status)
    expect(told.detail).toContain(word)
  })

  it('is told in each language', async () => {
    const told = languages.map((lang) => refusal(`totals?year=2005&by=x&lang=${lang}`))
    expect(new Set((await Promise.all(told)).map(({ detail }) => detail)).size).toBe(3)
  })

  it.each(['x', 'WA', 'TUNIS', '%00', 'eyJhIjoxfQ', 'W10', 'bnVsbA'])(
    'a place that no page gave, %s, is refused',
    async (after) => {
      for (const report of reportNames) {
        const told = await refusal(`${report}?year=2005&after=${after}`)
        expect(told.status, report).toBe(400)
        expect(told.detail, report).toContain('“after”')
      }
    },
  )

  it('a place in another report, or in the same asked for otherwise, is refused', async () => {
    const { next } = await bench.json('/finance/totals?year=2005&by=mission')
    const after = new URL(next ?? '').searchParams.get('after') ?? ''
    expect((await refusal(`ledger?year=2005&after=${after}`)).status).toBe(400)
    expect((await refusal(`totals?year=2005&by=prong&after=${after}`)).status).toBe(400)
    expect((await refusal(`totals?year=2006&by=mission&after=${after}`)).status).toBe(400)
    const yesterday = `totals?year=2005&by=mission&asOf=2006-03-14&after=${after}`
    expect((await refusal(yesterday)).status).toBe(400)
  })
})

describe.each([
  'totals?from=2005-01&to=2006-12&by=mission',
  'ledger?from=2005-01&to=2006-12',
  'payments?from=2005-01&to=2006-12',
  'projects?from=2005-01&to=2006-12',
])('The pages of %s', (path) => {
  it('have each line once, and each the total of all; days pass between them', async () => {
    const whole = await new FinanceBench().fill()
    const all = await whole.json(`/finance/${path}`)
    const rows: Figures['rows'] = []
    let next: string | undefined = `/finance/${path}`
    let pages = 0
    try {
      while (next !== undefined) {
        const page = await bench.json(next)
        expect(page.sums).toEqual(all.sums)
        rows.push(...page.rows)
        next = page.next?.replace('https://wggi.example', '')
        pages += 1
        bench.now = `2006-03-${15 + pages}T09:00:00.000Z`
      }
    } finally {
      bench.now = '2006-03-15T09:00:00.000Z'
    }
    expect(pages).toBeGreaterThan(1)
    expect(rows).toEqual(all.rows)
  })

  it('have one line of totals in all their files', async () => {
    const files: string[] = []
    let next: string | undefined = `/finance/${path}&format=csv`
    while (next !== undefined) {
      const page = await bench.get(next)
      files.push(page.bytes.toString())
      next = /<https:\/\/wggi\.example([^>]+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1]
    }
    const totals = files.map((text) => text.split('\r\n').filter((line) => /^total,/.test(line)))
    expect(totals.flat()).toHaveLength(1)
    expect(totals.at(-1)).toHaveLength(1)
  })
})

describe('What is told', () => {
  it('a reclassification is a minus and a plus', async () => {
    const { rows } = await bench.json('/finance/ledger?year=2005&asOf=2005-02-28')
    const whole = await new FinanceBench().fill()
    const ledger = await whole.json('/finance/ledger?year=2005')
    const moved = ledger.rows.filter(({ type }) => type === 'reclassification')
    expect(
      moved.map(({ status, committedCents, grants }) => [status, committedCents, grants]),
    ).toEqual([
      ['reserved', -1_000_000, -1],
      ['active', 1_000_000, 1],
    ])
    expect(rows.length).toBeGreaterThan(0)
  })

  it('grants are not counted by country, where they could not add up', async () => {
    const { rows, sums } = await bench.json('/finance/totals?year=2005&by=country')
    expect(rows[0]).not.toHaveProperty('grants')
    expect(sums).not.toHaveProperty('grants')
  })

  it('what is due, and what was paid, agrees with totals', async () => {
    const whole = await new FinanceBench().fill()
    const paid = await whole.json('/finance/payments?year=2005&state=made')
    const totals = await whole.json('/finance/totals?year=2005')
    expect(paid.sums.paidCents).toBe(totals.sums.disbursedCents)
    const due = await whole.json('/finance/payments?year=2005&state=due')
    expect(due.rows).toMatchObject([
      { projectId: 'WGGI-2005-0001', instalment: 2, dueCents: 749_999, daysOverdue: 30 },
    ])
    const later = await whole.json('/finance/payments?year=2005&from=2006-03&state=due')
    expect(later.rows).toEqual([])
  })

  it('undisbursed money has an age, and co-financing is told apart', async () => {
    const whole = await new FinanceBench().fill()
    const projects = await whole.json('/finance/projects?year=2005')
    expect(projects.rows.at(0)).toMatchObject({
      projectId: 'WGGI-2005-0001',
      undisbursedCents: 749_999,
      undisbursedDays: 407,
      unspentCents: 249_902,
      owedByMissionCents: 0,
    })
    const { rows, sums } = await whole.json('/finance/co-financing?year=2006')
    expect(
      rows.map(({ statedAs, inMoneyCents, inKindCents, undividedCents }) => [
        statedAs,
        inMoneyCents,
        inKindCents,
        undividedCents,
      ]),
    ).toEqual([
      ['money', 500_000, null, null],
      ['in-kind', null, 70_050, null],
      ['both', null, null, 1_000],
      ['not-stated', null, null, null],
    ])
    expect(sums).toEqual({ inMoneyCents: 500_000, inKindCents: 70_050, undividedCents: 1_000 })
  })

  it('a ceiling says why and by whom it changed', async () => {
    const { rows } = await bench.json('/finance/ceilings?year=2005')
    expect(rows).toMatchObject([
      {
        changeId: '2005-1',
        differenceCents: 10_000_000,
        authority: 'MC/2176 VIII.9',
        proposedBy: 'one',
        confirmedBy: 'two',
      },
    ])
  })

  it('reconciliation agrees, and names what doesn’t', async () => {
    const whole = await new FinanceBench().fill()
    const before = await whole.json('/finance/reconciliation?year=2006')
    expect(before.sums.differenceCents).toBe(0)
    const project = whole.fund.projects.get('WGGI-2006-0003')!
    if (project.status !== 'active') throw new Error('It is active.')
    whole.fund.projects.set(project.id, { ...project, disbursedCents: 7 })
    const after = await whole.json('/finance/reconciliation?year=2006')
    const wrong = after.rows.filter(({ differenceCents }) => differenceCents !== 0)
    expect(wrong).toMatchObject([
      { check: 'projects', measure: 'disbursed', ledgerCents: 0, foundCents: 7 },
      { check: 'project', subject: 'WGGI-2006-0003', foundCents: 7 },
      { check: 'payments', subject: 'WGGI-2006-0003', ledgerCents: 7, foundCents: 0 },
    ])
  })
})
