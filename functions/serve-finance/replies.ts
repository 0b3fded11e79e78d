import type { Context } from 'hono'
import { machineReplies } from '../../shared/runtime/http/machine-replies'
import { pageReplies } from '../../shared/runtime/http/page-app'
import type { Replies } from '../../shared/runtime/http/replies'
import { reportNames } from './reports'
import { financeTexts } from './texts'

const toMachines = machineReplies({
  notFound: (t) => t(financeTexts.noSuchReport, { reports: reportNames.join(', ') }),
  readsOnly: financeTexts.readsOnly,
})

const repliesFor = (context: Context): Replies =>
  context.req.path.startsWith('/desk/') ? pageReplies : toMachines

/** At the desk people are told on pages. */
export const replies: Replies = {
  refused: (context, why) => repliesFor(context).refused(context, why),
  failed: (context, reference) => repliesFor(context).failed(context, reference),
}
