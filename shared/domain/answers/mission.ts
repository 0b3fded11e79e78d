import * as z from 'zod'
import type { PersonCommand } from '../decide/kernel/commands'
import { draftSchema } from '../drafts/draft'
import { date, email, text } from '../forms/field'
import { typedMoney } from '../forms/numbers'
import { languageSchema, type Party } from '../people'
import { questionSchema } from '../project/follow-up'
import { incidentSchema } from '../project/incident'
import { reconsideredSchema } from '../project/project'
import { remarkSchema } from '../project/remark'
import { bounds } from '../text/bounds'
import { longestOf } from '../text/stored-text'
import { answerForm } from './declared'
import { newcomer } from './newcomer'
import {
  amount,
  askedIf,
  carried,
  each,
  mailedCode,
  option,
  required,
  requiredIf,
  suggesting,
  ticked,
} from './question'

/** The forms by which missions answer and ask, outside of proposals, reports and requests for changes. */

/** Begins a proposal of one of these missions for one of these calls. */
export const startForm = (calls: readonly string[], missions: readonly string[]) =>
  answerForm({
    id: 'start',
    schema: z.object({
      call: required(option(calls)),
      mission: required(option(missions)),
      address: required(email()),
      language: required(option(languageSchema.options)),
    }),
    result: ({ call: callId, ...rest }) => ({ callId, ...rest }),
  })

/** Asks for the links that are open for an address. */
export const lostLinks = answerForm({
  id: 'lost-links',
  schema: z.object({ address: required(email()) }),
  result: ({ address }) => address,
})

/** What is said when a long form is sent, of the revision that is shown. */
export const sending = (
  revision: number,
  asks: {
    /** Why it is sent in spite of the advice. */
    why: boolean
    /** The day on which it came as a document, of whoever enters it for a mission. */
    day: boolean
  },
) =>
  answerForm({
    id: 'sending',
    schema: z.object({
      revision: carried(z.coerce.number().int().nonnegative(), String(revision)),
      asItStands: askedIf(asks.why, text({ max: bounds.asItStands })),
      receivedOn: requiredIf(asks.day, date()),
      declaration: ticked(),
    }),
    result: ({ declaration: _yes, ...said }) => said,
  })

/** A line of a budget; the amount in US cents. */
export interface BudgetLine {
  id: string
  item: string
  amount: number
}

/** The budget as it was sent stands in its inputs; a line of nothing falls away. Declined, no budget is read. */
export const answerOffer = (
  of: { taskId: string; by: Party },
  budget: readonly BudgetLine[],
  offeredCents: number,
) =>
  answerForm({
    id: 'accept-offer',
    schema: z.discriminatedUnion('choice', [
      z.object({
        choice: z.literal('accept'),
        budget: each(
          budget.map(({ id }) => inputOfLine(id)),
          (name) =>
            suggesting(
              required(amount({ minCents: 0, maxCents: offeredCents })),
              typedMoney(budget.find(({ id }) => inputOfLine(id) === name)?.amount ?? 0),
            ),
        ),
      }),
      z.object({ choice: z.literal('decline') }),
    ]),
    result: (values): PersonCommand =>
      values.choice === 'decline'
        ? { type: 'answer-offer', ...of, accept: false }
        : {
            type: 'answer-offer',
            ...of,
            accept: true,
            budget: budget
              .map((line) => ({ ...line, amount: values.budget[inputOfLine(line.id)] ?? 0 }))
              .filter((line) => line.amount > 0),
          },
  })

const inputOfLine = (id: string) => `${id}.amount`

/** Withdraws a request. */
export const withdrawal = answerForm({
  id: 'withdraw',
  schema: z.object({ confirm: ticked() }),
  result: () => ({ type: 'withdraw' as const }),
})

/** Withdraws a request for a change that isn't in force. */
export const withdrawalOf = (amendment: number) =>
  answerForm({
    id: 'withdraw-change',
    schema: z.object({ confirm: ticked() }),
    result: () => ({ type: 'withdraw-amendment' as const, amendment }),
  })

/** Opens what is confidential. */
export const codeForm = answerForm({
  id: 'open-confidential',
  schema: z.object({ code: mailedCode() }),
  result: ({ code }) => code,
})

export const acceptContact = (at: string) =>
  answerForm({
    id: 'accept-contact',
    schema: z.object({}),
    result: (): PersonCommand => ({ type: 'accept-contact', at }),
  })

export const answerQuestion = (taskId: string, by: Party) =>
  answerForm({
    id: 'answer-question',
    schema: z.object({ text: required(text({ max: longestOf(questionSchema.shape.answer) })) }),
    result: ({ text: answer }): PersonCommand => ({ type: 'answer-question', taskId, answer, by }),
  })

export const disownProposal = (by: Party) =>
  answerForm({
    id: 'disown-proposal',
    schema: z.object({ note: text({ max: longestOf(incidentSchema.shape.note) }) }),
    result: ({ note = '' }): PersonCommand => ({ type: 'disown-proposal', note, by }),
  })

const comment = draftSchema.shape.focalComments.unwrap().element.shape.text

export const commentDraft = (draftId: string, by: Party) =>
  answerForm({
    id: 'comment-draft',
    schema: z.object({ text: required(text({ max: longestOf(comment) })) }),
    result: ({ text: said }): PersonCommand => ({ type: 'comment-draft', draftId, text: said, by }),
  })

export const reconsider = answerForm({
  id: 'reconsider',
  schema: z.object({
    whatIsNew: required(text({ max: longestOf(reconsideredSchema.shape.whatIsNew) })),
  }),
  result: ({ whatIsNew }) => ({ type: 'reconsider' as const, whatIsNew }),
})

/** What came of a project after it was closed. */
export const addResults = answerForm({
  id: 'add-results',
  schema: z.object({ results: required(text({ max: longestOf(remarkSchema.shape.text) })) }),
  result: ({ results }) => ({ type: 'add-results' as const, results }),
})

export const replaceContact = (by: Party) =>
  answerForm({
    id: 'replace-contact',
    schema: z.object(newcomer()),
    result: (values) => ({ type: 'replace-contact' as const, ...values, by }),
  })
