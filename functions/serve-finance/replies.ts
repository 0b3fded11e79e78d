import type { Context } from 'hono'
import { pageLanguage } from '../../shared/runtime/http/language'
import { pageReplies } from '../../shared/runtime/http/page-app'
import { problem } from '../../shared/runtime/http/problem'
import { REFUSAL_STATUS, type Refusal, type Replies } from '../../shared/runtime/http/replies'
import { errorReference } from '../../shared/texts/common'
import { translator, type Language } from '../../shared/texts/language'
import { reportNames } from './reports'
import { financeTexts } from './texts'

function detailOf(why: Refusal, language: Language): string {
  const t = translator(language)
  switch (why) {
    case 'notFound':
      return t(financeTexts.noSuchReport, { reports: reportNames.join(', ') })
    case 'tooMany':
      return t(financeTexts.tooMany)
    case 'method':
    case 'crossSite':
      return t(financeTexts.readsOnly)
    default:
      return why satisfies never
  }
}

const toMachines: Replies = {
  refused: (context, why) =>
    problem(context, REFUSAL_STATUS[why], detailOf(why, pageLanguage(context))),
  failed: (context, reference) =>
    problem(context, 500, errorReference[pageLanguage(context)]({ reference }), reference),
}

const repliesFor = (context: Context): Replies =>
  context.req.path.startsWith('/desk/') ? pageReplies : toMachines

/** At the desk people are told on pages. */
export const replies: Replies = {
  refused: (context, why) => repliesFor(context).refused(context, why),
  failed: (context, reference) => repliesFor(context).failed(context, reference),
}
