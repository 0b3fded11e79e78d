import { expect, test } from 'vitest'
import { tunis } from '../../demo/portfolio/tunis'
import { CALL } from '../../support/builders'
import { Bench, CONTACT_ADDRESS } from './bench'

async function started(bench: Bench): Promise<string> {
  const first = await bench.open('/?lang=en')
  const form = first.form()
  form.set('mission', 'TUNIS').set('address', CONTACT_ADDRESS).set('language', 'en')
  const answer = await bench.submit(form)
  expect(answer.status).toBe(200)
  expect(answer.heading).toBe('Check your mail')
  const [draft] = [...bench.fund.drafts.values()]
  expect(draft).toMatchObject({ mission: 'TUNIS', address: CONTACT_ADDRESS, callId: CALL })
  return bench.link(
    { type: 'draft', draftId: draft!.id },
    { holder: { type: 'draft', id: draft!.id } },
  )
}

/** The mission's mailbox says that it knows who writes. */
async function confirms(bench: Bench): Promise<void> {
  const [draft] = [...bench.fund.drafts.values()]
  const token = bench.link(
    { type: 'sender', draftId: draft!.id },
    { holder: { type: 'mission', mission: 'TUNIS', as: 'mailbox' } },
  )
  const page = await bench.open(`/answers/${token}?lang=en`)
  expect(page.text).toContain(CONTACT_ADDRESS)
  const said = await bench.submit(page.form().set('known', 'yes'))
  expect(said.text).toContain('They can now send their form')
}

test('a mission starts, answers every page, looks at its answers and sends them', async () => {
  const bench = new Bench()
  const token = await started(bench)
  const list = await bench.open(`/drafts/${token}`)
  expect(list.heading).toContain('No title yet')
  await bench.fill(list, tunis.proposal)
  const waits = await bench.open(`/drafts/${token}/check`)
  expect(waits.text).toContain('Your mission’s mailbox has to confirm you once')
  const early = waits.form({ name: 'do', value: 'submit' }).set('declaration', 'yes')
  const held = await bench.submit(early, { name: 'do', value: 'submit' })
  expect(held.status).toBe(409)
  expect(bench.fund.projects.size).toBe(0)
  await confirms(bench)
  const check = await bench.open(`/drafts/${token}/check`)
  expect(check.text).not.toContain('mailbox has to confirm')
  expect(check.text).toContain('Kasserine, Kairouan, Siliana, Zaghouan')
  expect(check.text).not.toContain('Before you can send it')
  const form = check.form({ name: 'do', value: 'submit' }).set('declaration', 'yes')
  const sent = await bench.submit(form, { name: 'do', value: 'submit' })
  expect(sent.heading).toBe('Proposal sent')
  expect(sent.text).toContain('WGGI-2005-0001')
  const project = bench.fund.projects.get('WGGI-2005-0001')
  expect(project).toMatchObject({ status: 'submitted', mission: 'TUNIS' })
  expect(bench.fund.versions.get('WGGI-2005-0001 0001')?.content).toMatchObject({
    amount: 1_000_000,
    budget: [{ amount: 600_000 }, { amount: 400_000 }],
    beneficiaries: [{ group: 'women', number: 120 }],
    activities: [{ groups: ['women'], answersIssues: [expect.any(String)] }, {}],
  })

  const again = await bench.submit(form, { name: 'do', value: 'submit' })
  expect(again.text).toContain('WGGI-2005-0001')
  expect(bench.fund.projects.size).toBe(1)
  expect(bench.mails().filter(({ mail }) => mail === 'submission-received')).toHaveLength(1)
  for (const path of ['', '/check', '/budget', '/submit']) {
    expect((await bench.open(`/drafts/${token}${path}`)).heading).toBe('Proposal sent')
  }
})
