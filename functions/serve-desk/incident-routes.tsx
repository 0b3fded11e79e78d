import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/drafts/draft'
import { act } from '../../shared/runtime/act'
import { formText, readForm } from '../../shared/runtime/http/form-post'
import { actProblemTexts, actTexts } from '../../shared/texts/desk-acts'
import { deskTexts } from '../../shared/texts/desk'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { withDesk, type AtDesk } from './open-desk'
import { NOTHING_TYPED, showOverview } from './overview'
import { isActCode } from './read-act'
import { sayUnreadable } from './reply'

/** Settles an incident of the whole fund, which belongs to no project's page. */
export function incidentRoutes(dependencies: DeskDependencies): Hono {
  const app = new Hono()

  app.get('/:token/incidents/:n', (context) =>
    withDesk(dependencies, context, async ({ base, language }) =>
      context.redirect(`${base}?lang=${language}`, 302),
    ),
  )

  app.post('/:token/incidents/:n', async (context) => {
    const posted = await readForm(context)
    if ('problem' in posted) return sayUnreadable(context, posted.problem)
    return withDesk(
      dependencies,
      context,
      (here) => settle(context, here, posted.form),
      posted.form,
    )
  })

  async function settle(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { by, language, link } = here
    const t = translator(language)
    const key = formText(form, 'form')
    const incident = Number(context.req.param('n'))
    const note = formText(form, `${key}.note`)
    const acted = await act(
      dependencies,
      {},
      (state) =>
        decide(state, { type: 'resolve-fund-incident', incident, note, by }, dependencies.digest),
      link,
    )
    const notice = (text: string, tone: 'good' | 'bad') => ({
      ...NOTHING_TYPED,
      notices: [{ text, tone }],
    })
    if ('committed' in acted)
      return showOverview(dependencies, context, here, notice(t(deskTexts.fundSettled), 'good'))
    const { refused, problems = [] } = acted.refusal
    if (refused !== 'invalid') {
      const text = t(refused === 'already-done' ? actTexts.doneBefore : actTexts.notNow)
      return showOverview(dependencies, context, here, notice(text, 'bad'), 409)
    }
    const shown = problems.map(({ path, code }) => ({
      name: `${key}.${path}`,
      text: t(actProblemTexts[isActCode(code) ? code : 'other']),
    }))
    const typed = { ...NOTHING_TYPED, incident: form, problems: shown }
    return showOverview(dependencies, context, here, typed, 422)
  }
  return app
}
