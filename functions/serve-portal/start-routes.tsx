import { Hono } from 'hono'
import * as z from 'zod'
import type { CommandOf } from '../../shared/domain/decide/commands'
import { decide } from '../../shared/domain/decide/decide'
import { languageSchema } from '../../shared/domain/people'
import { belongsTo, plainAddress } from '../../shared/domain/programme/addresses'
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

type Wanted = Omit<CommandOf<'start-draft'>, 'type' | 'draftId'>

function openCalls({ calls }: Programme, now: string): Call[] {
  return calls
    .filter(({ opensAt, closesAt }) => opensAt <= now && now <= closesAt)
    .sort((a, b) => (a.closesAt < b.closesAt ? -1 : 1))
}

/** The first page and the request for a link. */
export function startRoutes(dependencies: PortalDependencies): Hono {
  const { programme, drafts, clock, digest, ids } = dependencies
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

  /** The form that somebody has open and hasn't sent: asked for again, it is mailed again. */
  async function openDraft({ callId, mission, address }: Wanted): Promise<string | undefined> {
    const begun = await drafts.ofAddress(address)
    return begun.find(
      (draft) =>
        draft.purpose === 'new' &&
        draft.entered === undefined &&
        draft.callId === callId &&
        draft.mission === mission &&
        plainAddress(draft.address) === plainAddress(address),
    )?.id
  }

  /**
   * Mails the form that is open, or begins a draft, once for each sending of a form; where what it began is
   * over, the next.
   */
  async function startDraft(wanted: Wanted, once: string): Promise<void> {
    const { callId, mission, address, language } = wanted
    const scope = (draftId: string) => ({ address, draftId, strangersOf: mission })
    const ofForm = Array.from({ length: MOST_DRAFTS_OF_A_FORM }, (_, n) =>
      draftIdFrom(digest, once, [n + 1, callId, mission, address, language]),
    )
    const open = await openDraft(wanted)
    const again = open !== undefined && !ofForm.includes(open)
    for (const draftId of again ? [open, ...ofForm] : ofForm) {
      const acted = await act(dependencies, scope(draftId), (state) =>
        decide(
          state,
          { type: 'start-draft', draftId, ...wanted, again: draftId === open && again },
          digest,
        ),
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
      const address = z.email().max(254).safeParse(typed.address)
      const own = languageSchema.safeParse(typed.language)
      if (!call || !mission || !address.success || !own.success) {
        const problems: StartProblem[] = [
          ...(call ? [] : (['call'] as const)),
          ...(mission ? [] : (['mission'] as const)),
          ...(address.success ? [] : (['address'] as const)),
          ...(own.success ? [] : (['language'] as const)),
        ]
        return show(context, start(settings, language, typed, problems, once), 422)
      }
      // Only programmes fill in what people don't see.
      const isPerson = formText(form, 'website') === ''
      const isMailed = isPerson && belongsTo(mission, address.data)
      const wanted = {
        callId: call.id,
        mission: mission.code,
        address: address.data,
        language: own.data,
      }
      await answerLate(dependencies, async () => {
        if (isMailed) await startDraft(wanted, once)
      })
      const { draftLifeDays, unconfirmedDraftDays } = settings.policy
      return show(
        context,
        <CheckMailPage
          language={language}
          address={address.data}
          lifeDays={draftLifeDays}
          unconfirmedDays={unconfirmedDraftDays}
        />,
      )
    }),
  )

  app.get('/start', (context) => seeOther(context, `/?lang=${pageLanguage(context)}`))

  refuseOthers(app, ['/'], 'GET, HEAD')
  refuseOthers(app, ['/start'], 'POST')
  return app
}
