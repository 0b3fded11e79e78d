import { Hono } from 'hono'
import type { CommandOf } from '../../shared/domain/decide/commands'
import { decide } from '../../shared/domain/decide/decide'
import { languageSchema } from '../../shared/domain/people'
import { belongsTo, readAddress } from '../../shared/domain/programme/addresses'
import type { Call, Programme } from '../../shared/domain/programme/programme'
import { CheckMailPage } from '../../shared/pages/start/check-mail-page'
import {
  StartPage,
  type StartPageProps,
  type StartProblem,
} from '../../shared/pages/start/start-page'
import { act } from '../../shared/runtime/act'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { draftIdFrom, onceIn } from '../../shared/runtime/http/once'
import { refuseOthers, seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import { compareTexts } from '../../shared/texts/format'
import type { Language } from '../../shared/texts/language'
import { answerLate } from './answer-late'
import type { PortalDependencies } from './dependencies'

/** A form that lies open for so many proposals is sent in vain. */
const MOST_DRAFTS_OF_A_FORM = 20

function openCalls({ calls }: Programme, now: string): Call[] {
  return calls
    .filter(({ opensAt, closesAt }) => opensAt <= now && now <= closesAt)
    .sort((a, b) => (a.closesAt < b.closesAt ? -1 : 1))
}

/** The first page and the request for a link. */
export function startRoutes(dependencies: PortalDependencies): Hono {
  const { programme, clock, digest, ids } = dependencies
  const app = new Hono()

  function start(
    settings: Programme,
    language: Language,
    typed: StartPageProps['typed'],
    problems: readonly StartProblem[],
    once: string = ids.next(),
  ) {
    const compare = compareTexts(language)
    const calls = openCalls(settings, clock())
    const latest = settings.calls.toSorted((a, b) => (a.closesAt < b.closesAt ? 1 : -1))[0]
    return (
      <StartPage
        language={language}
        calls={calls.map((call) => ({ ...call, title: call.title[language] }))}
        contact={latest?.contact}
        missions={settings.missions.toSorted((a, b) => compare(a.name, b.name))}
        typed={typed}
        problems={problems}
        once={once}
      />
    )
  }

  /** Begins a draft, once for each sending of a form; where what it began is over, the next. */
  async function startDraft(
    wanted: Omit<CommandOf<'start-draft'>, 'type' | 'draftId'>,
    once: string,
  ): Promise<void> {
    const { callId, mission, address, language } = wanted
    const scope = (draftId: string) => ({ address, draftId })
    for (let n = 1; n <= MOST_DRAFTS_OF_A_FORM; n += 1) {
      const draftId = draftIdFrom(digest, once, [n, callId, mission, address, language])
      const acted = await act(dependencies, scope(draftId), (state) =>
        decide(state, { type: 'start-draft', draftId, ...wanted }, digest),
      )
      if ('committed' in acted) return
      dependencies.log.info('Draft not started', { outcome: acted.refusal.refused })
      if (acted.refusal.refused !== 'expired') return
    }
  }

  app.get('/', async (context) => {
    const language = pageLanguage(context)
    const typed = { call: '', mission: '', address: '', language }
    return show(context, start(await programme.read(), language, typed, []))
  })

  app.post('/start', (context) =>
    takeForm(context, async (form) => {
      const language = pageLanguage(context)
      const settings = await programme.read()
      const typed = {
        call: formText(form, 'call'),
        mission: formText(form, 'mission'),
        address: formText(form, 'address'),
        language: formText(form, 'language'),
      }
      const once = onceIn(form, ids)
      const call = openCalls(settings, clock()).find(({ id }) => id === typed.call)
      const mission = settings.missions.find(({ code }) => code === typed.mission)
      const address = readAddress(typed.address)
      const own = languageSchema.safeParse(typed.language)
      if (!call || !mission || address === undefined || !own.success) {
        const problems: StartProblem[] = [
          ...(call ? [] : (['call'] as const)),
          ...(mission ? [] : (['mission'] as const)),
          ...(address !== undefined ? [] : (['address'] as const)),
          ...(own.success ? [] : (['language'] as const)),
        ]
        return show(context, start(settings, language, typed, problems, once), 422)
      }
      // Only programmes fill in what people don't see.
      const isPerson = formText(form, 'website') === ''
      const isMailed = isPerson && belongsTo(mission, address)
      const wanted = {
        callId: call.id,
        mission: mission.code,
        address,
        language: own.data,
      }
      await answerLate(dependencies, async () => {
        if (isMailed) await startDraft(wanted, once)
      })
      const lifeDays = settings.policy.draftLifeDays
      return show(
        context,
        <CheckMailPage language={language} address={address} lifeDays={lifeDays} />,
      )
    }),
  )

  app.get('/start', (context) => seeOther(context, `/?lang=${pageLanguage(context)}`))

  refuseOthers(app, ['/'], 'GET, HEAD')
  refuseOthers(app, ['/start'], 'POST')
  return app
}
