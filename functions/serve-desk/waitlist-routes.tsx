import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import { say } from '../../shared/runtime/http/reply'
import { actProblemTexts } from '../../shared/texts/desk-acts'
import { deskTexts } from '../../shared/texts/desk'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { overviewAnswers } from './overview'
import { waitlistsOf } from './waitlist-view'

/** Sets the order in which a year's freed money is offered. */
export function waitlistRoutes(dependencies: DeskDependencies): Hono {
  const { projects, programme, digest } = dependencies
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
    const { language, by, link } = here
    const t = translator(language)
    const year = Number(context.req.param('year'))
    const [settings, found] = await Promise.all([
      programme.read(),
      projects.inStatus(['waitlisted']),
    ])
    const list = waitlistsOf(language, settings, found).find((one) => one.year === year)
    if (!list) return say(context, 'notFound', 404)
    const typed = Object.fromEntries(Object.keys(form).map((name) => [name, formText(form, name)]))
    const answers = overviewAnswers(dependencies, context, here)
    const again = (problems: readonly ShownProblem[]) =>
      answers.again(problems, { waitlist: typed })
    const changed = () => answers.notNow(deskTexts.orderChanged)
    const places = list.projects.map(({ id }) => ({ id, place: typed[`place.${id}`] }))
    if (places.some(({ place }) => place === undefined)) return changed()
    const numbers = places.map(({ place }) => Number(place))
    const problems: ShownProblem[] = []
    if (
      numbers.some((place) => !Number.isInteger(place) || place < 1) ||
      new Set(numbers).size < numbers.length
    )
      problems.push({ name: `places.${year}`, text: t(deskTexts.placesProblem) })
    const reason = formText(form, `reason.${year}`)
    if (reason === '') problems.push({ name: `reason.${year}`, text: t(actProblemTexts.required) })
    if (problems.length > 0) return again(problems)
    const acted = await actByLink(
      dependencies,
      {},
      (state) =>
        decide(
          state,
          {
            type: 'order-waitlist',
            year,
            order: places.sort((a, b) => Number(a.place) - Number(b.place)).map(({ id }) => id),
            seen: Number(formText(form, 'seen')),
            reason,
            by,
          },
          digest,
        ),
      link,
    )
    if ('committed' in acted) return answers.done(deskTexts.orderSet)
    const { refusal } = acted
    if (refusal.refused === 'conflict') return changed()
    const [problem] = refusal.problems ?? []
    return problem
      ? again([{ name: `reason.${year}`, text: t(actProblemTexts['too-long']) }])
      : answers.notNow()
  }
  return app
}
