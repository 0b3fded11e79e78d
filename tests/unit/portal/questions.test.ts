import { expect, it } from 'vitest'
import { languages } from '../../../shared/texts/language'
import { aProject, aQuestion, aTask, aVersion, PROJECT } from '../../support/builders'
import { Bench } from './bench'

function asked() {
  const bench = new Bench()
  const now = bench.clock.now()
  bench.project(aProject('in-funding-decision'), aVersion())
  const question = aQuestion({ version: 1, askedAt: now, waitsUntil: '2005-12-31T00:00:00.000Z' })
  bench.fund.questions.set(`${PROJECT} 0001`, question)
  const task = aTask({
    kind: 'answer-question',
    roster: [{ party: { type: 'mission', mission: 'TUNIS', as: 'contact' }, as: 'asked' }],
  })
  bench.task(task)
  const token = bench.link({ type: 'task', projectId: PROJECT, taskId: task.id })
  return { bench, path: `/answers/${token}?lang=en`, task }
}

it('a mission reads a question without the name of who asks, and answers it once', async () => {
  const { bench, path, task } = asked()
  const page = await bench.open(path)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Who keeps the register?')
  expect(page.text).not.toMatch(/elena/i)
  const form = page.form()
  form.set('text', 'The partner does.')
  const after = await bench.submit(form)
  expect(after.text).toContain('Your answer is with those who decide')
  expect(after.text).toContain('The partner does.')
  expect(bench.fund.tasks.get(task.id)?.outcome).toBe('submitted')
  const twice = await bench.post(path, { text: 'Another.' })
  expect(twice.text).toContain('The partner does.')
  expect(bench.fund.questions.get(`${PROJECT} 0001`)?.answer).toBe('The partner does.')
})

it('keeps what was typed and says what is wrong with it', async () => {
  const { bench, path } = asked()
  expect((await bench.post(path, { text: ' ' })).status).toBe(422)
  const long = await bench.post(path, { text: 'x'.repeat(8_001) })
  expect(long.status).toBe(422)
  expect(long.html).toContain('x'.repeat(8_001))
})

it('is there in every language, by an old door too, and says when it is over', async () => {
  const { bench, path, task } = asked()
  for (const language of languages) {
    const page = await bench.open(path.replace('lang=en', `lang=${language}`))
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('undefined')
  }
  const elsewhere = await bench.open(path.replace('/answers/', '/offers/'))
  expect(elsewhere.text).toContain('register')
  bench.task({ ...task, status: 'closed', outcome: 'ended' })
  const over = await bench.open(path)
  expect(over.text).toContain('isn’t open any more')
  expect(over.html).not.toContain('<textarea')
})
