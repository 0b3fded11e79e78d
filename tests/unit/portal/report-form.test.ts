import { describe, expect, test } from 'vitest'
import { parseAnswers } from '../../../shared/domain/forms/parse'
import { onWhatIsAgreed } from '../../../shared/domain/reporting/promised'
import { reportForm } from '../../../shared/domain/reporting/report-content'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import type { Page } from '../../support/browser'
import { onReport, save, send } from './on-project'

/** A grant of USD 10,000 as they are: three indicators, two activities, one deliverable, three budget lines. */
const agreed: ProposalContent = {
  title: 'Women who come home',
  mainObjective: 'Women keep the income of their businesses.',
  amount: 1_000_000,
  results: [{ id: 'r1', level: 'outcome', statement: 'Women run businesses.' }],
  indicators: [
    { id: 'i1', statement: 'Women with a business', countsPersons: true, target: '30' },
    { id: 'i2', statement: 'Workshops held', target: '3' },
    { id: 'i3', statement: 'Loans granted', target: '25' },
  ],
  activities: [
    { id: 'a1', statement: 'Survey the women.' },
    { id: 'a2', statement: 'Hold workshops.' },
  ],
  deliverables: [{ id: 'd1', title: 'Technical report' }],
  budget: [
    { id: 'b1', item: 'Survey', amount: 500_000 },
    { id: 'b2', item: 'Workshops', amount: 300_000 },
    { id: 'b3', item: 'Report', amount: 200_000 },
  ],
}

const asAgreed = () => onReport(onWhatIsAgreed({}, agreed, undefined), agreed)

/**
 * What a page asks before anything is unfolded: each question, and each row of what was agreed, which is one
 * whatever it asks. Activities and deliverables begin with how far they were.
 */
function asked(page: Page): string[] {
  const form = page.root.querySelector('form[data-keep]')
  const inputs = form?.querySelectorAll('input, textarea, select, button') ?? []
  const names = inputs.flatMap((input) => {
    const isHidden = input.getAttribute('type') === 'hidden' || input.closest('details') !== null
    const [list = '', row] = (input.getAttribute('name') ?? '').split('.')
    if (isHidden || list === '' || list === 'do' || list === 'activities') return []
    if (list === 'deliverables') return []
    return [row === undefined || ['said', 'date'].includes(row) ? list : `${list}.${row}`]
  })
  const adds = inputs.flatMap((input) => {
    const [act, list = ''] = (input.getAttribute('value') ?? '').split(':')
    return act === 'add' && input.closest('details') === null ? [list] : []
  })
  return [...new Set([...names, ...adds])]
}

describe('the form of a report', () => {
  test('asks at most 15 things before anything is unfolded', async () => {
    const { bench, base } = asAgreed()
    const pages = await Promise.all(
      reportForm.sections.map(({ id }) => bench.open(`${base}/${id}?lang=en`)),
    )
    const all = pages.flatMap(asked)
    expect(all).toEqual([
      ...['asOf', 'progress', 'publicSummary'],
      ...['indicators.i1', 'indicators.i2', 'indicators.i3'],
      ...['sinceLast', 'noResultsReason', 'results'],
      ...['nextSteps', 'constraints'],
      ...['spending.b1', 'spending.b2', 'spending.b3'],
      ...['spentToDate', 'changedFromAgreed', 'changeDescription'],
    ])
    // The day of the report stands there already, and what has changed is for who answers yes.
    const own = all.filter((name) => name !== 'asOf' && name !== 'changeDescription')
    expect(own.length).toBeLessThanOrEqual(15)
  })

  test('shows what was agreed beside what it asks, and takes no other row', async () => {
    const { bench, base, draftId } = asAgreed()
    const page = await bench.open(`${base}/agreed?lang=en`)
    for (const said of ['Women with a business', 'Hold workshops.', 'Technical report', '30'])
      expect(page.text).toContain(said)
    const form = page.form(save)
    expect(form.names.filter((name) => name.startsWith('indicators.i1.'))).toEqual([
      'indicators.i1.women',
      'indicators.i1.men',
      'indicators.i1.girls',
      'indicators.i1.boys',
      'indicators.i1.total',
      'indicators.i1.notMeasured',
    ])
    expect(form.names).toContain('indicators.i2.reached')
    expect(page.html).not.toContain('value="add:indicators"')
    form.set('indicators.i1.girls', '70')
    form.set('indicators.i1.boys', '60')
    form.set('indicators.i1.total', '120')
    const saved = await bench.submit(form, save)
    expect(saved.status).toBe(422)
    expect(saved.root.querySelector('.summary')?.text).toContain(
      'women, men, girls and boys add up to 130, more than the 120 given here',
    )
    const { answers } = bench.fund.drafts.get(draftId)!
    expect(parseAnswers(reportForm, answers).content.indicators?.[0]).toMatchObject({
      statement: 'Women with a business',
      girls: 70,
      boys: 60,
      total: 120,
    })
    const check = await bench.open(`${base}/check?lang=en`)
    expect(check.html).not.toContain(`value="${send.value}"`)
  })

  test('is called by its kind', async () => {
    const { bench, base } = asAgreed()
    for (const [language, name] of [
      ['en', 'Final report'],
      ['fr', 'Rapport final'],
      ['es', 'Informe final'],
    ])
      expect((await bench.open(`${base}?lang=${language}`)).text).toContain(name)
  })
})
