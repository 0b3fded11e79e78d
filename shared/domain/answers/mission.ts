import * as z from 'zod'
import type { PersonCommand } from '../decide/kernel/commands'
import { draftSchema } from '../drafts/draft'
import { text } from '../forms/field'
import type { Party } from '../people'
import { questionSchema } from '../project/follow-up'
import { incidentSchema } from '../project/incident'
import { reconsideredSchema } from '../project/project'
import { longestOf } from '../text/stored-text'
import { answerForm } from './declared'
import { newcomer } from './newcomer'
import { required } from './question'

/** The forms by which missions answer and ask, outside of proposals, reports and requests for changes. */

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

export const reconsider = (by: Party) =>
  answerForm({
    id: 'reconsider',
    schema: z.object({
      whatIsNew: required(text({ max: longestOf(reconsideredSchema.shape.whatIsNew) })),
    }),
    result: ({ whatIsNew }) => ({ type: 'reconsider' as const, whatIsNew, by }),
  })

export const replaceContact = (by: Party) =>
  answerForm({
    id: 'replace-contact',
    schema: z.object(newcomer()),
    result: (values) => ({ type: 'replace-contact' as const, ...values, by }),
  })
