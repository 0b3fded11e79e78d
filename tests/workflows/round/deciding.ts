import { expect } from 'vitest'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import type { ConditionTerms } from '../../../shared/domain/project/project'
import { plusDays } from '../../../shared/domain/time'
import { GRANT, type Committee } from './committee'

const FOR = { choice: 'fund', amountCents: GRANT, conditions: [] } as const

function condition(n: number, blocks: ConditionTerms['blocks']): ConditionTerms {
  return { id: `c${n}`, text: `Before ${blocks}.`, blocks, confirmedBy: 'secretariat' }
}

/** Most are decided on the first day. */
export async function votesAreGiven(round: Committee): Promise<void> {
  const rosa = { type: 'person', id: 'rosa' } as const

  round.on('An objection in time')
  await round.takesBack()
  await round.completes({ title: 'An objection in time, corrected' })
  round.met('taken-back')
  const { id: taskId } = round.asked('funding-vote')
  await round.doesAtDesk({ type: 'resend-task', taskId, to: round.party('elena'), by: rosa })
  const links = [
    {
      purpose: { type: 'task', projectId: round.project.id, taskId },
      holder: round.party('elena'),
    } as const,
  ]
  await round.gives({ type: 'mail-open-links', links })
  round.met('resent', 'links-asked')
  await round.funded()
  await round.objects('funding-vote', 'elena')
  await round.funded()
  round.met('objection-in-time')

  round.on('Half, with conditions')
  await round.votes('elena', FOR)
  for (const who of ['marc', 'peter']) await round.votes(who, { ...FOR, amountCents: 600_000 })
  await round.chairApproves(600_000, [
    condition(1, 'commitment'),
    condition(2, 'disbursement'),
    condition(3, 'closure'),
  ])

  round.on('A question, and a late objection')
  const { dueAt } = round.asked('funding-vote')
  await round.answers('funding-vote', 'elena', { type: 'ask-question', text: 'Who pays rent?' })
  await round.passes(0.2)
  const answer = { type: 'answer-question', answer: 'The partner does.' } as const
  await round.answers('answer-question', 'mission', answer)
  expect(round.asked('funding-vote').dueAt > dueAt).toBe(true)
  round.met('question-answered')
  await round.funded()

  round.on('Came as a document')
  const vote = round.asked('funding-vote')
  await round.registers('peter', { leftOn: round.now.slice(0, 10) })
  await round.doesAtDesk({
    type: 'reassign-task',
    taskId: vote.id,
    from: round.party('peter'),
    to: 'joyce',
    reason: 'Peter has left the fund.',
    by: rosa,
  })
  round.met('reviewer-left', 'reassigned')
  await round.votes('elena', FOR)
  await round.votes('marc', { ...FOR, amountCents: 900_000 })
  await round.votes('joyce', FOR)
  await round.answers('chair-decision', 'claire', { type: 'recuse' })
  await round.chairApproves(GRANT, [], 'david')
  round.met('chair-recused')

  round.on('New contact, pause and more time')
  await round.opensConfidential('elena')
  round.met('confidential')
  await round.doesAtDesk({
    type: 'appoint-alternates',
    taskId: round.asked('funding-vote').id,
    people: ['joyce'],
    reason: 'Peter has left the fund.',
    by: rosa,
  })
  for (const who of ['joyce', 'marc', 'naledi']) await round.votes(who, FOR)
  round.met('alternates')

  round.on('Cancelled, closed, opened again')
  for (const who of ['marc', 'yasmine', 'joyce']) {
    if (round.task('funding-vote').status === 'open')
      await round.answers('funding-vote', who, { type: 'recuse' })
  }
  await round.chairApproves(GRANT)
  round.met('too-few')

  round.on('Terminated, money lost')
  const sitting = round.asked('funding-vote')
  await round.doesAtDesk({
    type: 'record-meeting',
    taskId: sitting.id,
    versionHash: sitting.versionHash,
    minutes: 'WGGI/MIN/2005/2',
    heldOn: '2005-01-10',
    votes: ['elena', 'marc', 'naledi'].map((person) => ({ person, vote: FOR })),
    by: rosa,
  })
  round.is('reserved')
  await round.objects('funding-vote', 'naledi')
  await round.votes('naledi', FOR)
  round.met('meeting')

  round.on('Withdrawn and disowned')
  await round.funded()

  round.on('Waits for money, and gets it')
  await round.doesAtDesk({
    type: 'extend-task',
    taskId: round.asked('funding-vote').id,
    dueOn: '2005-02-20',
    reason: 'Two of us travel.',
    by: rosa,
  })
  round.met('extended')
  await round.funded()
  round.is('waitlisted')

  round.on('Waits for money in vain')
  const question = { type: 'ask-question', text: 'Who keeps the register?' } as const
  await round.answers('funding-vote', 'elena', question)

  round.on('Returned, then nobody votes')
  await round.votes('elena', FOR)
  await round.answers('funding-vote', 'claire', {
    type: 'return-proposal',
    letter: 'Please add a date.',
    comments: [],
  })
  await round.completes({ title: 'Returned twice, then nobody votes' })
  expect(round.asked('funding-vote').votes).toEqual([])
  round.met('votes-lapse')
}

/** Money is committed a day later; what one mission gives up goes to whoever waits. */
export async function moneyIsCommitted(round: Committee): Promise<void> {
  round.on('Withdrawn and disowned')
  await round.withdraws()
  const mailbox = { type: 'mission', mission: 'DAKAR', as: 'mailbox' } as const
  await round.gives({ type: 'disown-proposal', note: 'We don’t know this proposal.', by: mailbox })
  await round.resolvesIncidents('rosa', 'A colleague wrote without telling the office.')
  round.met('withdrawn', 'disowned')

  round.on('Waits for money, and gets it')
  await round.answers('waitlist-offer', 'claire', { type: 'answer-waitlist-offer', accept: true })
  round.met('waitlist-offered')

  await round.passes(2)
  round.on('Half, with conditions')
  await round.acceptsOffer(600_000)
  round.is('reserved')
  await round.confirmsCondition(1, 'rosa', 'met')
  round.is('active')
  round.met('half-offered', 'condition-before-commitment')
  round.on('A question, and a late objection')
  await round.objects('funding-vote', 'marc')
  await round.resolvesIncidents('rosa', 'Marc’s mailbox had been shared; he stands by the vote.')
  round.met('objection-late')
}

/** Two are decided late: one without the answer that was asked for, one by the deputy. */
export async function nobodyVotes(round: Committee): Promise<void> {
  const away = { from: round.now.slice(0, 10), to: plusDays(round.now, 30).slice(0, 10) }
  await round.registers('marc', { absences: [away], deputy: 'joyce' })
  round.on('Waits for money in vain')
  await round.nobodyAnswers('answer-question')
  round.met('question-unanswered')
  await round.until(plusDays(round.asked('funding-vote').chase[0]!.at, 0.1))
  expect(round.asked('funding-vote').roster.map(({ as }) => as)).toContain('deputy')
  await round.sets({ type: 'set-policy', by: 'one', item: { ...defaultPolicy, quorum: 2 } })
  for (const who of ['elena', 'joyce']) await round.votes(who, FOR)
  round.is('in-funding-decision')
  await round.sets({ type: 'set-policy', by: 'one', item: defaultPolicy })
  await round.votes('naledi', FOR)
  round.is('waitlisted')
  round.met('absent', 'settings-changed')

  round.on('Returned, then nobody votes')
  if (round.task('funding-vote').status === 'open') await round.nobodyAnswers('funding-vote')
  await round.until(plusDays(round.asked('chair-decision').chase.at(-2)!.at, 0.1))
  await round.chairApproves(GRANT, [], 'david')
  round.is('waitlisted')
  round.met('nobody-votes')
  await round.orders(['Waits for money in vain', 'Returned, then nobody votes'])
  round.met('waitlist-ordered')
}
