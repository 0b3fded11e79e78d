import { beforeEach, describe, expect, it } from 'vitest'
import { createCouncilReportApp } from '../../../functions/serve-council-report/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { defaultCouncilNames } from '../../../shared/domain/council-paper/masthead'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { commitChange, memoryAdapters, type Adapters } from '../../support/adapters'
import { aProgramme, AT, settings } from '../../support/builders'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { portfolio } from './portfolio'

const header = (text: string) => ({
  authorization: `Basic ${Buffer.from(text).toString('base64')}`,
})
const KEY = header('sheet:secret')

describe('the report to the Council', () => {
  let adapters: Adapters
  let app: ReturnType<typeof createCouncilReportApp>
  const keyOf = (id: string, scope: 'finance' | 'records') => ({
    schema: 1 as const,
    id,
    purpose: 'Tests',
    secretHash: hashSecret('secret'),
    scopes: [scope],
  })

  beforeEach(async () => {
    const fund = new MemoryFund()
    adapters = memoryAdapters(fund, 10)
    app = createCouncilReportApp({
      ...adapters,
      clock: () => AT.replace('2005-03', '2005-11'),
      digest: sha256Digest,
      hashSecret,
      reference: () => 'ref12345',
      log: { info: () => undefined, warn: () => undefined },
      reportFailure: (_reference, error) => {
        throw error
      },
    })
    const keys = [keyOf('sheet', 'finance'), keyOf('records', 'records')]
    await commitChange(adapters.register, settings(aProgramme({ keys })))
    for (const { file, entries } of portfolio) {
      fund.projects.set(file.project.id, file.project)
      for (const one of file.versions) fund.versions.set(`${one.projectId} 000${one.n}`, one)
      for (const one of file.publicTexts) fund.publicTexts.set(`${one.projectId} 000${one.n}`, one)
      fund.entries.push(...entries)
    }
  })

  it.each([
    ['/council-report/2005', {}, 401],
    ['/council-report/2005', header('records:secret'), 403],
    ['/council-report/2005', KEY, 200],
    ['/council-report/2005.html?lang=fr', KEY, 200],
    ['/council-report/2005.docx', KEY, 200],
    ['/council-report/2004', KEY, 200],
    ['/council-report/05', KEY, 404],
    ['/council-report/2005.pdf', KEY, 404],
    ['/council-report/2005?from=yesterday', KEY, 400],
    ['/council-report/2005?from=2005-12-01&to=2005-01-01', KEY, 400],
    ['/desk/nobody/council-report/2005', {}, 404],
  ])('answers %s with %j by %i', async (path, headers, status) => {
    const reply = await app.request(path, { headers })
    expect(reply.status).toBe(status)
    expect((await reply.arrayBuffer()).byteLength).toBeGreaterThan(0)
  })

  it('has the masthead, footnote and days that are set for its year', async () => {
    const page = async () => (await app.request('/council-report/2005', { headers: KEY })).text()
    expect(await page()).not.toContain('Session')
    const programme = aProgramme()
    const words = { place: 'Geneva', budgetLine: 'Gender Issues Activities' }
    const councilReport = {
      names: { ...defaultCouncilNames, groupShort: 'GIC' },
      papers: [
        {
          year: 2005,
          asOf: '2005-11-01',
          session: 90,
          opensOn: '2005-11-29',
          closesOn: '2005-12-02',
          budgetDocument: 'MC/2176',
          budgetChapter: 'VIII.9',
          words: { en: words },
          order: ['WGGI-2005-0003'],
        },
      ],
    }
    const policy = { ...programme.policy, councilReport }
    await commitChange(adapters.register, settings({ ...programme, policy, keys: [] }))
    const set = await page()
    expect(set).toContain('90th Session of the Council')
    expect(set).toContain('English only')
    expect(set).toContain(
      'Programme and Budget for 2006 (MC/2176) – Chapter VIII.9 – Gender Issues',
    )
    expect(set).toContain('GIC funding: USD 20,000')
    expect(set.indexOf('(IOM DAKAR)')).toBeLessThan(set.indexOf('(IOM TUNIS)'))
  })

  it('is a page with its own style and nothing foreign, and a document by its name', async () => {
    const page = await app.request('/council-report/2005', { headers: KEY })
    expect(await page.text()).toContain('(IOM PRETORIA)')
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'/,
    )
    const file = await app.request('/council-report/2005.docx?lang=es', { headers: KEY })
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="council-report-2005-es.docx"',
    )
  })
})
