import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { REFUSAL_STATUS, type Refusal, type Replies } from '../../shared/runtime/http/replies'
import { errorReference } from '../../shared/texts/common'
import { paperReplies } from '../../shared/texts/council-paper'
import { translator } from '../../shared/texts/language'

const words: Readonly<Record<Refusal, (typeof paperReplies)['readsOnly']>> = {
  notFound: paperReplies.noSuchPaper,
  tooMany: paperReplies.tooMany,
  method: paperReplies.readsOnly,
  crossSite: paperReplies.readsOnly,
}

export const replies: Replies = {
  refused: (context, why) =>
    problem(context, REFUSAL_STATUS[why], translator(pageLanguage(context))(words[why])),
  failed: (context, reference) =>
    problem(context, 500, errorReference[pageLanguage(context)]({ reference }), reference),
}
