import { expect, it } from 'vitest'
import { languages } from '../../../shared/texts/language'
import { aDecision, aProject, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'

const declined = () =>
  aProject('declined', {
    decision: aDecision({ outcome: 'declined', amountCents: 0, reason: 'No partner.' }),
  })

function opened() {
  const bench = new Bench()
  bench.project(declined(), aVersion())
  const path = `/projects/${bench.link({ type: 'project', projectId: PROJECT })}?lang=en`
  return { bench, path }
}

it('a mission asks once for another decision on a decline, and reads that it is on its way', async () => {
  const { bench, path } = opened()
  const page = await bench.open(path)
  const form = page.form({ name: 'do', value: 'reconsider' })
  form.set('whatIsNew', 'A partner gives half.')
  const after = await bench.submit(form, { name: 'do', value: 'reconsider' })
  expect(after.text).toContain('We have your request')
  expect(bench.fund.projects.get(PROJECT)).toMatchObject({
    status: 'in-funding-decision',
    reconsidered: { whatIsNew: 'A partner gives half.' },
  })
  expect(after.text).not.toContain('What is new, or')
})

it('keeps what was typed and says what is wrong with it', async () => {
  const { bench, path } = opened()
  const empty = await bench.post(path, { do: 'reconsider', whatIsNew: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('differently? Give an answer')
  const long = await bench.post(path, { do: 'reconsider', whatIsNew: 'x'.repeat(8_001) })
  expect(long.status).toBe(422)
  expect(long.html).toContain('x'.repeat(8_001))
  expect(bench.fund.projects.get(PROJECT)?.status).toBe('declined')
})

it('offers it in every language, and only on a decline', async () => {
  const { bench, path } = opened()
  for (const language of languages) {
    const page = await bench.open(path.replace('lang=en', `lang=${language}`))
    expect(page.html).toContain('value="reconsider"')
  }
  bench.project(aProject('active'), aVersion())
  expect((await bench.open(path)).html).not.toContain('value="reconsider"')
  expect((await bench.post(path, { do: 'reconsider', whatIsNew: 'New.' })).status).toBe(409)
})
