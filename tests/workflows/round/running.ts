import { expect } from 'vitest'
import { moreMoney, reportAnswers } from '../../unit/domain/bench'
import type { Committee } from './committee'

const ROSA = { type: 'person', id: 'rosa' } as const

/** Projects are paid, paused, cut short and settled. */
export async function projectsRun(round: Committee): Promise<void> {
  for (const name of round.stories.keys()) {
    round.on(name)
    if (round.project.status === 'active' && name !== 'Half, with conditions') await round.pays()
  }

  round.on('Half, with conditions')
  const { round: n, roster } = round.asked('confirm-condition', 2)
  expect(n, 'nobody confirmed it when it was first asked').toBeGreaterThan(1)
  expect(roster.map(({ party }) => party)).toContainEqual(round.party('claire'))
  await round.confirmsCondition(2, 'claire', 'waived')
  await round.passes(1)
  await round.pays(600_000)
  round.met('condition-escalated', 'condition-waived', 'condition-before-disbursement')

  round.on('New contact, pause and more time')
  const leila = { name: 'Leila', address: 'leila@tunis.iom.example' }
  const reason = 'Amira has left.'
  await round.gives({ type: 'replace-contact', as: 'contact', ...leila, reason, by: ROSA })
  const omar = { name: 'Omar', address: 'omar@tunis.iom.example' }
  const by = round.party('mission')
  await round.gives({ type: 'replace-contact', as: 'alternate', ...omar, by })
  await round.gives({ type: 'accept-contact', at: round.project.nominee?.at ?? '' })
  expect(round.project).toMatchObject({ contact: leila, alternate: omar })
  round.met('contact-replaced', 'alternate-named')
  await round.doesAtDesk({ type: 'suspend', reason: 'The office is closed.', by: ROSA })
  await round.passes(10)
  await round.doesAtDesk({ type: 'resume', reason: 'It is open again.', by: ROSA })
  round.met('suspended')

  round.on('Cancelled, closed, opened again')
  await round.cancels()
  await round.passes(3)
  await round.reports('4000')
  await round.passes(2)
  await round.sendsBack(600_000)
  await round.passes(2)
  round.is('closed')
  round.met('cancelled', 'money-returned')
  for (const who of ['rosa', 'helen']) {
    const reopen = { type: 'reopen', reason: 'An invoice came late.' } as const
    await round.doesAtDesk({ ...reopen, by: round.party(who) })
  }
  round.is('finalising')
  await round.passes(3)
  await round.reports('4000')
  round.met('opened-again')

  round.on('Terminated, money lost')
  await round.isTerminated()
  await round.nobodyAnswers('file-report')
  await round.passes(8)
  await round.answers('waive-report', 'rosa', {
    type: 'waive-report',
    reason: 'The office has closed.',
    spentCents: 0,
  })
  for (const who of ['samuel', 'helen'])
    await round.answers('confirm-return', who, { type: 'write-off', reason: 'It is lost.' })
  await round.passes(2)
  round.is('closed')
  round.met('terminated', 'report-missed', 'money-given-up')
}

/** More money for the year: whoever waits is offered it in the order set, and the chair passes. */
export async function chairPasses(round: Committee): Promise<void> {
  await round.raises(9_000_000)
  for (const name of ['Waits for money in vain', 'Returned, then nobody votes']) {
    round.on(name)
    const pass = { type: 'answer-waitlist-offer', accept: false } as const
    await round.answers('waitlist-offer', 'claire', pass)
    round.is('waitlisted')
    round.met('waitlist-passed')
  }
}

/** The Council's paper is due: every project that runs reports as of one date. */
export async function theCouncilAsks(round: Committee): Promise<void> {
  const asOf = '2005-06-30'
  const dueOn = '2005-10-10'
  const asked = [...round.stories.keys()].filter(
    (name) => round.on(name).project.status === 'active',
  )
  for (const name of asked) {
    round.on(name)
    await round.gives({ type: 'open-council-update', asOf, dueOn, by: ROSA })
  }

  round.on('A question, and a late objection')
  await round.until('2005-09-20')
  await round.asksToChange({ changes: ['extension'], 'newEnd.date': '2006-02-15' })
  const before = round.reportReminders
  await round.until('2005-10-02')
  expect(round.reportReminders, 'a change is pending').toBe(before)
  round.met('clock-paused')
  await round.answers('decide-amendment', 'claire', { type: 'decide-amendment', approve: true })
  round.met('larger-change')

  round.on('Declined, then reconsidered')
  await round.asksToChange({ changes: ['reformulation'], reachesPersons: 'no' })
  await round.answers('gender-review', 'ingrid', {
    type: 'review-gender',
    how: 'overridden',
    markers: { dac: '1', gam: '3', iom: '2a' },
    reason: 'The annex says more.',
  })
  await changeIsVoted(round, ['elena', 'marc', 'naledi'])
  round.met('new-design')

  for (const name of asked) {
    round.on(name)
    if (name === 'Came as a document') await reportComesAsDocument(round, asOf)
    else if (name === 'Waits for money, and gets it') await reportSaysMore(round, asOf)
    else await round.files('1000', { asOf })
    await round.accepts()
    round.met('council-update')
  }

  round.on('New contact, pause and more time')
  await round.asksToChange({ changes: ['extension'], 'newEnd.date': '2005-12-15' })
  expect(round.file.amendments.at(-1)?.late).toBe(true)
  const yes = { type: 'decide-amendment', approve: true } as const
  await round.answers('acknowledge-amendment', 'rosa', yes)
  round.met('small-change', 'late-change')
}

async function changeIsVoted(round: Committee, voters: readonly string[]): Promise<void> {
  for (const who of voters) {
    const { versionHash } = round.asked('vote-amendment')
    const vote = { type: 'vote-amendment', approve: true, versionHash } as const
    await round.answers('vote-amendment', who, vote)
  }
}

/** One project needs more money than it was granted; a vote for it is disowned. */
export async function oneNeedsMore(round: Committee): Promise<void> {
  round.on('An objection in time')
  await round.asksToChange(moreMoney(round.file, 400_000))
  await changeIsVoted(round, ['elena', 'marc', 'naledi'])
  const { id: taskId } = round.task('vote-amendment')
  await round.gives({ type: 'object', taskId, by: round.party('marc') })
  await changeIsVoted(round, ['marc'])
  await round.passes(2)
  await round.pays(400_000)
  round.met('more-money', 'more-money-disputed')
}

async function reportComesAsDocument(round: Committee, asOf: string): Promise<void> {
  const { id: taskId, subject, round: n } = round.asked('file-report')
  await round.doesAtDesk({ type: 'enter-for-mission', taskId, by: ROSA })
  const draftId = `${round.project.id}.report.${subject}.${n}`
  const typed = round.types(draftId, reportAnswers('1000', { asOf }))
  const receivedOn = round.now.slice(0, 10)
  await round.gives({ type: 'enter-report', taskId, ...typed, receivedOn, by: ROSA })
  const sent = round.types(draftId, {})
  await round.answers('file-report', 'mission', { type: 'file-report', ...sent })
  round.met('report-as-document')
}

async function reportSaysMore(round: Committee, asOf: string): Promise<void> {
  await round.files('1000', {
    asOf,
    changedFromAgreed: 'yes',
    changeDescription: 'The roads were closed.',
    'expectedCompletion.date': '2005-12-15',
    'expectedCompletion.said': 'before Christmas',
  })
  const typed = { reason: 'inaccessibility' }
  const sent = round.types(`${round.project.id}.amendment.1`, typed)
  await round.gives({ type: 'request-amendment', ...sent, by: round.party('mission') })
  const yes = { type: 'decide-amendment', approve: true } as const
  await round.answers('acknowledge-amendment', 'rosa', yes)
  round.met('change-by-report')
}
