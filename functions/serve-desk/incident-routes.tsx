import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import { actProblemTexts, actTexts, doneTexts } from '../../shared/texts/desk-acts'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { overviewAnswers } from './overview'
import { isActCode } from './read-act'

/** Settles an incident of the whole fund, which belongs to no project's page. */
export function incidentRoutes(dependencies: DeskDependencies): Hono {
  const app = new Hono()

  app.get('/:token/incidents/:n', (context) =>
    withDesk(dependencies, context, async ({ base, language }) =>
      context.redirect(`${base}?lang=${language}`, 302),
    ),
  )

  app.post('/:token/incidents/:n', (context) =>
    takeAtDesk(dependencies, context, (here, form) => settle(context, here, form)),
  )

  async function settle(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { by, language, link } = here
    const t = translator(language)
    const key = formText(form, 'form')
    const incident = Number(context.req.param('n'))
    const note = formText(form, `${key}.note`)
    const acted = await actByLink(
      dependencies,
      {},
      (state) =>
        decide(state, { type: 'resolve-fund-incident', incident, note, by }, dependencies.digest),
      link,
    )
    const answers = overviewAnswers(dependencies, context, here)
    if ('committed' in acted) return answers.done(doneTexts['resolve-incident'])
    const { refused, problems = [] } = acted.refusal
    if (refused !== 'invalid')
      return answers.notNow(refused === 'already-done' ? actTexts.doneBefore : undefined)
    const shown = problems.map(({ path, code }) => ({
      name: `${key}.${path}`,
      text: t(actProblemTexts[isActCode(code) ? code : 'other']),
    }))
    return answers.again(shown, { incident: form })
  }
  return app
}
