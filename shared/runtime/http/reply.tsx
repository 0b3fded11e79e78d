import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { renderPage } from '../../pages/kit/layout'
import { StandingMessage, type MessageKind } from '../../pages/kit/message'
import type { Language } from '../../texts/language'
import { FORM_PROBLEM_STATUS, readForm } from './form-post'
import { pageLanguage } from './language'

export type Status = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500

const FORM_MESSAGES = {
  'too-large': 'tooLarge',
  'wrong-type': 'wrongType',
  malformed: 'wrongType',
} as const

export function show(context: Context, page: Child, status: Status = 200): Response {
  return context.newResponse(renderPage(page), status, {
    'Content-Type': 'text/html; charset=utf-8',
  })
}

export function say(
  context: Context,
  kind: MessageKind,
  status: Status,
  language: Language = pageLanguage(context),
): Response {
  return show(context, <StandingMessage language={language} kind={kind} />, status)
}

/** Reads the form that was posted and answers it; says why where it can't be read. */
export async function takeForm(
  context: Context,
  answer: (form: RawAnswers) => Response | Promise<Response>,
): Promise<Response> {
  const posted = await readForm(context)
  return 'problem' in posted
    ? say(context, FORM_MESSAGES[posted.problem], FORM_PROBLEM_STATUS[posted.problem])
    : answer(posted.form)
}

/** After a form was taken in, its page is fetched anew, so that reloading sends nothing twice. */
export function seeOther(context: Context, location: string): Response {
  return context.redirect(location, 303)
}
