import { Hono, type Context } from 'hono'
import * as z from 'zod'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/drafts/draft'
import { readDay } from '../../shared/domain/forms/days'
import { languageSchema } from '../../shared/domain/people'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { act } from '../../shared/runtime/act'
import { formText, readForm } from '../../shared/runtime/http/form-post'
import { actProblemTexts, actTexts } from '../../shared/texts/desk-acts'
import { meetingTexts } from '../../shared/texts/meeting'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { withDesk, type AtDesk } from './open-desk'
import { NOTHING_TYPED, showOverview } from './overview'
import { sayUnreadable } from './reply'
import { isActCode, type ActProblemCode } from './read-act'

/** Begins the entry of a proposal that came as a document. */
export function enterRoutes(dependencies: DeskDependencies): Hono {
  const { digest, ids } = dependencies
  const app = new Hono()

  app.get('/:token/enter', (context) =>
    withDesk(dependencies, context, async ({ base, language }) =>
      context.redirect(`${base}?lang=${language}#enter`, 302),
    ),
  )

  app.post('/:token/enter', async (context) => {
    const posted = await readForm(context)
    if ('problem' in posted) return sayUnreadable(context, posted.problem)
    return withDesk(dependencies, context, (here) => enter(context, here, posted.form), posted.form)
  })

  async function enter(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { language, by, link } = here
    const t = translator(language)
    const problems: ShownProblem[] = []
    const wrong = (name: string, code: ActProblemCode) =>
      void problems.push({ name: `enter.${name}`, text: t(actProblemTexts[code]) })
    const again = () =>
      showOverview(dependencies, context, here, { ...NOTHING_TYPED, problems, entry: form }, 422)
    const text = (name: string, code: ActProblemCode = 'required') => {
      const value = formText(form, `enter.${name}`)
      if (value === '') wrong(name, code)
      return value
    }
    const callId = text('call', 'choose')
    const mission = text('mission', 'choose')
    const name = text('name')
    const typedAddress = text('address')
    const address = z.email().max(254).safeParse(typedAddress)
    if (typedAddress !== '' && !address.success) wrong('address', 'invalid')
    const of = languageSchema.safeParse(text('language', 'choose'))
    const typedDay = text('receivedOn')
    const receivedOn = readDay(typedDay)
    if (typedDay !== '' && receivedOn === undefined) wrong('receivedOn', 'not-a-date')
    if (problems.length > 0 || !address.success || !of.success || receivedOn === undefined)
      return again()
    const acted = await act(
      dependencies,
      {},
      (state) =>
        decide(
          state,
          {
            type: 'enter-proposal',
            draftId: ids.next(),
            callId,
            mission,
            name,
            address: address.data,
            language: of.data,
            receivedOn,
            by,
          },
          digest,
        ),
      link,
    )
    if ('committed' in acted)
      return showOverview(dependencies, context, here, {
        ...NOTHING_TYPED,
        notices: [{ text: t(meetingTexts.formMailed), tone: 'good' }],
      })
    for (const { path, code } of acted.refusal.problems ?? [])
      wrong(path, isActCode(code) ? code : 'other')
    if (problems.length > 0) return again()
    return showOverview(
      dependencies,
      context,
      here,
      { ...NOTHING_TYPED, notices: [{ text: t(actTexts.notNow), tone: 'bad' }] },
      409,
    )
  }
  return app
}
