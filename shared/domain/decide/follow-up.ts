import type { Digest } from '../audit/record'
import { refuse, type Decided } from './change'
import type { Command } from './commands'
import type { ProjectFile, State } from './state'

type Handled =
  | 'start-draft'
  | 'submit-draft'
  | 'mail-desk-link'
  | 'mail-fresh-link'
  | 'withdraw'
  | 'take-back'
  | 'answer-offer'
  | 'review-gender'
  | 'return-proposal'
  | 'cast-vote'
  | 'decide-as-chair'
  | 'recuse'
  | 'answer-waitlist-offer'
  | 'record-assessment'
  | 'open-task'
  | 'store-token'
  | 'chase-task'
  | 'commit-funds'
  | 'offer-waitlist'
  | 'record-failure'

/** What is asked of a project from its commitment to its closure. */
export type FollowUpCommand = Exclude<Command, { type: Handled }>

export function decideFollowUp(
  _state: State,
  file: ProjectFile,
  command: FollowUpCommand,
  _digest: Digest,
): Decided {
  return refuse('not-allowed', `${command.type} is not done while ${file.project.status}.`)
}
