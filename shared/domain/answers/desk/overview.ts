import * as z from 'zod'
import { date, email, integer, line, text } from '../../forms/field'
import type { Problem } from '../../forms/problems'
import { languageSchema } from '../../people'
import { waitlistSchema } from '../../programme/waitlist'
import { bounds } from '../../text/bounds'
import { longestOf } from '../../text/stored-text'
import { answerForm } from '../declared'
import { carried, each, option, required } from '../question'
import { settlingNote } from './acts'

/** Asks for the desk's link. */
export const doorForm = answerForm({
  id: 'desk-door',
  schema: z.object({ address: required(email()) }),
  result: ({ address }) => address,
})

/** Asks every open project for an update, on a day after `today`. */
export function councilForm(today: string) {
  return answerForm({
    id: 'council-update',
    schema: z.object({ asOf: required(date()), dueOn: required(date()) }),
    check: ({ dueOn }): Problem[] =>
      dueOn > today ? [] : [{ path: 'dueOn', code: 'not-to-come', params: {} }],
    result: (values) => values,
  })
}

/** Begins the entry of a proposal that a mission of these sent as a document to one of these calls. */
export function enterForm(calls: readonly string[], missions: readonly string[]) {
  return answerForm({
    id: 'enter-proposal',
    schema: z.object({
      call: required(option(calls)),
      mission: required(option(missions)),
      name: required(line({ max: bounds.personName })),
      address: required(email()),
      language: required(option(languageSchema.options)),
      receivedOn: required(date()),
    }),
    result: ({ call: callId, ...rest }) => ({ callId, ...rest }),
  })
}

/** Settles an incident of the whole fund. */
export const fundIncidentForm = answerForm({
  id: 'resolve-incident',
  schema: z.object({ note: settlingNote() }),
  result: ({ note }) => note,
})

/** The most that a place of a waitlist may be. */
const LAST_PLACE = 10_000

/** Sets the order of a year's waitlist, as `revision` had it. */
export function orderForm(year: number, projects: readonly string[], revision: number) {
  return answerForm({
    id: 'order-waitlist',
    schema: z.object({
      seen: carried(z.coerce.number().int().nonnegative(), String(revision)),
      place: each(projects, required(integer({ min: 1, max: LAST_PLACE }))),
      reason: each([String(year)], required(text({ max: longestOf(waitlistSchema.shape.reason) }))),
    }),
    check: ({ place }): Problem[] => {
      const isTaken = (id: string, index: number) =>
        projects.slice(0, index).some((other) => place[other] === place[id])
      return projects
        .filter(isTaken)
        .map((id) => ({ path: `place.${id}`, code: 'place-taken', params: {} }))
    },
    result: ({ place, reason, seen = 0 }) => ({
      order: [...projects].sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0)),
      reason: reason[String(year)] ?? '',
      seen,
    }),
  })
}
