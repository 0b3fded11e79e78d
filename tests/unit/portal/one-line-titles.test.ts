import { expect, test } from 'vitest'
import { aDraft, aProject, aVersion, HASH, PROJECT } from '../../support/builders'
import { Bench } from './bench'

test('a title with marks that turn the line, or with lines, is shown in one line as it reads', async () => {
  const bench = new Bench()
  const answers = { title: 'Women \u202Eemoh\u2066\nwho\u2028come\u2069' }
  const path = `/drafts/${bench.draft(aDraft({ answers }))}`
  for (const page of ['', '/project', '/check']) {
    const { html } = await bench.open(`${path}${page}?lang=en`)
    const heads = html.replace(/<(textarea|input)[^>]*>([^<]*<\/textarea>)?/g, '')
    expect(heads, page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028]/)
  }
  bench.project(
    aProject('active', { outline: { ...aProject('active').outline, title: answers.title } }),
    aVersion(),
  )
  bench.fund.heads.set(PROJECT, { seq: 1, hash: HASH })
  const project = await bench.open(
    `/projects/${bench.link({ type: 'project', projectId: PROJECT })}?lang=en`,
  )
  expect(project.html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028]/)
  expect(project.heading).toContain('Women emoh who come')
})
