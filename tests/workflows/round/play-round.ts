import { expect } from 'vitest'
import type { Committee } from './committee'
import { moneyIsCommitted, nobodyVotes, votesAreGiven } from './deciding'
import { declinedIsCopied, gendersAreReviewed, proposalsCome } from './proposing'
import { chairPasses, oneNeedsMore, projectsRun, theCouncilAsks } from './running'

/** What each project that ran to its end has spent, in whole US dollars as typed; the last ends last. */
const SPENT = [
  ['An objection in time', '14000'],
  ['Half, with conditions', '6000'],
  ['Declined, then reconsidered', '10000'],
  ['Waits for money, and gets it', '10000'],
  ['Came as a document', '10000'],
  ['New contact, pause and more time', '10000'],
  ['Returned, then nobody votes', '10000'],
  ['A question, and a late objection', '10000'],
] as const

/**
 * A round as people run it: twelve proposals of three missions, five reviewers, a chair and a deputy, on an
 * envelope that isn't enough for all. Each story meets troubles of its own.
 */
export async function playRound(round: Committee): Promise<void> {
  await proposalsCome(round)
  await gendersAreReviewed(round)
  await declinedIsCopied(round)
  await votesAreGiven(round)
  await moneyIsCommitted(round)
  await nobodyVotes(round)
  await projectsRun(round)
  await chairPasses(round)
  await theCouncilAsks(round)
  await oneNeedsMore(round)
  await theYearEnds(round)
}

async function theYearEnds(round: Committee): Promise<void> {
  await round.until('2006-01-03')
  await round.sets({ type: 'open-envelope', by: 'one', year: 2006 })
  await round.sweepsWaitlist()
  round.on('Returned, then nobody votes')
  await round.answers('join-next-call', 'mission', { type: 'answer-next-call', accept: true })
  await round.raises(1_000_000, 2006)
  await round.answers('waitlist-offer', 'claire', { type: 'answer-waitlist-offer', accept: true })
  await round.passes(2)
  round.is('active')
  await round.pays()
  round.met('waitlist-moved')
  round.on('Waits for money in vain')
  await round.nobodyAnswers('join-next-call')
  round.is('declined')
  round.met('waitlist-ended')

  for (const [name, spent] of SPENT) {
    round.on(name)
    const final = round.file.reports.find(({ kind }) => kind === 'final')
    if (final && final.askOn > round.now) await round.until(final.askOn)
    await round.reports(spent)
    await round.passes(1)
    if (name === 'Half, with conditions') {
      round.is('finalising')
      await round.confirmsCondition(3, 'rosa', 'met')
      await round.passes(8)
      round.met('condition-before-closure')
    }
    round.is('closed')
  }
  const told = ['mailbox-submission', 'mailbox-decision', 'mailbox-reminder'] as const
  for (const mail of told) expect(round.mails(mail).length, mail).toBeGreaterThan(0)
  round.met('mailbox-copies')
  await round.passes(60)
}
