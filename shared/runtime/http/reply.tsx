import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { typedTexts } from '../../domain/forms/typed-texts'
import { renderPage } from '../../pages/kit/render'
import { renderRefusal } from '../../pages/kit/refusal'
import { NotTaken, StandingMessage, type MessageKind } from '../../pages/kit/message'
import type { Language } from '../../texts/language'
import { FORM_PROBLEM_STATUS, postedForm, readForm } from './form-post'
import { pageLanguage } from './language'

export type Status = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500

const FORM_MESSAGES = {
  'too-large': 'tooLarge',
  'wrong-type': 'wrongType',
  malformed: 'wrongType',
} as const

/** Shows a page. One that refuses what was posted holds whatever was typed, for whoever has just sent it. */
export function show(context: Context, page: Child, status: Status = 200): Response {
  const typed = status < 400 ? undefined : postedForm(context)
  const html = typed ? renderRefusal(page, typedTexts(typed)) : renderPage(page)
  return context.newResponse(html, status, {
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
  return posted.problem
    ? say(context, FORM_MESSAGES[posted.problem], FORM_PROBLEM_STATUS[posted.problem])
    : answer(posted.form)
}

/**
 * What a form was for is over, or has changed: its page says so, where nothing that was typed is lost by going
 * there.
 */
export function seeAgain(context: Context, path: string, language: Language): Response {
  return typedTexts(postedForm(context) ?? {}).length > 0
    ? show(context, <NotTaken language={language} path={path} />, 409)
    : seeOther(context, `${path}?lang=${language}`)
}

/** After a form was taken in, its page is fetched anew, so that reloading sends nothing twice. */
export function seeOther(context: Context, location: string): Response {
  return context.redirect(location, 303)
}
