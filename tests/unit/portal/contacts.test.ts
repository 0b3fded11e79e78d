import { expect, test } from 'vitest'
import { aProject, aTask, aVersion, CALL, PROJECT } from '../../support/builders'
import { Bench, posting } from './bench'

const NEW = {
  as: 'contact',
  name: 'Leila',
  address: 'leila@tunis.iom.example',
}

function onProject() {
  const bench = new Bench()
  bench.project(aProject('active'), aVersion())
  const path = `/projects/${bench.link({ type: 'project', projectId: PROJECT })}`
  return { bench, path, stored: () => bench.fund.projects.get(PROJECT)! }
}

function nomination(bench: Bench): string {
  const { at } = bench.fund.projects.get(PROJECT)!.nominee!
  return `/answers/${bench.link(
    { type: 'contact', projectId: PROJECT, at },
    { holder: { type: 'nominee', projectId: PROJECT } },
  )}`
}

test('a new contact is asked, accepts, and the old links of contact and tasks are dead', async () => {
  const { bench, path, stored } = onProject()
  const filing = aTask({ kind: 'file-report', status: 'open' })
  bench.task(filing)
  const task = `/reports/${bench.link({ type: 'task', projectId: PROJECT, taskId: filing.id })}`
  const page = await bench.post(`${path}?lang=en`, { do: 'replace-contact', ...NEW })
  expect(page.text).toContain('It takes effect once they accept')
  const answer = nomination(bench)
  const before = bench.stored()
  const asking = await bench.open(`${answer}?lang=en`)
  expect(asking.text).toContain('IOM TUNIS has named you')
  expect(bench.stored()).toBe(before)
  bench.clock.advance(86_400_000)
  const over = await bench.submit(asking.form(), { name: 'do', value: 'accept' })
  expect(over.text).toContain('You have accepted')
  expect(stored().contact.name).toBe('Leila')
  for (const dead of [path, task]) {
    const gone = await bench.open(`${dead}?lang=en`)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('Somebody else is now this project’s contact')
  }
  expect((await bench.post(path, { do: 'withdraw', confirm: 'yes' })).status).toBe(410)
})

test.each([
  ['nobody chosen', { ...NEW, as: '' }, 'Who is being replaced? Choose one'],
  ['no name', { ...NEW, name: '' }, 'Name of the new person: give an answer'],
  ['no address', { ...NEW, address: 'x' }, 'enter an email address, such as'],
  ['another’s address', { ...NEW, address: 'x@evil.example' }, 'address of your mission'],
])('%s is named, and nothing typed is lost', async (_what, fields, problem) => {
  const { bench, path } = onProject()
  const before = bench.stored()
  const page = await bench.post(`${path}?lang=en`, { do: 'replace-contact', ...fields })
  expect(page.status).toBe(422)
  expect(page.root.querySelector('.summary')?.text).toContain(problem)
  const form = page.form({ name: 'do', value: 'replace-contact' })
  expect(form.value('address')).toBe(fields.address)
  expect(bench.stored()).toBe(before)
})

test('one address gets at most three such mails in an hour', async () => {
  const { bench, path } = onProject()
  for (let n = 0; n < 3; n += 1) await bench.raw(path, posting({ do: 'replace-contact', ...NEW }))
  const page = await bench.post(`${path}?lang=en`, { do: 'replace-contact', ...NEW })
  expect(page.text).toContain('three emails within the hour')
  expect(bench.mails().filter(({ mail }) => mail === 'contact-asked')).toHaveLength(3)
})

test('a declined proposal’s page copies it into a new one, and mails the same again', async () => {
  const bench = new Bench()
  bench.project(aProject('declined'), aVersion())
  const path = `/projects/${bench.link({ type: 'project', projectId: PROJECT })}`
  const page = await bench.open(`${path}?lang=en`)
  const button = { name: 'do', value: `copy:${CALL}` }
  const mailed = await bench.submit(page.form(button), button)
  expect(mailed.heading).toBe('Check your mail')
  await bench.submit(page.form(button), button)
  expect(bench.fund.drafts.size).toBe(1)
  const mails = bench.mails().map(({ mail }) => mail)
  expect(mails).toEqual(['draft-link', 'fresh-link'])
})

test('an active project’s page asks for a pause or an early end by a form that says so', async () => {
  const { bench, path } = onProject()
  const page = await bench.open(`${path}?lang=en`)
  const button = { name: 'do', value: 'ask-suspension' }
  await bench.submit(page.form(button), button)
  const [draft] = [...bench.fund.drafts.values()]
  expect(draft?.answers.changes).toEqual(['suspension'])
})
