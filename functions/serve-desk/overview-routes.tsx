import type { Notice } from '../../shared/pages/kit/components'
import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { readReference } from '../../shared/domain/project/reference'
import { firstOf, isBlank, oneLine } from '../../shared/domain/text/typed'
import { actByLink } from '../../shared/runtime/act-by-link'
import { deskTexts } from '../../shared/texts/desk'
import { formatDay } from '../../shared/texts/format'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { NOTHING_TYPED, showOverview } from './overview'
import { councilAsked } from './overview-forms'
import { problemsAt } from './take-act'

/** The desk's first page, and what can be asked of all projects there. */
export function overviewRoutes(dependencies: DeskDependencies): Hono {
  const { projects, clock, digest } = dependencies
  const app = new Hono()

  app.get('/:token', (context) =>
    withDesk(dependencies, context, async (here) => {
      const { language, base } = here
      const typed = context.req.query('reference') ?? ''
      const asked = readReference(typed)
      if (isBlank(typed)) return showOverview(dependencies, context, here)
      if (asked !== undefined && (await projects.find(asked)))
        return context.redirect(`${base}/projects/${asked}?lang=${language}`, 302)
      const text = translator(language)(deskTexts.unknownProject, {
        id: firstOf(oneLine(typed).toUpperCase(), 40),
      })
      return showOverview(
        dependencies,
        context,
        here,
        { ...NOTHING_TYPED, problems: [{ name: 'reference', text }] },
        404,
      )
    }),
  )

  app.post('/:token', (context) =>
    takeAtDesk(dependencies, context, (here, form) => councilUpdate(context, here, form)),
  )

  async function councilUpdate(context: Context, here: AtDesk, form: RawAnswers) {
    const t = translator(here.language)
    const asked = councilAsked(clock())
    const read = asked.form.read(form)
    if ('problems' in read) {
      const problems = problemsAt(here, asked, read.problems)
      return showOverview(
        dependencies,
        context,
        here,
        { ...NOTHING_TYPED, typed: form, problems },
        422,
      )
    }
    const { asOf, dueOn } = read.result
    const { by, link } = here
    const open = await projects.inStatus(['active', 'suspended'])
    const refused: string[] = []
    for (const { id } of open) {
      const acted = await actByLink(
        dependencies,
        { projectId: id },
        (state) => decide(state, { type: 'open-council-update', asOf, dueOn, by }, digest),
        link,
      )
      if ('refusal' in acted) refused.push(id)
    }
    const date = formatDay(t.language, asOf)
    const count = open.length - refused.length
    const notices: Notice[] = [{ text: t(deskTexts.askedFor, { count, date }), tone: 'good' }]
    if (refused.length > 0)
      notices.push({ text: t(deskTexts.notAsked, { ids: refused.join(', ') }), tone: 'bad' })
    return showOverview(dependencies, context, here, { ...NOTHING_TYPED, notices })
  }
  return app
}
