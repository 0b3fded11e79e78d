import type { ConditionTerms } from '../../../shared/domain/project/project'
import type { Committee } from './committee'

const GRANT = 1_000_000
const AGREEMENT: ConditionTerms = {
  id: 'c1',
  text: 'The partner signs the agreement.',
  blocks: 'disbursement',
  confirmedBy: 'secretariat',
}

/** What each project that ran to its end has spent, in whole US dollars as typed. */
const SPENT = [
  ['An objection in time', '10000'],
  ['Half, with a condition', '6000'],
  ['A question, and a late objection', '10000'],
  ['Declined, then reconsidered', '10000'],
  ['Waits for money, and gets it', '10000'],
  ['Came as a document', '10000'],
  ['New contact, pause and more time', '10000'],
] as const

/**
 * A round as people run it: twelve proposals of three missions, five reviewers, a chair and a deputy, on an
 * envelope that isn't enough for all. Each story meets its own trouble.
 */
export async function playRound(round: Committee): Promise<void> {
  await proposalsCome(round)
  await gendersAreReviewed(round)
  await votesAreGiven(round)
  await moneyIsCommitted(round)
  await nobodyVotes(round)
  await projectsRun(round)
  await theYearEnds(round)
}

async function proposalsCome(round: Committee): Promise<void> {
  await round.proposes('An objection in time', 'TUNIS')
  await round.proposes('Half, with a condition', 'DAKAR')
  await round.proposes('A question, and a late objection', 'PRETORIA')
  await round.proposes('Returned, then nobody votes', 'TUNIS')
  await round.proposes('Declined, then reconsidered', 'DAKAR')
  await round.proposes('Waits for money, and gets it', 'PRETORIA')
  await round.proposes('Waits for money in vain', 'TUNIS')
  await round.entersFor('Came as a document', 'rosa')
  await round.proposes('New contact, pause and more time', 'TUNIS')
  await round.proposes('Cancelled, closed, opened again', 'PRETORIA')
  await round.proposes('Terminated, money lost', 'DAKAR')
  await round.proposes('Withdrawn and disowned', 'DAKAR')

  round.on('Came as a document')
  await round.answers('confirm-version', 'mission', { type: 'confirm-version', confirm: true })
  round.met('entered on behalf of the mission, who confirmed it')
}

async function gendersAreReviewed(round: Committee): Promise<void> {
  round.on('Returned, then nobody votes')
  await round.answers('gender-review', 'ingrid', {
    type: 'return-proposal',
    letter: 'Please say who was consulted.',
    comments: [{ path: 'participation', text: 'Who, and when?' }],
  })
  round.met('returned with comments')
  await round.completes({ title: 'Returned, then nobody votes' })
  for (const name of round.stories.keys()) {
    round.on(name)
    await round.confirmsGender()
  }
}

async function votesAreGiven(round: Committee): Promise<void> {
  round.on('An objection in time')
  await round.funded(['elena', 'marc', 'peter'])
  await round.objects('funding-vote', 'elena')
  round.met('a vote disowned in time, and decided again')
  await round.funded(['elena', 'marc', 'peter'])

  round.on('Half, with a condition')
  await round.choose(['elena'], { choice: 'fund', amountCents: GRANT, conditions: [] })
  await round.choose(['marc', 'peter'], { choice: 'fund', amountCents: 600_000, conditions: [] })
  await round.chairApproves(600_000, [AGREEMENT])
  round.met('amounts differed: the chair decides half, with a condition')

  round.on('A question, and a late objection')
  await round.answers('funding-vote', 'elena', {
    type: 'ask-question',
    text: 'Who keeps the register?',
  })
  await round.answers('answer-question', 'mission', {
    type: 'answer-question',
    answer: 'The partner does.',
  })
  round.met('a question asked and answered')
  await round.funded(['elena', 'marc', 'peter'])

  round.on('Declined, then reconsidered')
  const no = { choice: 'not-fund', reason: 'The partner isn’t named.' } as const
  await round.choose(['elena', 'marc', 'peter'], no)
  round.is('declined')
  const by = round.party('mission')
  await round.gives({ type: 'reconsider', whatIsNew: 'The partner has signed.', by })
  round.met('declined with a reason, reconsidered once by others')
  await round.funded(['naledi', 'yasmine', 'joyce'])

  round.on('Came as a document')
  const vote = round.asked('funding-vote')
  await round.doesAtDesk({
    type: 'reassign-task',
    taskId: vote.id,
    from: round.party('peter'),
    to: 'joyce',
    reason: 'Peter has left the fund.',
    by: round.party('rosa'),
  })
  round.met('a reviewer left: an alternate in their place')
  await round.funded(['elena', 'marc', 'joyce'])

  round.on('New contact, pause and more time')
  await round.funded(['elena', 'marc', 'naledi'])
  round.on('Cancelled, closed, opened again')
  await round.funded(['elena', 'marc', 'yasmine'])
  round.on('Terminated, money lost')
  await round.funded(['elena', 'marc', 'naledi'])
  round.on('Withdrawn and disowned')
  await round.funded(['elena', 'marc', 'peter'])

  round.on('Waits for money, and gets it')
  const late = round.asked('funding-vote')
  await round.doesAtDesk({
    type: 'extend-task',
    taskId: late.id,
    dueOn: '2005-02-20',
    reason: 'Two of us travel.',
    by: round.party('rosa'),
  })
  round.met('more time to vote')
  await round.funded(['elena', 'marc', 'yasmine'])
  round.is('waitlisted')
  round.on('Waits for money in vain')
  await round.funded(['elena', 'marc', 'naledi'])
  round.is('waitlisted')
  await round.orders(['Waits for money, and gets it', 'Waits for money in vain'])
  round.met('the order of the waitlist set by people')
}

async function moneyIsCommitted(round: Committee): Promise<void> {
  round.on('Withdrawn and disowned')
  await round.withdraws()
  const mailbox = { type: 'mission', mission: 'DAKAR', as: 'mailbox' } as const
  await round.gives({ type: 'disown-proposal', note: 'We don’t know this proposal.', by: mailbox })
  await round.resolvesIncidents('rosa', 'A colleague wrote without telling the office.')
  round.met('withdrawn while reserved; the office didn’t know it')

  round.on('Waits for money, and gets it')
  await round.answers('waitlist-offer', 'claire', { type: 'answer-waitlist-offer', accept: true })
  round.met('freed money taken in the order set')

  await round.passes(2)
  round.on('Half, with a condition')
  await round.acceptsOffer(600_000)
  round.met('the offer accepted with a revised budget')
  round.on('A question, and a late objection')
  await round.objects('funding-vote', 'marc')
  await round.resolvesIncidents('rosa', 'Marc’s mailbox had been shared; he stands by the vote.')
  round.met('a vote disowned after the commitment: an incident, settled')
}

async function nobodyVotes(round: Committee): Promise<void> {
  round.on('Returned, then nobody votes')
  await round.nobodyAnswers('funding-vote')
  await round.until(round.asked('chair-decision').chase.at(-2)?.at ?? '')
  await round.passes(0.1)
  await round.chairApproves(GRANT, [], 'david')
  round.met('nobody voted and the chair was ill: the deputy decided')
}

async function projectsRun(round: Committee): Promise<void> {
  round.on('Half, with a condition')
  await round.answers('confirm-condition', 'rosa', {
    type: 'confirm-condition',
    how: 'met',
    note: 'Agreement seen.',
  })
  await round.passes(1)
  await round.pays(600_000)
  round.met('the condition met, and only then paid')

  for (const name of [
    'An objection in time',
    'New contact, pause and more time',
    'Cancelled, closed, opened again',
    'Terminated, money lost',
  ]) {
    round.on(name)
    await round.pays()
  }

  round.on('New contact, pause and more time')
  const by = round.party('rosa')
  await round.gives({
    type: 'replace-contact',
    as: 'contact',
    name: 'Leila',
    address: 'leila@tunis.iom.example',
    reason: 'Amira has left.',
    by,
  })
  await round.doesAtDesk({ type: 'suspend', reason: 'The office is closed.', by })
  await round.passes(10)
  await round.doesAtDesk({ type: 'resume', reason: 'It is open again.', by })
  await round.asksToChange({ changes: ['extension'], 'newEnd.date': '2005-12-15' })
  await round.answers('acknowledge-amendment', 'rosa', {
    type: 'decide-amendment',
    approve: true,
  })
  round.met('a new contact, suspended and resumed, a small extension')

  round.on('Cancelled, closed, opened again')
  await round.cancels()
  await round.passes(3)
  await round.reports('4000')
  await round.passes(2)
  await round.answers('confirm-return', 'samuel', {
    type: 'confirm-return',
    cents: 600_000,
    on: round.now.slice(0, 10),
    reference: 'RET-1',
  })
  await round.passes(2)
  round.is('closed')
  for (const who of ['rosa', 'helen']) {
    const reopen = { type: 'reopen', reason: 'An invoice came late.' } as const
    await round.doesAtDesk({ ...reopen, by: round.party(who) })
  }
  round.is('finalising')
  await round.passes(3)
  await round.reports('4000')
  round.met('cancelled, money returned, closed, and opened again by two people')

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
  round.met('terminated; no report came, and two people gave the money up')
}

async function theYearEnds(round: Committee): Promise<void> {
  await round.until('2006-01-03')
  await round.sweepsWaitlist()
  round.on('Waits for money in vain')
  round.met('waited until the call’s last day')

  for (const [name, spent] of SPENT) {
    round.on(name)
    const final = round.file.reports.find(({ kind }) => kind === 'final')
    if (final && final.askOn > round.now) await round.until(final.askOn)
    await round.paysIfAsked()
    await round.reports(spent)
    await round.passes(1)
    round.is('closed')
  }
  await round.passes(60)
}
