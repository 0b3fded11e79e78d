import { describe, expect, test } from 'vitest'
import { reportForm } from '../../../shared/domain/reporting/report-content'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { aDraft } from '../../support/builders'
import { Bench, posting } from './bench'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)> & 'é’\u2028`

function bench(answers: Record<string, string | string[]> = {}) {
  const made = new Bench()
  const token = made.draft(aDraft({ language: 'en', answers }))
  const base = `/drafts/${token}`
  const stored = () => made.fund.drafts.get('draft-1')!
  return { made, base, stored }
}

describe('saving a page', () => {
  test('goes on to the next page and says what was saved', async () => {
    const { made, base, stored } = bench()
    const page = await made.open(`${base}/project?lang=en`)
    const form = page.form({ name: 'do', value: 'save' }).set('title', 'Wells and women')
    const next = await made.submit(form, { name: 'do', value: 'save' })
    expect(new URL(next.url).pathname).toBe(`${base}/place-and-time`)
    expect(next.text).toContain('“The project” has been saved.')
    expect(stored()).toMatchObject({
      answers: { title: 'Wells and women' },
      revision: 1,
      sectionRevisions: { project: 1 },
    })
  })

  test('keeps what can’t be read, and names it with links to the questions', async () => {
    const { made, base, stored } = bench()
    const fields = { amount: 'ten thousand', revision: '0', do: 'save', budget: '' }
    const page = await made.post(`${base}/budget?lang=en`, fields)
    expect(page.status).toBe(422)
    expect(stored().answers).toMatchObject({ amount: 'ten thousand' })
    const link = page.root.querySelector('.summary a')
    const target = page.root.querySelector(link!.getAttribute('href')!)
    expect(target?.getAttribute('value')).toBe('ten thousand')
    expect(target?.getAttribute('aria-invalid')).toBe('true')
    const list = await made.open(base)
    expect(list.text).toContain('BudgetSomething to correct')
    expect((await made.open(`${base}/budget`)).text).toContain('enter an amount')
  })

  test('with an unknown button, or with none, still saves', async () => {
    for (const press of [{ do: 'fly' }, { do: 'add:' }, {}]) {
      const { made, base, stored } = bench()
      await made.post(`${base}/project`, { title: 'Kept', revision: '0', ...press })
      expect(stored().answers).toMatchObject({ title: 'Kept' })
    }
  })

  test('may stop at the list, or change the language, and loses nothing', async () => {
    const { made, base, stored } = bench()
    const stop = { title: 'One', revision: '0', do: 'save-and-list' }
    expect(new URL((await made.post(`${base}/project?lang=en`, stop)).url).pathname).toBe(base)
    const french = { title: 'Two', revision: '1', do: 'language:fr' }
    const page = await made.post(`${base}/project?lang=en`, french)
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe('fr')
    expect(stored().answers).toMatchObject({ title: 'Two' })
    expect(stored().language).toBe('en')
  })

  test('takes no answer to another form’s question', async () => {
    const { made, base, stored } = bench()
    await made.post(`${base}/project`, {
      title: 'T',
      spentToDate: '4',
      'x.y.z': '1',
      revision: '0',
    })
    expect(Object.keys(stored().answers)).toEqual(['title'])
  })

  test('refuses more than a draft may hold, and changes nothing', async () => {
    const { made, base } = bench()
    const before = made.stored()
    const page = await made.post(`${base}/project`, { title: 'x'.repeat(300_000), revision: '0' })
    expect(page.status).toBe(413)
    expect(made.stored()).toBe(before)
  })

  test('twice with the same button is once', async () => {
    const { made, base, stored } = bench()
    const form = { title: 'Once', revision: '0', do: 'save' }
    await made.post(`${base}/project`, form)
    const again = await made.post(`${base}/project`, form)
    expect(again.status).toBe(200)
    expect(stored().revision).toBe(1)
  })
})

describe('lists', () => {
  test('grow and shrink without a script, keeping what was typed', async () => {
    const { made, base, stored } = bench()
    let page = await made.open(`${base}/results`)
    const add = { name: 'do', value: 'add:results' }
    page = await made.submit(page.form(add), add)
    page = await made.submit(page.form(add), add)
    const names = page.form(add).names.filter((name) => name.endsWith('.statement'))
    expect(names).toHaveLength(2)
    const form = page.form(add).set(names[0]!, 'First').set(names[1]!, 'Second')
    const [, first] = names[0]!.split('.')
    page = await made.submit(form, { name: 'do', value: `remove:results:${first}` })
    expect(page.form(add).names.filter((name) => name.endsWith('.statement'))).toEqual([names[1]])
    expect(stored().answers).toMatchObject({ [names[1]!]: 'Second' })
    expect(stored().answers).not.toHaveProperty(names[0]!)
  })

  test('grow by one when the button is pressed twice on one page', async () => {
    const { made, base, stored } = bench()
    const press = { results: '', revision: '0', do: 'add:results' }
    await made.post(`${base}/results`, press)
    const page = await made.post(`${base}/results`, press)
    expect(page.status).toBe(200)
    expect(stored().answers.results).toHaveLength(1)
  })

  test('ignore lists and items that aren’t there', async () => {
    for (const press of ['add:nothing', 'add:title', 'remove:results:none', 'remove:title:x']) {
      const { made, base, stored } = bench({ results: ['r1'], 'results.r1.statement': 'Stays' })
      const page = await made.post(`${base}/results`, { revision: '0', do: press })
      expect(page.status).toBe(200)
      expect(stored().answers).toMatchObject({ results: ['r1'], 'results.r1.statement': 'Stays' })
    }
  })
})

describe('two devices', () => {
  test('on different pages both keep what they typed', async () => {
    const { made, base, stored } = bench()
    await made.post(`${base}/project`, { title: 'From the phone', revision: '0' })
    await made.post(`${base}/place-and-time`, { places: 'From the desk', revision: '0' })
    expect(stored().answers).toMatchObject({ title: 'From the phone', places: 'From the desk' })
  })

  test('on different pages at the very same time both keep what they typed', async () => {
    const { made, base, stored } = bench()
    await Promise.all([
      made.post(`${base}/project`, { title: 'One', revision: '0' }),
      made.post(`${base}/place-and-time`, { places: 'Two', revision: '0' }),
      made.post(`${base}/contacts`, { contactName: 'Three', revision: '0' }),
    ])
    expect(stored().answers).toMatchObject({ title: 'One', places: 'Two', contactName: 'Three' })
    expect(stored().revision).toBe(3)
  })

  test('on the same page the second sees both texts, and decides', async () => {
    const { made, base, stored } = bench()
    await made.post(`${base}/project`, { title: 'Saved first', revision: '0', do: 'save' })
    const page = await made.post(`${base}/project?lang=en`, {
      title: 'Typed second',
      revision: '0',
      do: 'save',
    })
    expect(page.status).toBe(409)
    expect(page.text).toContain('changed elsewhere')
    expect(page.text).toContain('Saved first')
    const save = { name: 'do', value: 'save' }
    expect(page.form(save).value('title')).toBe('Typed second')
    expect(stored().answers).toMatchObject({ title: 'Saved first' })
    await made.submit(page.form(save), save)
    expect(stored().answers).toMatchObject({ title: 'Typed second' })
  })

  test('a page without its revision is compared, not taken for the newest', async () => {
    for (const revision of ['', '-1', '1e1', 'x', '99']) {
      const { made, base, stored } = bench()
      await made.post(`${base}/project`, { title: 'Saved first', revision: '0' })
      const page = await made.post(`${base}/project`, { title: 'Typed', revision })
      expect(page.status).toBe(409)
      expect(page.form({ name: 'do', value: 'save' }).value('title')).toBe('Typed')
      expect(stored().answers).toMatchObject({ title: 'Saved first' })
    }
  })
})

describe('saving while typing', () => {
  test('answers with the revision to go on from', async () => {
    const { made, base, stored } = bench()
    const first = await made.raw(
      `${base}/project`,
      posting({ title: 'T', revision: '0', do: 'autosave' }),
    )
    expect(await first.json()).toEqual({ revision: 1 })
    const second = await made.raw(
      `${base}/project`,
      posting({ title: 'Ti', revision: '1', do: 'autosave' }),
    )
    expect(await second.json()).toEqual({ revision: 2 })
    expect(stored().answers).toMatchObject({ title: 'Ti' })
  })

  test('stops when the page was saved elsewhere', async () => {
    const { made, base, stored } = bench()
    await made.post(`${base}/project`, { title: 'Elsewhere', revision: '0' })
    const late = posting({ title: 'Mine', revision: '0', do: 'autosave' })
    expect((await made.raw(`${base}/project`, late)).status).toBe(409)
    expect(stored().answers).toMatchObject({ title: 'Elsewhere' })
  })
})

describe('the life of a draft', () => {
  test('text typed after it was sent is shown back, and not stored', async () => {
    const { made, base } = bench()
    made.fund.drafts.set('draft-1', aDraft({ becameProject: 'WGGI-2005-0001' }))
    const before = made.stored()
    const page = await made.post(`${base}/project?lang=en`, { title: 'Late text', revision: '0' })
    expect(page.status).toBe(409)
    expect(page.text).toContain('Late text')
    const auto = posting({ title: 'Late', revision: '0', do: 'autosave' })
    expect((await made.raw(`${base}/project`, auto)).status).toBe(409)
    expect(made.stored()).toBe(before)
  })

  test('expired, it offers a fresh link to its own address, which opens it again', async () => {
    const { made, base } = bench()
    made.clock.set('2005-07-01T00:00:00.000Z')
    const page = await made.open(`${base}?lang=en`)
    expect(page.status).toBe(410)
    const fresh = { name: 'do', value: 'fresh-link' }
    const answers = []
    for (let n = 0; n < 5; n += 1) answers.push((await made.submit(page.form(fresh), fresh)).html)
    expect(new Set(answers).size).toBe(1)
    const asked = made.mails().filter(({ mail }) => mail === 'fresh-link')
    expect(asked).toHaveLength(3)
    expect(asked[0]).toMatchObject({
      to: { type: 'mission', mission: 'TUNIS', as: 'contact' },
      link: { type: 'draft', draftId: 'draft-1' },
    })
    const token = made.link({ type: 'draft', draftId: 'draft-1' })
    expect((await made.open(`/drafts/${token}`)).status).toBe(200)
  })

  test('lapsed or no longer kept, it says so', async () => {
    const { made, base } = bench()
    made.fund.drafts.set('draft-1', aDraft({ lapsedAt: '2005-06-01T00:00:00.000Z' }))
    expect((await made.open(`${base}/project?lang=en`)).heading).toBe(
      'This draft is no longer kept',
    )
    made.fund.drafts.clear()
    const gone = await made.open(`${base}?lang=en`)
    expect(gone.status).toBe(410)
    expect(gone.heading).toBe('This draft is no longer kept')
  })
})

test('what people type is text and never markup, on every page', async () => {
  const typed: Record<string, string | string[]> = {}
  for (const section of proposalForm.sections)
    for (const name of section.fields) typed[name] = HOSTILE
  for (const list of ['issues', 'indicators', 'budget', 'partners', 'activities']) {
    typed[list] = ['i1']
    typed[`${list}.i1.statement`] = HOSTILE
    typed[`${list}.i1.item`] = HOSTILE
    typed[`${list}.i1.name`] = HOSTILE
  }
  typed.kind = 'project'
  const made = new Bench()
  const comments = [{ path: 'title', text: HOSTILE }]
  const token = made.draft(aDraft({ answers: typed, comments, letter: HOSTILE }))
  const paths = ['', '/check', ...proposalForm.sections.map(({ id }) => `/${id}`)]
  for (const path of paths) {
    const { html } = await made.open(`/drafts/${token}${path}`)
    expect(html).not.toMatch(/<script>alert|<img src=x/)
  }
  expect((await made.open(`/drafts/${token}`)).html).toContain('&lt;script&gt;')
  const late = await made.post(`/drafts/${token}/project`, { title: HOSTILE, revision: '7' })
  expect(late.html).not.toMatch(/<script>alert|<img src=x/)
})

test('an address can’t put words into a page', async () => {
  const { made, base } = bench()
  const attack = encodeURIComponent('"><script>alert(1)</script>')
  for (const path of [
    `${base}?saved=${attack}`,
    `${base}/project?saved=${attack}&lang=${attack}`,
    `/${attack}`,
  ])
    expect((await made.open(path)).html).not.toContain('<script>alert')
})

test.each(['en', 'fr', 'es'] as const)('every page of the form is shown in %s', async (lang) => {
  const { made, base } = bench({ kind: 'research' })
  for (const path of ['', '/check', ...proposalForm.sections.map(({ id }) => `/${id}`)]) {
    const page = await made.open(`${base}${path}?lang=${lang}`)
    expect(page.status).toBe(200)
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(lang)
    expect(page.root.querySelectorAll('h1')).toHaveLength(1)
    const stays = page.root
      .querySelectorAll('main a, main form')
      .map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')
      .filter((href) => href.startsWith('/'))
    for (const href of stays) expect(href).toContain(`lang=${lang}`)
  }
})

test('a section of another form isn’t one of this', async () => {
  const { made, base } = bench()
  const foreign = reportForm.sections.find(({ id }) => id === 'summary')!
  expect((await made.open(`${base}/${foreign.id}`)).status).toBe(404)
  expect((await made.post(`${base}/${foreign.id}`, { asOf: '2005-01-01' })).status).toBe(404)
})

test('Enter saves and goes on: it never presses a button of the language or of a list', async () => {
  const { made, base } = bench({ results: ['r1'] })
  const page = await made.open(`${base}/results?lang=fr`)
  const id = page.form({ name: 'do', value: 'save' }).element.getAttribute('id')
  const first = page.root
    .querySelectorAll('button')
    .find((button) => button.getAttribute('form') === id || button.closest('form')?.id === id)
  expect(first?.getAttribute('value')).toBe('save')
})

test('a device may forget only what it typed before the save, so that a reload loses nothing', async () => {
  const { made, base } = bench()
  await made.post(`${base}/project`, { title: 'One', revision: '0' })
  const next = await made.post(`${base}/project`, { title: 'Two', revision: '1' })
  const note = next.root.querySelector('[data-forget]')
  expect(note?.getAttribute('data-forget')).toBe('draft-1/project')
  expect(note?.getAttribute('data-upto')).toBe('2')
  await made.post(`${base}/project`, { title: 'Three', revision: '2' })
  const reloaded = await made.open(next.url)
  expect(reloaded.root.querySelector('[data-forget]')?.getAttribute('data-upto')).toBe('2')
})
