import * as z from 'zod'
import { allFields } from '../../forms/catalogue'
import { date, text } from '../../forms/field'
import type { MarkerCodes } from '../../gender-review/indicated'
import type { Party } from '../../people'
import {
  conditionTermsSchema,
  returnLetterSchema,
  type ConditionTerms,
} from '../../project/project'
import { proposalForm } from '../../proposal/proposal-content'
import { voteSchema } from '../../tasks/task'
import { longestOf } from '../../text/stored-text'
import { carried, option, required, rows, startingWith } from '../question'

/** What the form of a task's answer depends on; amounts in US cents. */
export interface Asking {
  taskId: string
  by: Party
  /** Of the text that is shown: an answer to another is a conflict. */
  versionHash: string
  /** The most that the answer may name. */
  mostCents: number
  /** What stands in the input of the amount from the start. */
  amountCents: number
  mayReturn: boolean
  /** Whether a mission may be released from a condition. */
  mayWaive: boolean
  /** Whether a payment that was not made is asked for again. */
  isAskedAgain: boolean
  /** The number of the vote that an answer takes the place of. */
  replaces: number | undefined
  /** Ids of those to whom the task may be given. */
  people: readonly string[]
  review: ReviewAnswered | undefined
}

/** What reading a gender reviewer's answer needs to know. */
export interface ReviewAnswered {
  indicated: MarkerCodes
  stated: Partial<MarkerCodes>
  /** What a ticked box asks the mission for, in the mission's language. */
  comments: ReadonlyMap<string, { path: string; text: string }>
}

export const CONDITION_ROWS = 3
export const COMMENT_ROWS = 6

/** The questions of the proposal a reviewer may comment on, in the order of the form. */
export const commentable = allFields(proposalForm)
  .filter((field) => field.list === undefined && !field.meta.sensitive)
  .map(({ path }) => path)

export const reason = () => text({ max: longestOf(voteSchema.shape.reason) })

const { text: conditionText, blocks, confirmedBy } = conditionTermsSchema.shape

/** Conditions of an approval, one row each. */
export function conditions() {
  return rows(CONDITION_ROWS, {
    text: required(text({ max: longestOf(conditionText) })),
    due: date(),
    blocks: required(option(blocks.options)),
    confirmedBy: startingWith(required(option(confirmedBy.options)), 'secretariat'),
  })
}

/** Conditions as they are decided on, each known by its row. */
export function decidedConditions(set: z.infer<ReturnType<typeof conditions>>): ConditionTerms[] {
  return set.map(({ row, ...terms }) => ({ id: `c${row}`, ...terms }))
}

/** What an answer to a text sends along: which version was read. */
export function onText({ versionHash }: Asking) {
  return { versionHash: carried(z.string(), versionHash) }
}

const { letter, comments } = returnLetterSchema.shape

/** A letter to the mission with comments on single answers. */
export function returnFields(asking: Asking) {
  return {
    ...onText(asking),
    letter: required(text({ max: longestOf(letter) })),
    comments: rows(COMMENT_ROWS, {
      path: required(option(commentable)),
      text: required(text({ max: longestOf(comments.element.shape.text) })),
    }),
  }
}

/** A return's letter and its comments as the domain takes them. */
export function returned(values: {
  versionHash?: string | undefined
  letter: string
  comments: readonly { path: string; text: string }[]
}) {
  const { letter, comments, versionHash = '' } = values
  return {
    letter,
    versionHash,
    comments: comments.map(({ path, text: said }) => ({ path, text: said })),
  }
}
