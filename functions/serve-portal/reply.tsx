import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { StandingMessage, type MessageKind } from '../../shared/pages/kit/message'
import { renderPage } from '../../shared/pages/kit/layout'
import { FORM_PROBLEM_STATUS, type PostedForm } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import type { Language } from '../../shared/texts/language'

type Status = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500

const FORM_MESSAGES = {
  'too-large': 'tooLarge',
  'wrong-type': 'wrongType',
  'cross-site': 'crossSite',
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

/** Says why a form couldn't be read. */
export function sayUnreadable(
  context: Context,
  problem: Extract<PostedForm, { problem: unknown }>['problem'],
): Response {
  return say(context, FORM_MESSAGES[problem], FORM_PROBLEM_STATUS[problem])
}

/** After a form was taken in, its page is fetched anew, so that reloading sends nothing twice. */
export function seeOther(context: Context, location: string): Response {
  return context.redirect(location, 303)
}
