import { describe, expect, test } from 'vitest'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { languages } from '../../../shared/texts/language'
import { aDraft, aProject, aVersion, PROJECT } from '../../support/builders'
import { strongProposal } from '../gender-review/strong-proposal'
import { without } from '../gender-review/support'
import { Bench } from './bench'

const gappy = without(without(strongProposal, 'indicators.n1.targetBySex'), 'exitPlan')

function onDraft(content = gappy) {
  const bench = new Bench()
  const answers = rawFromContent(proposalForm, content)
  const token = bench.draft(aDraft({ language: 'en', answers }))
  const stored = () => bench.fund.drafts.get('draft-1')!
  return { bench, base: `/drafts/${token}`, stored }
}

/** What a page shows of the review, apart from the form itself. */
const judging = /\d points|score|Much is missing|Promising|Gender-sensitive|\bfail/i

describe('advice while filling in', () => {
  test('says on an empty page what the review looks for, and asks nothing of it', async () => {
    const { bench, base } = onDraft({ title: 'Only a title' })
    const page = await bench.open(`${base}/gender-analysis?lang=en`)
    expect(page.text).toContain('What the gender review looks for on this page')
    expect(page.text).toContain('At least four of the five topics')
    expect(page.text).not.toContain('To reach')
    expect(page.root.querySelectorAll('.note')).toHaveLength(0)
    const first = await bench.open(`${base}/project?lang=en`)
    expect(first.text).not.toContain('gender review')
  })

  test('names what would take a check further, with a link to its question', async () => {
    const { bench, base } = onDraft()
    const page = await bench.open(`${base}/results?lang=en`)
    expect(page.text).toContain('Gender review: one piece of advice on this page')
    expect(page.text).toContain('To reach “partly”:')
    const href = page.link(/targetWomen/)
    expect(new URL(href).pathname).toBe(`${base}/results`)
    expect(page.root.getElementById(new URL(href).hash.slice(1))).not.toBeNull()
    expect(page.text).toContain('Already complete: Baselines by sex')
    expect(page.text).not.toMatch(judging)
  })

  test('is gone once it is followed', async () => {
    const { bench, base } = onDraft()
    const press = { name: 'do', value: 'save' }
    const page = await bench.open(`${base}/follow-up?lang=en`)
    const form = page.form(press).set('exitPlan', 'The bank keeps the evening hours.')
    await bench.submit(form, press)
    const again = await bench.open(`${base}/follow-up?lang=en`)
    expect(page.text).toContain('one piece of advice on this page')
    expect(again.text).toContain('nothing more is advised on this page')
  })
})

describe('advice on the check page', () => {
  test.each(languages)('leads to every question it names, in %s', async (language) => {
    const { bench, base } = onDraft({ kind: 'project', indicators: gappy.indicators ?? [] })
    const page = await bench.open(`${base}/check?lang=${language}`)
    const links = page.root.querySelectorAll('section[aria-labelledby^="advice-R"] ul a')
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const url = new URL(link.getAttribute('href') ?? '', page.url)
      const target = await bench.open(url.href)
      expect(target.root.getElementById(url.hash.slice(1)), url.hash).not.toBeNull()
    }
    expect(page.text).not.toMatch(/undefined|\[object/)
  })

  test('shows what the answers indicate, and no score', async () => {
    const { bench, base } = onDraft({ ...gappy, statedIomMarker: '1' })
    const page = await bench.open(`${base}/check?lang=en`)
    const markers = page.root.querySelector('section[aria-labelledby="advice-markers"]')?.text
    expect(markers).toContain('The answers indicate2b')
    expect(markers).toContain('You state1')
    expect(page.text).not.toMatch(judging)
  })

  test('takes the mission’s answer to a check, which stays its answer', async () => {
    const { bench, base, stored } = onDraft()
    const answer = (page: Awaited<ReturnType<typeof bench.open>>, text: string) => {
      const section = page.root.querySelector('section[aria-labelledby="advice-R8"]')
      const id = /name="checkAnswers\.([\w-]+)\.answer"/.exec(section?.innerHTML ?? '')?.[1] ?? ''
      const form = page.root
        .querySelectorAll('form')
        .findIndex((one) => one.innerHTML.includes(`checkAnswers.${id}.answer`))
      const forms = page.root.querySelectorAll('form')
      return bench.post(forms[form]?.getAttribute('action') ?? '', {
        revision: /name="revision" value="(\d+)"/.exec(forms[form]?.innerHTML ?? '')?.[1] ?? '',
        checkAnswers: [id],
        [`checkAnswers.${id}.check`]: 'R8',
        [`checkAnswers.${id}.answer`]: text,
        do: 'save',
      })
    }
    const page = await bench.open(`${base}/check?lang=en`)
    const after = await answer(page, 'The branch can’t split its register yet.')
    expect(new URL(after.url).pathname).toBe(`${base}/check`)
    expect(after.text).toContain('You answerThe branch can’t split its register yet.')
    const changed = await answer(after, 'It will from June.')
    expect(changed.text).toContain('It will from June.')
    expect(stored().answers.checkAnswers).toEqual(['for-R8'])
    expect(stored().answers).toMatchObject({
      'checkAnswers.for-R8.check': 'R8',
      'checkAnswers.for-R8.answer': 'It will from June.',
      policyLink: gappy.policyLink,
    })
  })
})

test('after a return, what is missing stands at its question, once', async () => {
  const bench = new Bench()
  bench.project(aProject('returned'), aVersion({ content: gappy }))
  const asked =
    'Set the aim of “Heads of household with a loan in their own name” for women and men separately.'
  const token = bench.draft(
    aDraft({
      id: `${PROJECT}.v2`,
      purpose: 'completion',
      projectId: PROJECT,
      language: 'en',
      answers: rawFromContent(proposalForm, gappy),
      letter: 'Please complete.',
      comments: [{ path: 'indicators.n1.targetWomen', text: asked }],
    }),
  )
  const results = await bench.open(`/drafts/${token}/results?lang=en`)
  const notes = results.root.querySelectorAll('fieldset .note').map(({ text }) => text)
  expect(notes).toEqual([expect.stringContaining(asked)])
  const followUp = await bench.open(`/drafts/${token}/follow-up?lang=en`)
  expect(followUp.root.querySelectorAll('form .note').map(({ text }) => text)).toEqual([
    'The gender review advises' + (wggiGir10.messages['R10.advice.exit'].en ?? ''),
  ])
})
