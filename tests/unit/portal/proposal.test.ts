import { expect, test } from 'vitest'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { proposal } from '../domain/bench'
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
  const form = page.form()
  const name = form.names.find((one) => one.startsWith('known.')) ?? ''
  const said = await bench.submit(form.set(name, 'yes'))
  expect(said.text).toContain('your answers are kept')
}

const CONTACT = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const

/** The call closes in a few days. */
function closesSoon(bench: Bench): string {
  const call = bench.fund.calls.get(CALL)
  if (!call) throw new Error('There is no call.')
  const closesAt = '2005-03-04T22:59:59.999Z'
  bench.fund.calls.set(CALL, { ...call, closesAt, timeZone: 'Africa/Tunis' })
  return closesAt
}

function starts(bench: Bench): string[] {
  return [...bench.fund.outbox.values()].flatMap(({ order }) =>
    order.type === 'start' ? [order.name] : [],
  )
}

test('a mission starts, answers every page, looks at its answers and sends them', async () => {
  const bench = new Bench()
  const token = await started(bench)
  const list = await bench.open(`/drafts/${token}`)
  expect(list.heading).toContain('No title yet')
  await bench.fill(list, tunis.proposal)
  const waits = await bench.open(`/drafts/${token}/check`)
  expect(waits.text).toContain('Your mission has to confirm you once')
  await confirms(bench)
  const check = await bench.open(`/drafts/${token}/check`)
  expect(check.text).not.toContain('has to confirm you')
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

/** Somebody new to the mission has begun and filled in all that is needed. */
async function begun(bench: Bench): Promise<string> {
  const token = await started(bench)
  const [draft] = [...bench.fund.drafts.values()]
  const answers = rawFromContent(proposalForm, proposal())
  bench.fund.drafts.set(draft!.id, { ...draft!, answers })
  return token
}

test('a sender whom nobody has confirmed sends in time, and it goes on once the mission knows them', async () => {
  const bench = new Bench()
  const token = await begun(bench)
  const closesAt = closesSoon(bench)
  bench.clock.set(closesAt)
  const check = await bench.open(`/drafts/${token}/check`)
  const button = { name: 'do', value: 'submit' }
  const sent = await bench.submit(check.form(button).set('declaration', 'yes'), button)
  expect(sent.heading).toBe('Proposal sent')
  expect(sent.text).toContain('counts as in time')
  expect(sent.text).toContain('office@tunis.iom.example')
  expect(sent.text).not.toContain('gender review')
  expect(starts(bench)).toEqual([])
  const project = `/projects/${bench.link({ type: 'project', projectId: 'WGGI-2005-0001' }, { holder: CONTACT })}`
  expect((await bench.open(`${project}?lang=en`)).text).toContain('waits for the word of')
  bench.clock.set(new Date(Date.parse(closesAt) + 2 * 86_400_000).toISOString())
  await confirms(bench)
  expect(starts(bench)).toEqual(['WGGI-2005-0001.request.1.1'])
  expect(bench.fund.projects.get('WGGI-2005-0001')).toMatchObject({ submittedAt: closesAt })
  expect((await bench.open(`${project}?lang=en`)).text).not.toContain('waits for the word of')
})

test('after the call has closed the refusal of sending names the time, and nothing else', async () => {
  const bench = new Bench()
  const token = await begun(bench)
  const check = await bench.open(`/drafts/${token}/check`)
  const closesAt = closesSoon(bench)
  bench.clock.set(new Date(Date.parse(closesAt) + 1).toISOString())
  const button = { name: 'do', value: 'submit' }
  for (const [lang, said] of [
    ['en', 'The call closed on'],
    ['fr', 'L’appel a été clos le'],
    ['es', 'La convocatoria cerró el'],
  ]) {
    const form = check.form(button).set('declaration', 'yes')
    const late = await bench.post(
      `/drafts/${token}/submit?lang=${lang}`,
      form.body(button).toString(),
    )
    expect(late.status).toBe(409)
    expect(late.text).toContain(said)
    expect(late.text).toContain('(Africa/Tunis)')
  }
})
