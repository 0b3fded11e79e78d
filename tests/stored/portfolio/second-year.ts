import type { ConditionTerms } from '../../../shared/domain/project/project'
import { moreMoney } from '../../unit/domain/bench'
import { GRANT, type Portfolio } from './portfolio'

const ROSA = { type: 'person', id: 'rosa' } as const
const YES = { type: 'decide-amendment', approve: true } as const
const NO_VOTE = { choice: 'not-fund', reason: 'The partner isn’t named.' } as const
const FOR = { choice: 'fund', amountCents: GRANT, conditions: [] } as const
const HALF_A_YEAR = { starts: { date: '2006-01-01' }, ends: { date: '2006-06-30' } }
const NEXT_YEAR = { starts: { date: '2006-03-01' }, ends: { date: '2006-12-31' } }

const BEFORE_PAYMENT: ConditionTerms[] = [
  { id: 'c1', text: 'A partner signs.', blocks: 'disbursement', confirmedBy: 'finance' },
  {
    id: 'c2',
    text: 'The plan is shared.',
    blocks: 'closure',
    confirmedBy: 'chair',
    due: '2006-06-01',
  },
]
const BEFORE_COMMITMENT: ConditionTerms[] = [
  { id: 'c1', text: 'A reference.', blocks: 'commitment', confirmedBy: 'secretariat' },
  { id: 'c2', text: 'A baseline.', blocks: 'commitment', confirmedBy: 'gender-reviewer' },
]

/** What runs when the year ends, and what is asked for in the next: everything that can be open is. */
export async function secondYear(fund: Portfolio): Promise<void> {
  await fund.until('2005-12-12')
  await grantsRun(fund)
  await moneyRunsShort(fund)
  await fund.until('2006-01-03')
  await theYearTurns(fund)
  await fund.until('2006-01-09')
  fund.under('2006-a')
  await requestsAreDecided(fund)
  await fund.until('2006-01-16')
  await reportsAreOpen(fund)
  await changesAreOpen(fund)
  await fund.until('2006-01-18')
  await requestsAreOpen(fund)
  await draftsAreOpen(fund)
  await lastActs(fund)
}

const RUNNING = [
  ['Small change asked', 'DAKAR'],
  ['Larger change asked', 'PRETORIA'],
  ['New design voted on', 'TUNIS'],
  ['New design reviewed', 'DAKAR'],
  ['More money reserved', 'PRETORIA'],
  ['Suspended', 'TUNIS'],
  ['Change stopped', 'DAKAR'],
  ['Vote disputed late', 'PRETORIA'],
  ['Change drafted', 'TUNIS'],
] as const

async function grantsRun(fund: Portfolio): Promise<void> {
  for (const [name, mission] of RUNNING) await fund.grants(name, mission, HALF_A_YEAR)
  await fund.passes(2)
  for (const [name] of RUNNING) {
    fund.on(name)
    await fund.pays()
  }
  fund.on('Vote disputed late')
  await fund.objects('funding-vote', 'marc')
  const leila = { name: 'Leila', address: 'leila@pretoria.iom.example' }
  const reason = 'Amira has left.'
  await fund.gives({ type: 'replace-contact', as: 'contact', ...leila, reason, by: ROSA })
  const lindiwe = { name: 'Lindiwe', address: 'lindiwe@pretoria.iom.example' }
  const by = fund.party('mission')
  await fund.gives({ type: 'replace-contact', as: 'alternate', ...lindiwe, by })
  await fund.gives({ type: 'accept-contact', at: fund.project.nominee?.at ?? '' })
  await paymentsAreCorrected(fund)
  fund.on('Suspended')
  await fund.doesAtDesk({ type: 'suspend', reason: 'The office is closed.', by: ROSA })
  await fund.doesAtDesk({ type: 'resume', reason: 'It is open again.', by: ROSA })
  await fund.doesAtDesk({ type: 'suspend', reason: 'It is closed again.', by: ROSA })
}

/** One correction is confirmed, one refused, and on one nobody says anything. */
async function paymentsAreCorrected(fund: Portfolio): Promise<void> {
  fund.on('Small change asked')
  await fund.correctsPayment(900_000)
  await fund.answers('confirm-correction', 'helen', { type: 'confirm-correction', confirm: true })
  await fund.pays(100_000)
  fund.on('Larger change asked')
  await fund.correctsPayment(900_000)
  const no = { type: 'confirm-correction', confirm: false, reason: 'It was right.' } as const
  await fund.answers('confirm-correction', 'helen', no)
  fund.on('New design reviewed')
  await fund.correctsPayment(900_000)
}

async function moneyRunsShort(fund: Portfolio): Promise<void> {
  const { ceilingCents = 0, availableCents = 0 } = fund.memory.envelopes.get(2005) ?? {}
  await fund.raises(ceilingCents - availableCents + GRANT / 2)
  for (const name of ['Asked about the next call', 'Offered freed money']) {
    await fund.grants(name, 'DAKAR', HALF_A_YEAR)
    fund.is('waitlisted')
  }
  await fund.orders(['Offered freed money', 'Asked about the next call'])
}

async function theYearTurns(fund: Portfolio): Promise<void> {
  await fund.sets({ type: 'open-envelope', by: 'one', year: 2006 })
  await fund.sweepsWaitlist()
  fund.on('Offered freed money')
  await fund.answers('join-next-call', 'mission', { type: 'answer-next-call', accept: true })
  fund.failsOnce('OfferWaitlist')
  await fund.raises(10 * GRANT, 2006)
  await fund.raises(11 * GRANT, 2006)
  fund.asked('waitlist-offer')
}

async function requestsAreDecided(fund: Portfolio): Promise<void> {
  await fund.grants('Office vacant', 'TUNIS', NEXT_YEAR)
  const payers = ['samuel', 'helen'].map((id) => fund.memory.people.get(id)!)
  for (const item of payers)
    await fund.sets({ type: 'put-person', by: 'one', item: { ...item, leftOn: '2006-01-08' } })
  await fund.passes(2)
  for (const item of payers) await fund.sets({ type: 'put-person', by: 'one', item })

  await fund.grants('Payment put off', 'PRETORIA', NEXT_YEAR)
  for (const [name, conditions] of [
    ['Condition before payment', BEFORE_PAYMENT],
    ['Reserved under conditions', BEFORE_COMMITMENT],
  ] as const) {
    await fund.proposes(name, 'PRETORIA', NEXT_YEAR)
    await fund.confirmsGender()
    await fund.allVote({ choice: 'fund', amountCents: GRANT, conditions })
  }
  await fund.proposes('Offered', 'DAKAR', NEXT_YEAR)
  await fund.confirmsGender()
  await fund.allVote({ choice: 'fund', amountCents: GRANT / 2, conditions: [] })
  await fund.passes(2)
  fund.on('Payment put off')
  const later = { type: 'not-paid', reason: 'The account is closed.', on: '2006-01-15' } as const
  await fund.answers('confirm-disbursement', 'samuel', later)
  for (const name of ['Condition before payment', 'Reserved under conditions']) {
    fund.on(name)
    await fund.acceptsOffer(GRANT)
  }
  await fund.answers(
    'confirm-condition',
    'rosa',
    { type: 'confirm-condition', how: 'met', note: 'Letter seen.' },
    1,
  )

  await fund.proposes('Declined, reconsidered', 'TUNIS', NEXT_YEAR)
  await fund.confirmsGender()
  await fund.allVote(NO_VOTE)
  await fund.gives({
    type: 'reconsider',
    whatIsNew: 'A partner gives half.',
    by: fund.party('mission'),
  })
}

async function reportsAreOpen(fund: Portfolio): Promise<void> {
  fund.on('Closed, reopening proposed')
  const reopen = { type: 'reopen', reason: 'An invoice came late.' } as const
  await fund.doesAtDesk({ ...reopen, by: fund.party('rosa') })
  fund.on('Closed and reopened')
  for (const who of ['rosa', 'helen']) await fund.doesAtDesk({ ...reopen, by: fund.party(who) })
  fund.on('Money to come back')
  await fund.reports('9000')
  fund.on('Final report filed')
  await fund.files('9500')
  fund.on('Reports of every end')
  const asOf = fund.now.slice(0, 10)
  await fund.gives({ type: 'open-council-update', asOf, dueOn: '2006-02-10', by: ROSA })
  const { subject } = fund.asked('file-report')
  await fund.files('4000', { asOf })
  const note = 'Please add sums.'
  const back = { type: 'review-report', accept: false, note } as const
  await fund.answers('review-report', 'rosa', back, subject)
}

async function changesAreOpen(fund: Portfolio): Promise<void> {
  const extended = (day: string) => ({ changes: ['extension'], 'newEnd.date': day })
  fund.on('Small change asked')
  await fund.asksToChange(extended('2006-08-15'))
  fund.on('Larger change asked')
  await fund.asksToChange(extended('2006-12-31'))
  fund.on('New design voted on')
  await fund.asksToChange({ changes: ['reformulation'], reachesPersons: 'no' })
  await fund.confirmsGender()
  await votesOnChange(fund, ['elena'])
  fund.on('New design reviewed')
  await fund.asksToChange({ changes: ['reformulation'], reachesPersons: 'no' })
  fund.on('Change stopped')
  await fund.asksToChange(extended('2006-12-31'))
  fund.failsOnce('ApplyAmendment')
  await fund.answers('decide-amendment', 'claire', YES)
  fund.on('Change drafted')
  await fund.gives({ type: 'start-amendment', by: fund.party('mission') })
  fund.types(`${fund.project.id}.amendment.1`, { reason: 'partner-delay' })
}

async function votesOnChange(fund: Portfolio, voters: readonly string[]): Promise<void> {
  for (const who of voters) {
    const { versionHash } = fund.asked('vote-amendment')
    const vote = { type: 'vote-amendment', approve: true, versionHash } as const
    await fund.answers('vote-amendment', who, vote)
  }
}

async function requestsAreOpen(fund: Portfolio): Promise<void> {
  await fund.enters('rosa', { title: 'Came as a document', ...NEXT_YEAR })
  fund.tells('Came as a document')
  await fund.proposes('In gender review', 'DAKAR', NEXT_YEAR)
  await fund.proposes('Just reviewed', 'PRETORIA', NEXT_YEAR)

  const protectionNote = 'Three women hide in the shelter.'
  await fund.proposes('Voted on', 'TUNIS', { ...NEXT_YEAR, protectionNote })
  await fund.confirmsGender()
  await fund.votes('elena', NO_VOTE)
  await fund.votes('elena', FOR)
  await fund.votes('naledi', { choice: 'abstain' })
  await fund.answers('funding-vote', 'peter', { type: 'delegate', to: 'joyce' })
  await fund.answers('funding-vote', 'marc', { type: 'ask-question', text: 'Who pays the rent?' })

  await fund.proposes('Before the chair', 'TUNIS', NEXT_YEAR)
  await fund.confirmsGender()
  for (const who of ['elena', 'marc']) await fund.votes(who, FOR)
  await fund.votes('peter', { ...FOR, amountCents: 800_000 })

  await fund.proposes('Returned', 'DAKAR', NEXT_YEAR)
  const comments = [{ path: 'participation', text: 'Who, and when?' }]
  const letter = 'Please say who was consulted.'
  await fund.answers('gender-review', 'ingrid', { type: 'return-proposal', letter, comments })

  await fund.proposes('Objected', 'PRETORIA', NEXT_YEAR)
  await fund.confirmsGender()
  await fund.answers('funding-vote', 'yasmine', { type: 'recuse' })
  await fund.funded()
  await fund.objects('funding-vote', 'marc')
}

async function draftsAreOpen(fund: Portfolio): Promise<void> {
  const draftId = await fund.begins('DAKAR')
  fund.types(draftId, { title: 'Begun', amount: 'ten thousand', kind: 'training' })
  const by = { type: 'mission', mission: 'DAKAR', as: 'focal-point' } as const
  await fund.gives({ type: 'comment-draft', draftId, text: 'Ask the women.', by })
  const start = { type: 'start-draft', callId: '2006-a', mission: 'TUNIS', language: 'fr' } as const
  const stranger = { address: 'stranger@tunis.iom.example', draftId: 'of-a-stranger' }
  await fund.gives({ ...start, ...stranger })
  const liar = { address: 'liar@tunis.iom.example', draftId: 'of-a-liar' }
  await fund.gives({ ...start, ...liar })
  const mailbox = { type: 'mission', mission: 'TUNIS', as: 'mailbox' } as const
  await fund.gives({ type: 'judge-sender', draftId: 'of-a-liar', known: false, by: mailbox })
  await fund.gives({
    type: 'enter-proposal',
    draftId: 'entered',
    callId: '2006-a',
    mission: 'DAKAR',
    name: 'Contact',
    address: 'contact@dakar.iom.example',
    language: 'fr',
    receivedOn: '2006-01-10',
    by: ROSA,
  })
  await fund.gives({ type: 'warn-draft', draftId: 'forgotten' })
  fund.on('Declined')
  const copied = `${fund.project.id}.copy.2005-a`
  await fund.gives({ type: 'lapse-draft', draftId: copied })
  fund.on('Vote disputed late')
  const nadia = { name: 'Nadia', address: 'nadia@pretoria.iom.example' }
  const contact = fund.party('mission')
  await fund.gives({ type: 'replace-contact', as: 'alternate', ...nadia, by: contact })
}

/** The last day, and what the fund stops over. */
async function lastActs(fund: Portfolio): Promise<void> {
  await fund.passes(1)
  await fund.proposes('Reserved', 'TUNIS', NEXT_YEAR)
  await fund.confirmsGender()
  const { id: taskId, versionHash } = fund.asked('funding-vote')
  await fund.doesAtDesk({
    type: 'record-meeting',
    taskId,
    versionHash,
    minutes: 'WGGI/MIN/2006/1',
    heldOn: fund.now.slice(0, 10),
    votes: ['elena', 'marc', 'peter'].map((person) => ({ person, vote: FOR })),
    by: ROSA,
  })
  fund.on('More money reserved')
  await fund.asksToChange(moreMoney(fund.file, 400_000))
  await votesOnChange(fund, ['elena', 'marc', 'peter'])
  await fund.passes(0.2)
  fund.on('Suspended')
  await fund.correctsPayment(900_000)
  fund.on('Voted on')
  const task = fund.asked('funding-vote')
  const to = fund.party('elena')
  await fund.doesAtDesk({ type: 'resend-task', taskId: task.id, to, by: ROSA })
  const by = { type: 'person', id: 'rosa' } as const
  await fund.gives({ type: 'mail-desk-link', by })

  fund.on('Reserved under conditions')
  const parts = [
    { row: 1, cents: GRANT / 2, on: '2006-04-01' },
    { row: 2, cents: GRANT / 2, after: 'final' as const },
  ]
  await fund.doesAtDesk({ type: 'plan-instalments', parts, by: ROSA })
  await fund.isWitnessed()

  const { ceilingCents = 0, availableCents = 0 } = fund.memory.envelopes.get(2006) ?? {}
  await fund.raises(ceilingCents - availableCents + GRANT / 2, 2006)
  await fund.grants('Waits for money', 'PRETORIA', NEXT_YEAR)
  fund.is('waitlisted')

  fund.stops()
  await fund.proposes('Just sent', 'TUNIS', NEXT_YEAR)
  fund.on('Just reviewed')
  await fund.confirmsGender()
}
