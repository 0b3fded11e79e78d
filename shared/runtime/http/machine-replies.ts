import type { Context } from 'hono'
import { errorReference } from '../../texts/common'
import { translator, type Text, type Translate } from '../../texts/language'
import { machineTexts } from '../../texts/machines'
import { pageLanguage } from './language'
import { problem } from './problem'
import { REFUSAL_STATUS, type Refusal, type Replies } from './replies'

/** How machines are refused where they may only read. */
export function machineReplies(told: {
  notFound: (t: Translate) => string
  readsOnly: Text
}): Replies {
  const words: Readonly<Record<Refusal, (t: Translate) => string>> = {
    notFound: told.notFound,
    tooMany: (t) => t(machineTexts.tooMany),
    method: (t) => t(told.readsOnly),
    crossSite: (t) => t(told.readsOnly),
  }
  return {
    refused: (context: Context, why) =>
      problem(context, REFUSAL_STATUS[why], words[why](translator(pageLanguage(context)))),
    failed: (context, reference) =>
      problem(context, 500, errorReference[pageLanguage(context)]({ reference }), reference),
  }
}
