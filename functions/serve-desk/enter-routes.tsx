import { Hono, type Context } from 'hono'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { draftIdFrom, onceIn } from '../../shared/runtime/http/once'
import { meetingTexts } from '../../shared/texts/meeting'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { overviewAnswers } from './overview'
import { entering } from './overview-forms'
import { takeAct } from './take-act'

/** Begins the entry of a proposal that came as a document. */
export function enterRoutes(dependencies: DeskDependencies): Hono {
  const { programme, clock, digest, ids } = dependencies
  const app = new Hono()

  app.get('/:token/enter', (context) =>
    withDesk(dependencies, context, async ({ base, language }) =>
      context.redirect(`${base}?lang=${language}#enter`, 302),
    ),
  )

  app.post('/:token/enter', (context) =>
    takeAtDesk(dependencies, context, (here, form) => enter(context, here, form)),
  )

  async function enter(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { language, by } = here
    const asked = entering(language, await programme.read(), clock())
    const answers = overviewAnswers(dependencies, context, here, { typed: form, sent: asked.key })
    const taken = await takeAct(dependencies, here, form, asked, (wanted) => {
      const draftId = draftIdFrom(digest, onceIn(form, ids, 'enter.once'), [wanted])
      return { command: { type: 'enter-proposal', draftId, ...wanted, by }, scope: { draftId } }
    })
    const isSentAgain = 'refusal' in taken && taken.refusal.refused === 'already-done'
    return answers.to(isSentAgain ? { done: true } : taken, meetingTexts.formMailed)
  }
  return app
}
