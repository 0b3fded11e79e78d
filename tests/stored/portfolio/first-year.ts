import { plusDays } from '../../../shared/domain/time'
import { reportAnswers } from '../../unit/domain/bench'
import type { Answer } from '../../workflows/support/play'
import type { Portfolio } from './portfolio'

const ROSA = { type: 'person', id: 'rosa' } as const
const YES = { type: 'decide-amendment', approve: true } as const
const NO = { type: 'decide-amendment', approve: false, reason: 'The year ends.' } as const
const RETURN: Answer = {
  type: 'return-proposal',
  letter: 'Please say who was consulted.',
  comments: [{ path: 'participation', text: 'Who, and when?' }],
}

/** What began in January 2005 and has a long history, most of it over. */
export async function firstYear(fund: Portfolio): Promise<void> {
  await fund.grants('Closed, reopening proposed', 'TUNIS')
  await fund.grants('Closed and reopened', 'PRETORIA')
  await fund.grants('Terminated, money lost', 'DAKAR')
  await fund.grants('Terminated before it was paid', 'TUNIS')
  await fund.grants('Money to come back', 'DAKAR')
  await fund.grants('Final report filed', 'PRETORIA')
  await fund.grants('Final report never came', 'TUNIS')
  await fund.grants('Changes of every end', 'DAKAR', { ends: { date: '2005-12-31' } })
  await fund.grants('Reports of every end', 'DAKAR', { ends: { date: '2006-12-31' } })
  await notGranted(fund)
  await fund.passes(2)
  for (const name of [
    'Closed, reopening proposed',
    'Closed and reopened',
    'Terminated, money lost',
    'Money to come back',
    'Final report filed',
    'Final report never came',
    'Changes of every end',
    'Reports of every end',
  ]) {
    fund.on(name)
    await fund.pays()
  }
  await endedEarly(fund)
  await changesOfEveryEnd(fund)
  await reportIsReturned(fund)
  await silenceEnds(fund)
  await reportComesAsDocument(fund)
}

async function notGranted(fund: Portfolio): Promise<void> {
  const no = { choice: 'not-fund', reason: 'The partner isn’t named.' } as const
  await fund.proposes('Declined', 'TUNIS')
  await fund.confirmsGender()
  await fund.allVote(no)
  await fund.gives({ type: 'copy-proposal', callId: '2005-a', by: fund.party('mission') })

  await fund.proposes('Withdrawn and disowned', 'DAKAR')
  await fund.confirmsGender()
  await fund.withdraws()
  const by = { type: 'mission', mission: 'DAKAR', as: 'mailbox' } as const
  await fund.gives({ type: 'disown-proposal', note: 'We don’t know this proposal.', by })

  await fund.proposes('Offer declined', 'PRETORIA')
  await fund.confirmsGender()
  await fund.allVote({ choice: 'fund', amountCents: 600_000, conditions: [] })
  await fund.passes(2)
  await fund.answers('accept-offer', 'mission', { type: 'answer-offer', accept: false })

  await fund.proposes('Taken back, then lapsed', 'TUNIS')
  await fund.takesBack()
  await fund.completes({ title: 'Taken back, then lapsed' })
  await fund.answers('gender-review', 'ingrid', RETURN)
}

/** Four that ended before their time, and are closed or wait for a waiver. */
async function endedEarly(fund: Portfolio): Promise<void> {
  fund.on('Closed, reopening proposed')
  const days = { asOf: fund.now.slice(0, 10), dueOn: '2005-03-20' }
  await fund.gives({ type: 'open-council-update', ...days, by: ROSA })
  await fund.cancels()
  fund.on('Closed and reopened')
  await fund.cancels()
  await fund.passes(3)
  for (const name of ['Closed, reopening proposed', 'Closed and reopened']) {
    fund.on(name)
    await fund.reports('4000')
    await fund.passes(2)
    await fund.sendsBack(600_000)
    await fund.passes(2)
    fund.is('closed')
  }
  for (const name of ['Terminated, money lost', 'Terminated before it was paid']) {
    fund.on(name)
    await fund.isTerminated()
  }
}

/** What nobody answered has ended by now. */
async function silenceEnds(fund: Portfolio): Promise<void> {
  fund.on('Reports of every end')
  await fund.files('2500', await asksForUpdate(fund))
  await fund.passes(1)
  await asksForUpdate(fund)

  // Before anything is waived finance says whether what it had been asked for was paid.
  await fund.until('2005-07-07')
  fund.on('Terminated before it was paid')
  const reason = 'Nothing had been sent.'
  const unpaid = { type: 'not-paid', reason, on: fund.now.slice(0, 10) } as const
  await fund.answers('confirm-disbursement', 'samuel', unpaid)
  await fund.until('2005-07-15')
  for (const name of ['Terminated, money lost', 'Terminated before it was paid']) {
    fund.on(name)
    const waive = { type: 'waive-report', reason: 'The office has closed.', spentCents: 0 } as const
    await fund.answers('waive-report', 'rosa', waive)
  }
  fund.on('Terminated, money lost')
  for (const who of ['samuel', 'helen'])
    await fund.answers('confirm-return', who, { type: 'write-off', reason: 'It is lost.' })
  fund.on('Final report never came')
  await fund.isTerminated()
  await fund.passes(8)
  for (const name of ['Terminated, money lost', 'Terminated before it was paid'])
    fund.on(name).is('closed')
  fund.on('Taken back, then lapsed').is('lapsed')
  await fund.until('2005-10-28')
  await fund.gives({
    type: 'start-draft',
    draftId: 'forgotten',
    callId: '2005-a',
    mission: 'TUNIS',
    address: 'colleague@tunis.iom.example',
    language: 'es',
  })
  const by = { type: 'mission', mission: 'TUNIS', as: 'mailbox' } as const
  await fund.gives({ type: 'judge-sender', draftId: 'forgotten', known: true, by })
  await fund.until('2005-12-10')
}

async function changesOfEveryEnd(fund: Portfolio): Promise<void> {
  fund.on('Changes of every end')
  await fund.asksToChange({ changes: ['extension'], 'newEnd.date': '2006-01-31' })
  await fund.answers('acknowledge-amendment', 'rosa', YES)
  await fund.asksToChange({ changes: ['extension'], 'newEnd.date': '2006-10-31' })
  await fund.answers('decide-amendment', 'claire', NO)
  await fund.asksToChange({ changes: ['extension'], 'newEnd.date': '2006-09-30' })
  await fund.withdrawsChange()
  await fund.asksToChange({ changes: ['reformulation'], reachesPersons: 'no' })
  await fund.answers('gender-review', 'ingrid', RETURN)
  const draftId = `${fund.project.id}.amendment.${fund.project.nextAmendment - 1}`
  const sent = fund.types(draftId, { mainObjective: 'Women’s income' })
  await fund.gives({ type: 'request-amendment', ...sent, by: fund.party('mission') })
  await fund.confirmsGender()
  for (const who of ['elena', 'marc', 'naledi']) {
    const { versionHash } = fund.asked('vote-amendment')
    const vote = { type: 'vote-amendment', approve: true, versionHash } as const
    await fund.answers('vote-amendment', who, vote)
  }
  // Nobody decides on the last.
  await fund.asksToChange({ changes: ['extension'], 'newEnd.date': '2006-10-31' })
}

async function asksForUpdate(fund: Portfolio): Promise<{ asOf: string }> {
  const asOf = fund.now.slice(0, 10)
  const dueOn = plusDays(fund.now, 20).slice(0, 10)
  await fund.gives({ type: 'open-council-update', asOf, dueOn, by: ROSA })
  return { asOf }
}

async function reportIsReturned(fund: Portfolio): Promise<void> {
  fund.on('Reports of every end')
  const first = await asksForUpdate(fund)
  await fund.files('1000', first)
  const note = 'Please add sums.'
  await fund.answers('review-report', 'rosa', { type: 'review-report', accept: false, note })
  await fund.files('2000', first)
  await fund.accepts()
  await fund.passes(1)
}

async function reportComesAsDocument(fund: Portfolio): Promise<void> {
  fund.on('Reports of every end')
  const interim = fund.asked('file-report')
  await fund.doesAtDesk({ type: 'enter-for-mission', taskId: interim.id, by: ROSA })
  const draftId = `${fund.project.id}.report.${interim.subject}.${interim.round}`
  const typed = fund.types(draftId, reportAnswers('3000', { asOf: '2005-09-01' }))
  const receivedOn = fund.now.slice(0, 10)
  await fund.gives({ type: 'enter-report', taskId: interim.id, ...typed, receivedOn, by: ROSA })
  const sent = fund.types(draftId, {})
  await fund.answers('file-report', 'mission', { type: 'file-report', ...sent })
  await fund.accepts()
}
