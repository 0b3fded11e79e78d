import type { ConditionTerms } from '../../project/project'

/** A vote as a reviewer gives it. */
export type VoteChoice =
  | {
      choice: 'fund'
      amountCents: number
      conditions: readonly ConditionTerms[]
      reason?: string
    }
  | { choice: 'not-fund'; reason: string }
  | { choice: 'abstain'; reason?: string }

/** What a chair decides. `year` is the envelope's, where it isn't the year of the decision. */
export type ChairChoice =
  | {
      choice: 'approve'
      amountCents: number
      conditions: readonly ConditionTerms[]
      year?: number
      reason?: string
    }
  | { choice: 'decline'; reason: string }
