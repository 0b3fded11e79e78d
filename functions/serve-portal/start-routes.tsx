import { Hono } from 'hono'
import { startForm } from '../../shared/domain/answers/mission'
import type { CommandOf } from '../../shared/domain/decide/kernel/commands'
import { decide } from '../../shared/domain/decide/decide'
import type { Problem } from '../../shared/domain/forms/problems'
import { missionOf } from '../../shared/domain/decide/kernel/look-up'
import { draftLinkState } from '../../shared/domain/links/validity'
import { belongsTo, isSameMailbox } from '../../shared/domain/programme/addresses'
import type { Policy, Programme } from '../../shared/domain/programme/programme'
import { openCalls } from '../../shared/domain/programme/call-time'
import { senderTimes } from '../../shared/domain/programme/sender-times'
import type { Sent } from '../../shared/pages/mission/asked-form'
import { CheckMailPage } from '../../shared/pages/start/check-mail-page'
import type { Halt } from '../../shared/pages/start/halt'
import { seemsRobot } from '../../shared/pages/start/trap'
import { StartPage } from '../../shared/pages/start/start-page'
import { actAtDoor } from '../../shared/runtime/pretend'
import { pageLanguage } from '../../shared/runtime/http/language'
import { draftIdFrom, onceIn } from '../../shared/runtime/http/once'
import { seeOther, show, takeForm } from '../../shared/runtime/http/reply'
import { serveStranger } from '../../shared/runtime/http/stranger'
import { compareTexts } from '../../shared/texts/format'
import type { Language } from '../../shared/texts/language'
import type { PortalDependencies } from './dependencies'

/** A form that lies open for so many proposals is sent in vain. */
const MOST_DRAFTS_OF_A_FORM = 20

type Wanted = Omit<CommandOf<'start-draft'>, 'type' | 'draftId'>

/** The first page and the request for a link. */
export function startRoutes(dependencies: PortalDependencies): Hono {
  const { programme, drafts, clock, digest, ids } = dependencies
  const app = new Hono()

  function start(
    settings: Programme,
    language: Language,
    sent: Sent,
    once: string = ids.next(),
    halt?: Halt,
  ) {
    const compare = compareTexts(language)
    const calls = openCalls(settings.calls, clock())
    const latest = settings.calls.toSorted((a, b) => (a.closesAt < b.closesAt ? 1 : -1))[0]
    return (
      <StartPage
        language={language}
        calls={calls.map((call) => ({ ...call, title: call.title[language] }))}
        contact={latest?.contact}
        missions={settings.missions.toSorted((a, b) => compare(a.name, b.name))}
        sent={sent}
        once={once}
        halt={halt}
      />
    )
  }

  /** The form that somebody has open and hasn't sent: asked for again, it is mailed again. */
  async function openDraft(
    { callId, mission, address }: Wanted,
    policy: Policy,
  ): Promise<string | undefined> {
    const begun = await drafts.ofAddress(address)
    return begun.find(
      (draft) =>
        draft.purpose === 'new' &&
        draft.entered === undefined &&
        draft.callId === callId &&
        draft.mission === mission &&
        isSameMailbox(draft.address, address) &&
        draftLinkState(draft, policy, clock()) === 'open',
    )?.id
  }

  /**
   * Mails the form that is open, or begins a draft, once for each sending of a form; where what it began is
   * over, the next. For an address that isn't the mission's it does the same to no effect.
   */
  async function startDraft(
    wanted: Wanted,
    once: string,
    policy: Policy,
    isOfMission: boolean,
  ): Promise<void> {
    const { callId, mission, address, language } = wanted
    const beginner = { callId, mission, address }
    const draftIdOf = (n: number) =>
      draftIdFrom(digest, once, [n, callId, mission, address, language])
    const ofForm = Array.from({ length: MOST_DRAFTS_OF_A_FORM }, (_, n) => draftIdOf(n + 1))
    const open = await openDraft(wanted, policy)
    const again = open !== undefined && !ofForm.includes(open)
    for (const draftId of again ? [open, ...ofForm] : ofForm) {
      const acted = await actAtDoor(
        dependencies,
        { draftId, strangersOf: mission, beginner },
        (state) =>
          decide(
            state,
            { type: 'start-draft', draftId, ...wanted, again: again && draftId === open },
            digest,
          ),
        isOfMission,
        ({ refused }) => refused === 'expired',
      )
      if ('committed' in acted) return
      const outcome = 'pretended' in acted ? acted.pretended : acted.refusal.refused
      if (outcome !== undefined) dependencies.log.info('Draft not started', { outcome })
      if (outcome !== 'expired') return
    }
  }

  app.get('/', async (context) => {
    const language = pageLanguage(context)
    return show(context, start(await programme.read(), language, { typed: { language } }))
  })

  app.post('/start', (context) =>
    takeForm(context, async (form) => {
      const language = pageLanguage(context)
      const settings = await programme.read()
      const once = onceIn(form, ids)
      const calls = openCalls(settings.calls, clock())
      const again = (status: 409 | 422 | 429, more: { problems?: Problem[]; halt?: Halt } = {}) => {
        const { problems, halt } = more
        return show(
          context,
          start(settings, language, { typed: form, problems }, once, halt),
          status,
        )
      }
      // With no call there is no form on the page at which anything could be put right.
      if (calls.length === 0) return again(409)
      const read = startForm(
        calls.map(({ id }) => id),
        settings.missions.map(({ code }) => code),
      ).read(form)
      if ('problems' in read) return again(422, read)
      if (seemsRobot(form)) return again(422, { halt: { doubted: true } })
      const wanted = read.result
      const { address } = wanted
      const mission = missionOf({ programme: settings }, wanted.mission)
      const halt = await serveStranger(context, dependencies, { door: 'start', address }, () =>
        startDraft(wanted, once, settings.policy, belongsTo(mission, address)),
      )
      if (halt) return again(429, { halt })
      const { draftLifeDays } = settings.policy
      const { unconfirmedDraftDays } = senderTimes(settings.policy)
      return show(
        context,
        <CheckMailPage
          language={language}
          address={address}
          lifeDays={draftLifeDays}
          unconfirmedDays={unconfirmedDraftDays}
        />,
      )
    }),
  )

  app.get('/start', (context) => seeOther(context, `/?lang=${pageLanguage(context)}`))

  return app
}
