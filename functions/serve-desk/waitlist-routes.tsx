import { Hono, type Context } from 'hono'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { waitlistKey } from '../../shared/pages/desk/waitlist'
import { deskTexts } from '../../shared/texts/desk'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { overviewAnswers } from './overview'
import { orderAsked } from './overview-forms'
import { takeAct } from './take-act'
import { waitlistsOf } from './waitlist-view'

/** Sets the order in which a year's freed money is offered. */
export function waitlistRoutes(dependencies: DeskDependencies): Hono {
  const { projects, programme } = dependencies
  const app = new Hono()

  app.get('/:token/waitlist/:year', (context) =>
    withDesk(dependencies, context, async ({ base, language }) =>
      context.redirect(`${base}?lang=${language}`, 302),
    ),
  )

  app.post('/:token/waitlist/:year', (context) =>
    takeAtDesk(dependencies, context, (here, form) => order(context, here, form)),
  )

  async function order(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { language, by } = here
    const year = Number(context.req.param('year'))
    const [settings, found] = await Promise.all([
      programme.read(),
      projects.inStatus(['waitlisted']),
    ])
    const answers = overviewAnswers(dependencies, context, here, {
      typed: form,
      sent: waitlistKey(year),
    })
    const list = waitlistsOf(language, settings, found).find((one) => one.year === year)
    const isSeen = list?.projects.every(({ id }) => Object.hasOwn(form, `place.${id}`))
    if (!list || !isSeen) return answers.notNow(deskTexts.orderChanged)
    const taken = await takeAct(dependencies, here, form, orderAsked(list), (wanted) => ({
      command: { type: 'order-waitlist', year, ...wanted, by },
      scope: {},
    }))
    return 'refusal' in taken && taken.refusal.refused === 'conflict'
      ? answers.notNow(deskTexts.orderChanged)
      : answers.to(taken, deskTexts.orderSet)
  }
  return app
}
