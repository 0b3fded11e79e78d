import { Hono, type Context } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { readDay } from '../../shared/domain/forms/days'
import { readAddress } from '../../shared/domain/programme/addresses'
import { languageSchema } from '../../shared/domain/people'
import type { ShownProblem } from '../../shared/pages/kit/components'
import { actByLink } from '../../shared/runtime/act-by-link'
import { formText } from '../../shared/runtime/http/form-post'
import { draftIdFrom, onceIn } from '../../shared/runtime/http/once'
import { actProblemTexts } from '../../shared/texts/desk-acts'
import { meetingTexts } from '../../shared/texts/meeting'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { overviewAnswers } from './overview'
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

  app.post('/:token/enter', (context) =>
    takeAtDesk(dependencies, context, (here, form) => enter(context, here, form)),
  )

  async function enter(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { language, by, link } = here
    const t = translator(language)
    const problems: ShownProblem[] = []
    const wrong = (name: string, code: ActProblemCode) =>
      void problems.push({ name: `enter.${name}`, text: t(actProblemTexts[code]) })
    const answers = overviewAnswers(dependencies, context, here)
    const again = () => answers.again(problems, { entry: form })
    const text = (name: string, code: ActProblemCode = 'required') => {
      const value = formText(form, `enter.${name}`)
      if (value === '') wrong(name, code)
      return value
    }
    const callId = text('call', 'choose')
    const mission = text('mission', 'choose')
    const name = text('name')
    const typedAddress = text('address')
    const address = readAddress(typedAddress)
    if (typedAddress !== '' && address === undefined) wrong('address', 'invalid')
    const of = languageSchema.safeParse(text('language', 'choose'))
    const typedDay = text('receivedOn')
    const receivedOn = readDay(typedDay)
    if (typedDay !== '' && receivedOn === undefined) wrong('receivedOn', 'not-a-date')
    if (problems.length > 0 || address === undefined || !of.success || receivedOn === undefined)
      return again()
    const wanted = { callId, mission, name, address, language: of.data, receivedOn }
    const draftId = draftIdFrom(digest, onceIn(form, ids, 'enter.once'), [wanted])
    const acted = await actByLink(
      dependencies,
      { draftId },
      (state) => decide(state, { type: 'enter-proposal', draftId, ...wanted, by }, digest),
      link,
    )
    if ('committed' in acted || acted.refusal.refused === 'already-done')
      return answers.done(meetingTexts.formMailed)
    for (const { path, code } of acted.refusal.problems ?? [])
      wrong(path, isActCode(code) ? code : 'other')
    return problems.length > 0 ? again() : answers.notNow()
  }
  return app
}
