import type { Context, Hono } from 'hono'
import { ServiceError } from '../../pages/kit/message'
import { errorReference, messageTexts } from '../../texts/common'
import { httpApp, type HttpAppDependencies } from './http-app'
import { pageLanguage } from './language'
import { problem } from './problem'
import { REFUSAL_STATUS, type Replies } from './replies'
import { say, show } from './reply'

const pages: Replies = {
  refused: (context, why) => say(context, why, REFUSAL_STATUS[why]),
  failed: (context, reference) =>
    show(context, <ServiceError language={pageLanguage(context)} reference={reference} />, 500),
}

const problems: Replies = {
  refused: (context, why) =>
    problem(context, REFUSAL_STATUS[why], messageTexts[why][pageLanguage(context)]),
  failed: (context, reference) =>
    problem(context, 500, errorReference[pageLanguage(context)]({ reference }), reference),
}

/** Formats of what pages show that programs read. */
const DATA = ['json', 'csv', 'xlsx']

const repliesFor = (context: Context): Replies =>
  DATA.includes(context.req.query('format') ?? '') ? problems : pages

/** How a page is refused, and data that was asked for in its place. */
export const pageReplies: Replies = {
  refused: (context, why) => repliesFor(context).refused(context, why),
  failed: (context, reference) => repliesFor(context).failed(context, reference),
}

/** An app of pages: whoever asks one of them for data is refused in data too. */
export function pageApp(dependencies: HttpAppDependencies, routes: (app: Hono) => void): Hono {
  return httpApp(dependencies, pageReplies, routes)
}
