import { describe, expect, it } from 'vitest'
import {
  proposedText,
  staleness,
} from '../../../../shared/domain/decide/running/propose-public-text'
import { isCleared, newestText, sectionsIn } from '../../../../shared/domain/project/public-text'
import type { AmendmentContent } from '../../../../shared/domain/amending/amendment-content'
import { rawFromContent } from '../../../../shared/domain/forms/form-content'
import { amendmentForm } from '../../../../shared/domain/amending/amendment-content'
import { Bench, faultsOf, mission, person, proposal } from '../bench'

const rosa = person('rosa')
const sections = { title: 'Women who come home', summary: 'Credit for women.' }
const wording = { type: 'write-public-text' as const, language: 'en' as const, sections, by: rosa }
const clearing = { type: 'clear-public-text' as const, text: 1, by: rosa }

async function active(): Promise<Bench> {
  const bench = await Bench.open()
  await bench.isActive(proposal({ partners: [{ id: 'p1', name: 'FAO' }] }))
  return bench
}

const text = (bench: Bench) => {
  const newest = newestText(bench.file.publicTexts)
  if (!newest) throw new Error('No text was written')
  return newest
}

/** A design that was changed: asked for, assessed, voted on, applied. */
async function isReformulated(bench: Bench, change: Partial<AmendmentContent>): Promise<void> {
  await bench.does({ type: 'start-amendment', by: mission() })
  const n = bench.project.nextAmendment - 1
  const typed = rawFromContent(amendmentForm, {
    changes: ['reformulation'],
    reason: 'opportunity',
    explanation: 'A film reaches more people.',
    ...change,
  })
  const sent = bench.types(`${bench.id}.amendment.${n}`, typed)
  await bench.does({ type: 'request-amendment', ...sent, by: mission() })
  const amendment = bench.file.amendments.find((one) => one.n === n)
  if (!amendment) throw new Error('No change was asked for')
  // How changes are decided is held elsewhere: here only that one is in force matters.
  const applied = { ...amendment, status: 'applied' as const }
  bench.fund.amendments.set(`${bench.id} 000${n}`, applied)
  const { outline, ...project } = bench.project
  const title = change.title ?? outline.title
  bench.fund.projects.set(bench.id, {
    ...project,
    outline: { ...outline, title },
    currentVersion: amendment.version,
  })
}

describe('what the Council reads of a project', () => {
  it('begins with the proposal alone, then with what the newest accepted report says', async () => {
    const bench = await active()
    expect(proposedText(bench.file)).toEqual({
      language: 'en',
      sections: {
        title: 'Women who come home',
        partners: ['FAO'],
        summary: 'Micro-credit for women who return.',
      },
    })
    await bench.isPaid()
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.files(1, '10000', { results: ['r1'], 'results.r1.statement': 'Two workshops.' })
    expect(proposedText(bench.file).sections.results).toBeUndefined()
    await bench.accepts(1)
    expect(proposedText(bench.file).sections).toMatchObject({
      results: 'All workshops were held.\n\nTwo workshops.',
    })
    expect(proposedText(bench.file).sections).not.toHaveProperty('constraints')
  })

  it('keeps the granted design and tells the current one', async () => {
    const bench = await active()
    await isReformulated(bench, { title: 'A film', mainObjective: 'Show what women do.' })
    expect(proposedText(bench.file).sections).toMatchObject({
      title: 'Women who come home',
      design: 'A film reaches more people.\n\nA film – Show what women do.',
    })
  })

  it('is worded by the secretariat, agreed by the mission, cleared in two respects', async () => {
    const bench = await active()
    await bench.does({ ...wording, on: 0 })
    expect(bench.mails('public-text-written')).toHaveLength(1)
    await bench.does({ type: 'agree-public-text', text: 1, by: mission() })
    expect(
      await bench.refuses({ type: 'agree-public-text', text: 1, by: mission() }),
    ).toMatchObject({ refused: 'already-done' })
    await bench.does({ ...clearing, of: ['protection'] })
    expect(isCleared(text(bench))).toBe(false)
    await bench.does({ ...clearing, of: ['protection', 'sensitivity'] })
    expect(isCleared(text(bench))).toBe(true)
    expect(bench.records('public-text-cleared').map(({ facts }) => facts['of'])).toEqual([
      ['protection'],
      ['sensitivity'],
    ])
    expect(await bench.refuses({ ...clearing, of: ['protection'] })).toMatchObject({
      refused: 'already-done',
    })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is agreed and cleared anew once it is worded anew, and by whoever read the newest', async () => {
    const bench = await active()
    await bench.does({ ...wording, on: 0 })
    await bench.does({ type: 'agree-public-text', text: 1, by: mission() })
    await bench.does({ ...clearing, of: ['protection', 'sensitivity'] })
    expect(await bench.refuses({ ...wording, on: 0 })).toMatchObject({ refused: 'conflict' })
    await bench.does({ ...wording, on: 1, sections: { ...sections, results: 'More.' } })
    expect(isCleared(text(bench))).toBe(false)
    expect(text(bench).agreed).toBeUndefined()
    expect(await bench.refuses({ ...clearing, of: ['protection'] })).toMatchObject({
      refused: 'conflict',
    })
    expect(
      await bench.refuses({ type: 'agree-public-text', text: 1, by: mission() }),
    ).toMatchObject({ refused: 'conflict' })
  })

  it('goes out without the mission only for a reason that is given once', async () => {
    const bench = await active()
    await bench.does({ ...wording, on: 0 })
    for (const because of [{}, { withoutAgreement: '  ' }, { withoutAgreement: '\u200b' }])
      expect(await bench.refuses({ ...clearing, of: ['protection'], ...because })).toMatchObject({
        problems: [{ path: 'withoutAgreement', code: 'required' }],
      })
    const because = { withoutAgreement: 'It did not answer.' }
    await bench.does({ ...clearing, of: ['protection'], ...because })
    await bench.does({ ...clearing, of: ['sensitivity'] })
    expect(text(bench)).toMatchObject(because)
    expect(isCleared(text(bench))).toBe(true)
  })

  it('is translated with its clearance, and anew once it is worded anew', async () => {
    const bench = await active()
    await bench.does({ ...wording, on: 0 })
    await bench.does({ type: 'agree-public-text', text: 1, by: mission() })
    await bench.does({ ...clearing, of: ['protection', 'sensitivity'] })
    const french = { title: 'Celles qui rentrent', summary: 'Un crédit pour les femmes.' }
    const into = { type: 'translate-public-text' as const, text: 1, sections: french, by: rosa }
    expect(await bench.refuses({ ...into, language: 'en' })).toMatchObject({ refused: 'invalid' })
    await bench.does({ ...into, language: 'fr' })
    expect(sectionsIn(text(bench), 'fr')).toEqual(french)
    expect(await bench.refuses({ ...into, language: 'fr' })).toMatchObject({
      refused: 'already-done',
    })
    expect(isCleared(text(bench))).toBe(true)
    expect(sectionsIn(text(bench), 'es')).toBeUndefined()
    await bench.does({ ...wording, on: 1 })
    expect(sectionsIn(text(bench), 'fr')).toBeUndefined()
    expect(await bench.refuses({ ...into, language: 'fr' })).toMatchObject({ refused: 'conflict' })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is flagged once design or reports are newer', async () => {
    const bench = await active()
    await bench.does({ ...wording, on: 0 })
    expect(staleness(bench.file, text(bench))).toBeUndefined()
    await isReformulated(bench, {})
    expect(staleness(bench.file, text(bench))).toEqual({ version: 2 })
    await bench.does({ ...wording, on: 1 })
    expect(staleness(bench.file, text(bench))).toBeUndefined()
  })

  it('is older than a report from the day that is accepted', async () => {
    const bench = await active()
    await bench.does({ ...wording, on: 0 })
    await bench.isPaid()
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.files(1, '10000')
    expect(staleness(bench.file, text(bench))).toBeUndefined()
    await bench.accepts(1)
    expect(staleness(bench.file, text(bench))).toEqual({ report: 1 })
  })

  it('is nobody else’s to word, agree with or clear, and of no project before it is funded', async () => {
    const bench = await active()
    expect(await bench.refuses({ ...wording, on: 0, by: person('samuel') })).toMatchObject({
      refused: 'not-allowed',
    })
    await bench.does({ ...wording, on: 0 })
    expect(
      await bench.refuses({ ...clearing, of: ['protection'], by: person('elena') }),
    ).toMatchObject({ refused: 'not-allowed' })
    expect(
      await bench.refuses({ type: 'agree-public-text', text: 1, by: mission('DAKAR') }),
    ).toMatchObject({ refused: 'not-allowed' })
    const early = await Bench.open()
    await early.isPutToVote()
    expect(await early.refuses({ ...wording, on: 0 })).toMatchObject({ refused: 'not-allowed' })
  })
})
