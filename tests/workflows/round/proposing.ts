import { expect } from 'vitest'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'
import { proposal } from '../../unit/domain/bench'
import { CALL } from '../../support/builders'
import type { Answer } from '../support/play'
import type { Committee } from './committee'

const RETURN: Answer = {
  type: 'return-proposal',
  letter: 'Please say who was consulted.',
  comments: [{ path: 'participation', text: 'Who, and when?' }],
}

/** Eleven proposals come in; the twelfth is a copy of what is declined. */
export async function proposalsCome(round: Committee): Promise<void> {
  await round.proposesWithAdvice('An objection in time', 'TUNIS')
  expect(round.mails('sender-asked')).toHaveLength(1)
  expect(round.mails('focal-started')).toHaveLength(1)
  expect(round.mails('focal-comment')).toHaveLength(1)
  round.met('new-sender', 'focal-point')
  await round.proposes('Half, with conditions', 'DAKAR')
  await round.proposes('A question, and a late objection', 'PRETORIA')
  await round.proposes('Returned, then nobody votes', 'TUNIS')
  await round.proposes('Declined, then reconsidered', 'DAKAR')
  await round.proposes('Waits for money, and gets it', 'PRETORIA')
  await round.proposes('Waits for money in vain', 'TUNIS')
  await round.enters('rosa')
  round.tells('Came as a document')
  const secret = { protectionNote: 'Three women hide in the shelter.' }
  await round.proposes('New contact, pause and more time', 'TUNIS', secret)
  await round.proposes('Cancelled, closed, opened again', 'PRETORIA')
  await round.proposes('Terminated, money lost', 'DAKAR')

  round.on('Came as a document')
  await round.answers('confirm-version', 'mission', { type: 'confirm-version', confirm: true })
  round.met('document-confirmed')
}

export async function gendersAreReviewed(round: Committee): Promise<void> {
  round.on('Returned, then nobody votes')
  await round.answers('gender-review', 'ingrid', RETURN)
  expect(round.mails('focal-returned')).toHaveLength(1)
  await round.completes({ title: 'Returned, then nobody votes' })
  round.met('returned')
  for (const name of round.stories.keys()) {
    round.on(name)
    await round.confirmsGender()
  }
}

/** A declined text is copied into a new proposal, of which the mission's office knows nothing. */
export async function declinedIsCopied(round: Committee): Promise<void> {
  round.on('Declined, then reconsidered')
  await round.allVote({ choice: 'not-fund', reason: 'The partner isn’t named.' })
  round.is('declined')
  round.met('declined')
  const by = round.party('mission')
  const draftId = `${round.project.id}.copy.${CALL}`
  await round.gives({ type: 'copy-proposal', callId: CALL, by })
  await round.gives({ type: 'reconsider', whatIsNew: 'The partner has signed.', by })
  await round.funded()
  round.met('reconsidered')

  const title = 'Withdrawn and disowned'
  await round.sends(draftId, rawFromContent(proposalForm, proposal({ title })))
  round.tells(title)
  await round.confirmsGender()
  round.met('copied')
}
