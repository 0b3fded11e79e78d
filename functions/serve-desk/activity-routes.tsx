import { refusedAt } from '../../shared/texts/refusals'
import { Hono, type Context } from 'hono'
import {
  activityId,
  asActivityId,
  committedTo,
  paidOf,
  type Activity,
} from '../../shared/domain/activities/activity'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import {
  activityActs,
  answersOf,
  isActivityAct,
  proposeActivityForm,
  type ActivityActName,
  type ActivityAnswer,
} from '../../shared/domain/answers/desk/activities'
import { confirmers, notPayer } from '../../shared/domain/decide/desk/activity-people'
import { isSecretary } from '../../shared/domain/decide/kernel/office'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { sameParty, type Party } from '../../shared/domain/people'
import { yearOf } from '../../shared/domain/time'
import type { OfferedAct } from '../../shared/pages/desk/act-form'
import { ActivitiesPage } from '../../shared/pages/desk/activities-page'
import { ActivityPage } from '../../shared/pages/desk/activity-page'
import { pageOfList } from '../../shared/pages/desk/paging'
import type { Notice, ShownProblem } from '../../shared/pages/kit/components'
import { doneMark, readDone } from '../../shared/runtime/http/done-mark'
import { formValue } from '../../shared/runtime/http/form-post'
import { draftIdFrom, onceIn } from '../../shared/runtime/http/once'
import { say, show, type Status } from '../../shared/runtime/http/reply'
import { activityActWords, activityTexts } from '../../shared/texts/activities'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { goneForm } from './gone-form'
import { actorName } from './names'
import { takeAtDesk, withDesk, type AtDesk } from './open-desk'
import { takeAct } from './take-act'

const ON_A_PAGE = 50
const ENTERED = 'entered'
const ENTER = 'propose-activity'

interface Shown {
  typed?: RawAnswers
  problems?: readonly ShownProblem[]
  notice?: Notice | undefined
}

/** Newest years first, and in a year what was entered last. */
function byYear(a: Activity, b: Activity): number {
  return b.year - a.year || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id)
}

/** The acts that somebody may do on an activity as it stands. */
function possible(state: State, activity: Activity, by: Party): ActivityActName[] {
  const isSecretariat = isSecretary(state, by)
  const { proposal, status } = activity
  const isOpen = status === 'lapsed' || status === 'refused'
  const isAgreed = !isOpen && status !== 'proposed'
  const maySay = proposal && confirmers(state, proposal.by).some((one) => sameParty(one, by))
  const isOwing = committedTo(activity) > paidOf(activity)
  const names: readonly (readonly [ActivityActName, boolean | undefined])[] = [
    ['confirm-activity', maySay],
    ['propose-activity-again', isSecretariat && isOpen],
    ['set-activity-course', isSecretariat && isAgreed],
    ['change-activity', isSecretariat],
    ['set-activity-cost', isSecretariat && isAgreed],
    ['pay-activity', isAgreed && isOwing && notPayer(state, activity, by) === undefined],
  ]
  return names.flatMap(([name, may]) => (may ? [name] : []))
}

/** Activities that no mission proposes: their list, the form that enters one, and a page for each. */
export function activityRoutes(dependencies: DeskDependencies): Hono {
  const { register, projects, clock, digest, ids } = dependencies
  const app = new Hono()

  function entering(here: AtDesk, once: string): OfferedAct {
    const { language } = here
    return {
      act: ENTER,
      key: ENTER,
      form: proposeActivityForm,
      heading: activityTexts.enter,
      hint: activityTexts.enterHint,
      about: { once, lang: language },
    }
  }

  async function list(
    context: Context,
    here: AtDesk,
    shown: Shown = {},
    status: Status = 200,
  ): Promise<Response> {
    const { language, base, by } = here
    const { state: read } = await register.read({}, clock())
    const state = { ...read, now: clock() }
    const { typed = {}, problems = [] } = shown
    const all = (await projects.activities()).sort(byYear)
    const started = { [`${ENTER}.year`]: String(yearOf(state.now)), ...typed }
    return show(
      context,
      <ActivitiesPage
        showing={{
          language,
          path: `${base}/activities`,
          sent: formValue(typed, 'form') || undefined,
          typed: started,
          problems,
        }}
        base={base}
        activities={pageOfList(all, Number(context.req.query('page') ?? 1), ON_A_PAGE)}
        enter={isSecretary(state, by) ? entering(here, onceIn(typed, ids)) : undefined}
        notice={shown.notice}
      />,
      status,
    )
  }

  async function enter(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const { language, base, by, link } = here
    const once = onceIn(form, ids)
    let id = ''
    const asked = { form: proposeActivityForm, key: ENTER }
    const taken = await takeAct(dependencies, here, form, asked, (entry) => {
      id = activityId(entry.year, draftIdFrom(digest, once, [entry, by]))
      return { command: { type: 'propose-activity', id, ...entry, by }, scope: { activityId: id } }
    })
    if ('problems' in taken)
      return list(context, here, { typed: form, problems: taken.problems }, 422)
    if ('refusal' in taken && taken.refusal.refused !== 'already-done') {
      const text = refusedAt(language, 'desk', taken.refusal)
      return list(context, here, { typed: form, notice: { text, tone: 'bad' } }, 409)
    }
    const mark = doneMark(dependencies, link, id, ENTERED)
    return context.redirect(`${base}/activities/${id}?lang=${language}&done=${mark}`, 303)
  }

  async function read(context: Context) {
    const activity = asActivityId(context.req.param('activity') ?? '')
    if (activity === undefined) return undefined
    const now = clock()
    const { state } = await register.read({ activityId: activity }, now)
    return state.activity ? { state: { ...state, now }, activity: state.activity } : undefined
  }

  async function page(
    context: Context,
    here: AtDesk,
    shown: Shown = {},
    status: Status = 200,
  ): Promise<Response> {
    const found = await read(context)
    if (!found) return say(context, 'notFound', 404)
    const { state, activity } = found
    const { language, base, by } = here
    const acts = possible(state, activity, by).map((act): OfferedAct => {
      const form: AnswerForm<ActivityAnswer> = activityActs[act]({ activity, by })
      const { heading, hint, button } = activityActWords[act]
      return { act, key: act, form, heading, hint, button }
    })
    const { typed = {}, problems = [] } = shown
    const sent = formValue(typed, 'form') || undefined
    const gone = goneForm(
      { language, sent, problems },
      acts.map(({ key }) => key),
    )
    const { remarks } = await projects.remains(activity.id)
    const nameOf = (actor: Parameters<typeof actorName>[2]) =>
      actorName(language, state.programme, actor)
    return show(
      context,
      <ActivityPage
        showing={{
          language,
          path: `${base}/activities/${activity.id}`,
          sent,
          typed: { ...startingWith(activity, sent), ...typed },
          problems: gone ? [] : problems,
        }}
        base={base}
        activity={activity}
        remarks={remarks.map((remark) => ({ ...remark, name: nameOf(remark.by) }))}
        acts={acts}
        proposer={activity.proposal && nameOf({ type: 'person', id: activity.proposal.by })}
        notice={gone ?? shown.notice}
      />,
      gone ? 409 : status,
    )
  }

  async function take(context: Context, here: AtDesk, form: RawAnswers): Promise<Response> {
    const found = await read(context)
    if (!found) return say(context, 'notFound', 404)
    const { activity } = found
    const { language, base, by, link } = here
    const act = formValue(form, 'act')
    const notNow = (text: string) =>
      page(context, here, { typed: form, notice: { text, tone: 'bad' } }, 409)
    if (!isActivityAct(act)) return notNow(refusedAt(language, 'desk', { refused: 'not-allowed' }))
    const asked: AnswerForm<ActivityAnswer> = activityActs[act]({ activity, by })
    const posted = { form: asked, key: formValue(form, 'form') }
    const taken = await takeAct(dependencies, here, form, posted, (command) => ({
      command,
      scope: { activityId: activity.id },
    }))
    if ('problems' in taken)
      return page(context, here, { typed: form, problems: taken.problems }, 422)
    if ('refusal' in taken) return notNow(refusedAt(language, 'desk', taken.refusal))
    const mark = doneMark(dependencies, link, activity.id, act)
    return context.redirect(`${base}/activities/${activity.id}?lang=${language}&done=${mark}`, 303)
  }

  app.get('/:token/activities', (context) =>
    withDesk(dependencies, context, (here) => list(context, here)),
  )
  app.post('/:token/activities', (context) =>
    takeAtDesk(dependencies, context, (here, form) => enter(context, here, form)),
  )
  app.get('/:token/activities/:activity', (context) =>
    withDesk(dependencies, context, (here) => {
      const id = asActivityId(context.req.param('activity') ?? '') ?? ''
      const done = readDone(dependencies, here.link, id, context.req.query('done')) ?? ''
      const words = isActivityAct(done) ? activityActWords[done].done : undefined
      const text = done === ENTERED ? activityTexts.entered : words
      return page(context, here, {
        notice: text && { text: translator(here.language)(text), tone: 'good' },
      })
    }),
  )
  app.post('/:token/activities/:activity', (context) =>
    takeAtDesk(dependencies, context, (here, form) => take(context, here, form)),
  )
  return app
}

/** What the inputs of an activity's forms hold before anybody types; a form that was sent holds what was. */
function startingWith(activity: Activity, sent: string | undefined): RawAnswers {
  const answers = Object.entries(answersOf(activity))
  const forms: readonly ActivityActName[] = ['change-activity', 'set-activity-cost']
  return Object.fromEntries(
    forms
      .filter((form) => form !== sent)
      .flatMap((form) =>
        answers
          .filter(([name]) => form === 'change-activity' || name === 'cost')
          .map(([name, value]) => [`${form}.${name}`, value] as const),
      ),
  )
}
