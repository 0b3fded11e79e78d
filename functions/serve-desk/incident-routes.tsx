import { Hono, type Context } from 'hono'
import { fundIncidentForm } from '../../shared/domain/answers/desk/overview'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { actWords } from '../../shared/texts/desk-acts'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { overviewAnswers } from './overview'
import { fundIncidentKey } from './overview-forms'
import { takeAct } from './take-act'

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
    const { by } = here
    const incident = Number(context.req.param('n'))
    const key = fundIncidentKey(incident)
    const answers = overviewAnswers(dependencies, context, here, { typed: form, sent: key })
    const taken = await takeAct(
      dependencies,
      here,
      form,
      { form: fundIncidentForm, key },
      (note) => ({
        command: { type: 'resolve-fund-incident', incident, note, by },
        scope: {},
      }),
    )
    return answers.to(taken, actWords['resolve-incident'].done)
  }
  return app
}
