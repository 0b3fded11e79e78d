import { describe, expect, it } from 'vitest'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { assessmentSchema } from '../../../shared/domain/gender-review/assessment'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { assess } from '../../../shared/domain/gender-review/assess'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { anAmendment, aTask } from '../../support/builders'
import { languages } from '../../../shared/texts/language'
import { faultsOf, person, proposal } from '../domain/bench'
import { strongProposal } from '../gender-review/strong-proposal'
import { without } from '../gender-review/support'
import { TasksBench } from './bench'

const strong = proposal({
  ...strongProposal,
  budget: [{ id: 'g1', item: 'Workshops', amount: 1_000_000, genderShare: 40 }],
})
/** Sent with two gaps: a target that isn't by sex, and nothing on what remains. */
const gappy: ProposalContent = {
  ...without(without(strong, 'indicators.n1.targetBySex'), 'exitPlan'),
  checkAnswers: [{ id: 'c1', check: 'R8', answer: 'The branch can’t split its register yet.' }],
}

describe('the page of a gender review', () => {
  it('shows each check beside the answers it read, and the mission’s own word on it', async () => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed(gappy))
    const cards = page.root.querySelectorAll('article.check')
    expect(cards).toHaveLength(wggiGir10.rules.length)
    const [r8] = cards.filter((card) => card.text.includes('Targets and monitoring by sex'))
    expect(r8?.text).toContain('not yet')
    expect(r8?.querySelector('.evidence')?.text).toContain('20 of 40 women, 20 of 40 men')
    expect(r8?.querySelector('.evidence')?.text).toContain('Heads of household with a loan')
    expect(r8?.querySelector('.note')?.text).toContain('The branch can’t split its register yet.')
    expect(r8?.querySelector('a')?.getAttribute('href')).toBe('/booklet/WGGI-GIR-1.0?lang=en#R8')
    expect(page.text).toContain('What would take it one step further')
  })

  it('shows every answer that a check read, in the mission’s words', async () => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed(gappy))
    const [stored] = bench.fund.file.assessments
    const { checks } = assessmentSchema.parse(stored?.assessment)
    const shown = page.root.querySelectorAll('article.check .evidence').map(({ text }) => text)
    const words = Object.entries(gappy)
      .filter(([name]) => checks.some(({ fieldsRead }) => fieldsRead.includes(name)))
      .flatMap(([, value]) => (typeof value === 'string' && value.includes(' ') ? [value] : []))
    expect(words.length).toBeGreaterThan(8)
    for (const word of words)
      expect(
        shown.some((text) => text.includes(word)),
        word,
      ).toBe(true)
  })

  it.each(languages)('says all of it in %s', async (language) => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed(gappy), language)
    for (const rule of wggiGir10.rules) expect(page.text).toContain(rule.title[language])
    expect(page.text).not.toMatch(/undefined|\[object/)
  })

  it('records a confirmation, which voters read with who gave it', async () => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed(strong))
    const done = await bench.answer(page.form().set('choice', 'confirm'))
    expect(done.status).toBe(200)
    expect(bench.fund.project.markers).toMatchObject({
      dac: '2',
      gam: '4',
      iom: '2b',
      how: 'confirmed',
      by: { id: 'ingrid' },
    })
    const vote = await bench.fund.asks('funding-vote', 1)
    const read = await bench.open(bench.link(vote, person('elena')))
    expect(read.text).toMatch(/The indications were confirmed\. By ingrid, on 10 January 2005/)
    expect(read.root.querySelectorAll('article.check')).toHaveLength(10)
    expect(faultsOf(bench.fund.fund)).toEqual([])
  })

  it('asks a reason for each marker set otherwise, and shows it to voters', async () => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed(strong))
    const form = page.form().set('choice', 'override').set('dac', '1')
    const again = await bench.answer(form)
    expect(again.status).toBe(422)
    expect(again.root.querySelectorAll('.field.wrong')).toHaveLength(1)
    expect(again.form().value('dac')).toBe('1')
    const done = await bench.answer(
      again.form().set('reasons.dac', 'The loans would be given anyway.'),
    )
    expect(done.status).toBe(200)
    expect(bench.fund.project.markers).toMatchObject({
      dac: '1',
      iom: '2b',
      how: 'overridden',
      reasons: { dac: 'The loans would be given anyway.' },
    })
    const vote = await bench.fund.asks('funding-vote', 1)
    const read = await bench.open(bench.link(vote, person('elena')))
    expect(read.text).toContain('The loans would be given anyway.')
    expect(read.text).toContain('Markers other than those indicated were set.')
  })

  it('asks why an indication holds where the mission states another code', async () => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed({ ...strong, statedIomMarker: '2a' }))
    expect(page.text).toContain('The mission states2a')
    const again = await bench.answer(page.form().set('choice', 'confirm'))
    expect(again.status).toBe(422)
    await bench.answer(again.form().set('confirm.reasons.iom', 'It is the main purpose.'))
    expect(bench.fund.project.markers).toMatchObject({
      iom: '2b',
      how: 'confirmed',
      reasons: { iom: 'It is the main purpose.' },
    })
  })

  it('lets the reviewer decide what mixed measures come to, or leave them mixed', async () => {
    const mixed = { ...strong, beneficiaries: [], participation: [] }
    for (const [chosen, kept] of [
      ['3', '3'],
      ['mixed', 'mixed'],
    ] as const) {
      const bench = await TasksBench.open()
      const page = await bench.open(await bench.isReviewed(mixed))
      expect(page.form().options('confirm.gam')).toContain('mixed')
      await bench.answer(page.form().set('choice', 'confirm').set('confirm.gam', chosen))
      expect(bench.fund.project.markers).toMatchObject({ gam: kept, how: 'confirmed' })
    }
  })

  it('returns it with the advice that was ticked, on its question, in the mission’s language', async () => {
    const bench = await TasksBench.open()
    const page = await bench.open(await bench.isReviewed(gappy), 'fr')
    const form = page.form()
    expect(form.options('ask')).toEqual(['', 'R8.1', 'R10.1'])
    form.set('choice', 'return').set('ask', ['R8.1']).set('letter', 'One thing is missing.')
    expect((await bench.answer(form)).status).toBe(200)
    expect(bench.fund.is('returned').returned.comments).toEqual([
      {
        path: 'indicators.n1.targetWomen',
        text: expect.stringContaining('for women and men separately'),
      },
    ])
  })

  it('shows the next version beside the last one, with what was settled', async () => {
    const bench = await TasksBench.open()
    const first = await bench.open(await bench.isReviewed(gappy))
    expect(first.root.querySelector('#since')).toBeNull()
    await bench.answer(first.form().set('choice', 'return').set('letter', 'Please complete.'))
    const next = await bench.open(
      await bench.isCompleted({ exitPlan: 'The partner keeps the accounts.' }),
    )
    const since = next.root.querySelector('section[aria-labelledby="since"]')
    const rows = since?.querySelectorAll('tbody tr').map((row) => row.text) ?? []
    expect(rows).toHaveLength(1 + 10 + 3)
    expect(rows.filter((row) => row.includes('Fit and what remains'))).toEqual([
      'Fit and what remainspartlymet',
    ])
    expect(since?.text).toContain('Settled since')
    expect(since?.text).not.toContain('Nothing that the review reads has changed')
  })
})

it('shows those who vote on a changed design both reviews, side by side', async () => {
  const bench = await TasksBench.open()
  await bench.isReviewed(gappy)
  const { fund } = bench.fund
  const { id } = bench.fund
  const [first] = bench.fund.file.versions
  if (!first) throw new Error('No version')
  const second = { ...first, n: 2, purpose: 'amendment' as const, content: strong }
  fund.versions.set(`${id} 0002`, second)
  fund.amendments.set(`${id} 0001`, anAmendment({ projectId: id, level: 'substantive' }))
  fund.assessments.set(`${id} 0002`, {
    schema: 1,
    projectId: id,
    version: 2,
    assessment: assess(strong, wggiGir10, sha256Digest),
    at: bench.fund.now,
  })
  const task = aTask({ projectId: id, kind: 'vote-amendment', subject: 1, version: 2 })
  fund.tasks.set(task.id, task)
  const page = await bench.open(bench.link(task.id, person('elena')))
  const since = page.root.querySelector('section[aria-labelledby="since"]')
  const rows = since?.querySelectorAll('tbody tr').map((row) => row.text) ?? []
  expect(rows).toContain('Targets and monitoring by sexnot yetmet')
  expect(rows).toContain('Fit and what remainspartlymet')
  expect(page.root.querySelectorAll('article.check')).toHaveLength(10)
})
