import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { renderPage } from '../../shared/pages/kit/layout'
import { StandingMessage, type MessageKind } from '../../shared/pages/kit/message'
import { FORM_PROBLEM_STATUS, type PostedForm } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'

export type Status = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 500

const FORM_MESSAGES = {
  'too-large': 'tooLarge',
  'wrong-type': 'wrongType',
  'cross-site': 'crossSite',
  malformed: 'wrongType',
} as const

export async function show(context: Context, page: Child, status: Status = 200): Promise<Response> {
  return context.html(renderPage(page), status)
}

export function say(context: Context, kind: MessageKind, status: Status): Promise<Response> {
  const language = pageLanguage(context)
  return show(context, <StandingMessage language={language} kind={kind} />, status)
}

/** Says why a form couldn't be read. */
export function sayUnreadable(
  context: Context,
  problem: Extract<PostedForm, { problem: unknown }>['problem'],
): Promise<Response> {
  return say(context, FORM_MESSAGES[problem], FORM_PROBLEM_STATUS[problem])
}
