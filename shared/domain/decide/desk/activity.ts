import {
  activityBounds,
  committedTo,
  paidOf,
  withMoney,
  type Activity,
  type ActivityCourse,
  type ActivityProposal,
} from '../../activities/activity'
import type { Party } from '../../people'
import type { Remark } from '../../project/remark'
import { dayOf, plusDays } from '../../time'
import { becomeActivity, noteActivity } from '../kernel/activity'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, NOTHING, system, telling, type SingleOrder } from '../kernel/compose'
import { wrongInput, wrongMovement } from '../kernel/problems'
import { envelopeOf } from '../kernel/look-up'
import type { State } from '../kernel/state'
import { offerFreedMoney } from '../decision/reserve'
import { notOfOffice } from '../tasks/desk-office'
import { personId } from '../tasks/on-task'
import { remarkOn } from '../tasks/remark'
import { confirmers, notPayer } from './activity-people'

/** What was proposed waits so long for a second person. */
const PROPOSAL_DAYS = 30

function aboutIt(activity: Activity, mail: SingleOrder['mail'], to: Party): SingleOrder {
  return { type: 'mail', mail, to, projectId: activity.id }
}

/** Why so much more can't be taken from a year's envelope; said at the input named. */
function notThere(
  state: State,
  year: number,
  cents: number,
  { path, isTaken }: { path: string; isTaken: boolean },
): Refusal | undefined {
  if (cents <= 0) return undefined
  const envelope = envelopeOf(state, year)
  if (!envelope?.open) {
    const open = state.envelopes.filter((one) => one.open).map((one) => one.year)
    return wrongInput(`Nothing can be committed on ${year}.`, {
      path,
      code: 'year-not-open',
      params: { year, open },
    })
  }
  return isTaken && envelope.availableCents < cents
    ? wrongInput(`The envelope of ${year} is too short.`, {
        path,
        code: 'money-short',
        params: { year, availableCents: Math.max(0, envelope.availableCents) },
      })
    : undefined
}

/** Has a second person asked; refused where nobody could be. */
function proposing(
  state: State,
  before: Activity | undefined,
  after: Activity & { proposal: ActivityProposal },
  facts: { remark?: number } = {},
): Decided {
  const { proposal } = after
  const by: Party = { type: 'person', id: proposal.by }
  const asked = confirmers(state, proposal.by)
  if (asked.length === 0)
    return refuse('not-allowed', 'Nobody else could confirm it.', ['secretariat', 'chair'])
  return combine(
    becomeActivity(before, after),
    noteActivity(after, 'activity-proposed', by, {
      year: proposal.year,
      cents: proposal.cents,
      course: proposal.course,
      lapsesAt: proposal.lapsesAt,
      ...facts,
    }),
    telling(...asked.map((to) => aboutIt(after, 'activity-proposed', to))),
  )
}

function proposalOf(
  state: State,
  by: Party,
  { course, year, cents }: { course: ActivityCourse; year: number; cents: number },
): ActivityProposal {
  const lapsesAt = plusDays(state.now, PROPOSAL_DAYS)
  return { by: personId(by), at: state.now, lapsesAt, course, year, cents }
}

/** The secretariat enters an activity; nothing is taken for it until a second person confirms. */
export function proposeActivity(state: State, command: CommandOf<'propose-activity'>): Decided {
  const { by, year, content } = command
  const wrong = notOfOffice(state, by, 'secretariat')
  if (wrong) return wrong
  if (state.activity) return refuse('already-done', 'It has been entered.')
  const closed = notThere(state, year, command.cents, { path: 'year', isTaken: false })
  if (closed) return closed
  return proposing(state, undefined, {
    schema: 1,
    id: command.id,
    year,
    status: 'proposed',
    content,
    proposal: proposalOf(state, by, command),
    money: [],
    deciders: [],
    payments: [],
    remarks: 0,
    createdAt: state.now,
    changedAt: state.now,
  })
}

/** What lapsed or was refused is proposed once more. */
export function proposeActivityAgain(
  state: State,
  activity: Activity,
  command: CommandOf<'propose-activity-again'>,
): Decided {
  const wrong = notOfOffice(state, command.by, 'secretariat')
  if (wrong) return wrong
  if (activity.status !== 'lapsed' && activity.status !== 'refused')
    return refuse('not-allowed', `It is ${activity.status}.`, ['lapsed', 'refused'])
  const { year } = activity
  const closed = notThere(state, year, command.cents, { path: 'cost', isTaken: false })
  if (closed) return closed
  const proposal = proposalOf(state, command.by, { ...command, year })
  const after = { ...activity, status: 'proposed' as const, proposal, changedAt: state.now }
  return proposing(state, activity, after)
}

/** The reason of an act on an activity, kept beside its record. */
function remarked(
  state: State,
  { id, remarks }: Activity,
  said: { act: Remark['act']; reason: string; by: Party },
  input?: string,
): ReturnType<typeof remarkOn> {
  return remarkOn(state, { projectId: id, n: remarks + 1 }, said, input)
}

/** A second person confirms what was proposed, which takes its money, or refuses it. */
export function confirmActivity(
  state: State,
  activity: Activity,
  command: CommandOf<'confirm-activity'>,
): Decided {
  const { by, agrees, reason } = command
  const { proposal: asked, ...settled } = activity
  if (!asked) return refuse('already-done', 'Nothing of it waits to be confirmed.')
  if (asked.at !== command.proposedAt)
    return refuse('conflict', 'Something else was proposed meanwhile.')
  if (asked.lapsesAt < state.now) return refuse('expired', 'What was proposed has lapsed.')
  const me = personId(by)
  if (!confirmers(state, asked.by).some((one) => personId(one) === me))
    return refuse('not-allowed', 'A second person confirms it.', ['secretariat', 'chair'])
  const proposer: Party = { type: 'person', id: asked.by }
  const said =
    agrees && reason === undefined
      ? undefined
      : remarked(state, activity, { act: 'activity-answer', reason: reason ?? '', by }, 'why')
  if (said && 'refused' in said) return said
  const remark = said ? { remark: said.remark.n } : {}
  const base: Activity = {
    ...settled,
    remarks: said?.remark.n ?? activity.remarks,
    changedAt: state.now,
  }
  if (!agrees) {
    const status = activity.status === 'proposed' ? ('refused' as const) : activity.status
    return combine(
      becomeActivity(activity, { ...base, status }),
      noteActivity(activity, 'activity-refused', by, { cents: asked.cents, ...remark }),
      said?.change ?? NOTHING,
      telling(aboutIt(activity, 'activity-refused', proposer)),
    )
  }
  const at = { ...activity, year: asked.year }
  const more = asked.cents - committedTo(at)
  const short = notThere(state, asked.year, more, { path: 'answer', isTaken: true })
  if (short) return short
  const sums = { committedCents: Math.max(asked.cents, paidOf(at)), paidCents: paidOf(at) }
  const after: Activity = {
    ...base,
    year: asked.year,
    status: activity.status === 'proposed' ? asked.course : activity.status,
    money: withMoney(at, sums, state.now),
    deciders: [...new Set([...activity.deciders, asked.by, me])],
  }
  return combine(
    becomeActivity(activity, after),
    noteActivity(activity, 'activity-confirmed', by, {
      year: asked.year,
      cents: asked.cents,
      course: after.status,
      proposedBy: asked.by,
      ...remark,
    }),
    said?.change ?? NOTHING,
    telling(aboutIt(activity, 'activity-confirmed', proposer)),
  )
}

/** Nobody confirmed in time: nothing is taken, and whoever proposed it is told. */
export function lapseActivity(state: State): Decided {
  const { activity } = state
  if (!activity?.proposal) return refuse('already-done', 'Nothing of it waits to be confirmed.')
  const { proposal, ...settled } = activity
  if (proposal.lapsesAt >= state.now) return refuse('not-allowed', 'It still has time.', ['later'])
  const status = activity.status === 'proposed' ? ('lapsed' as const) : activity.status
  return combine(
    becomeActivity(activity, { ...settled, status, changedAt: state.now }),
    noteActivity(activity, 'activity-lapsed', system('sweep-activities'), {
      cents: proposal.cents,
    }),
    telling(aboutIt(activity, 'activity-lapsed', { type: 'person', id: proposal.by })),
  )
}

/** Whether two people have agreed on it. */
function isAgreed({ status }: Activity): boolean {
  return status !== 'proposed' && status !== 'lapsed' && status !== 'refused'
}

function notAgreed(activity: Activity): Refusal | undefined {
  return isAgreed(activity)
    ? undefined
    : refuse('not-allowed', `It is ${activity.status}: a second person confirms it first.`, [
        'planned',
      ])
}

/** The secretariat says anew what it is; where its money is counted follows. */
export function changeActivity(
  state: State,
  activity: Activity,
  command: CommandOf<'change-activity'>,
): Decided {
  const wrong = notOfOffice(state, command.by, 'secretariat')
  if (wrong) return wrong
  const { content } = command
  if (JSON.stringify(content) === JSON.stringify(activity.content))
    return refuse('already-done', 'It says so already.')
  return combine(
    becomeActivity(activity, { ...activity, content, changedAt: state.now }),
    noteActivity(activity, 'activity-changed', command.by, {
      participants: content.participants.length,
      outputs: content.outputs.length,
    }),
  )
}

/**
 * The secretariat says how far it is. What is postponed or reconsidered gives back what was not paid of its money:
 * in another year it is asked for anew.
 */
export function setActivityCourse(
  state: State,
  activity: Activity,
  command: CommandOf<'set-activity-course'>,
): Decided {
  const { by, course } = command
  const wrong = notOfOffice(state, by, 'secretariat') ?? notAgreed(activity)
  if (wrong) return wrong
  if (course === activity.status && course !== 'postponed')
    return refuse('already-done', 'It stands so already.')
  if (course === 'postponed' && command.toYear <= activity.year)
    return wrongInput('It is postponed to a later year.', {
      path: 'toYear',
      code: 'year-not-later',
      params: { year: activity.year },
    })
  const said = remarked(state, activity, { act: 'activity-course', reason: command.reason, by })
  if ('refused' in said) return said
  const isOff = course === 'postponed' || course === 'reconsidered'
  const { proposal, ...settled } = activity
  const paidCents = paidOf(activity)
  const freed = isOff ? committedTo(activity) - paidCents : 0
  const after: Activity = {
    ...(isOff ? settled : activity),
    status: course,
    ...(isOff && {
      money: withMoney(activity, { committedCents: paidCents, paidCents }, state.now),
    }),
    ...(course === 'postponed' && { year: command.toYear }),
    remarks: said.remark.n,
    changedAt: state.now,
  }
  return combine(
    becomeActivity(activity, after),
    noteActivity(activity, 'activity-course-set', by, {
      course,
      ...(course === 'postponed' && { year: command.toYear }),
      remark: said.remark.n,
      ...(isOff && proposal && { droppedCents: proposal.cents }),
    }),
    said.change,
    freed > 0 ? offerFreedMoney(state, activity.year) : NOTHING,
  )
}

/** The secretariat says what it costs in all: less is given back at once, more waits for a second person. */
export function setActivityCost(
  state: State,
  activity: Activity,
  command: CommandOf<'set-activity-cost'>,
): Decided {
  const { by, cents, reason } = command
  const wrong = notOfOffice(state, by, 'secretariat') ?? notAgreed(activity)
  if (wrong) return wrong
  const { year } = activity
  const before = committedTo(activity)
  const paidCents = paidOf(activity)
  if (cents < paidCents)
    return wrongInput('So much has been paid.', {
      path: 'cost',
      code: 'money-below',
      params: { minCents: paidCents },
    })
  if (cents === (activity.proposal?.cents ?? before))
    return refuse('already-done', 'It costs so much, or is to.')
  const said = remarked(state, activity, { act: 'activity-cost', reason, by })
  if ('refused' in said) return said
  const { proposal: _dropped, ...settled } = activity
  const after: Activity = { ...settled, remarks: said.remark.n, changedAt: state.now }
  if (cents > before) {
    const closed = notThere(state, year, cents - before, { path: 'cost', isTaken: false })
    if (closed) return closed
    const course = coursesOf(activity)
    const proposal = proposalOf(state, by, { course, year, cents })
    const proposed = proposing(state, activity, { ...after, proposal }, { remark: said.remark.n })
    return 'refused' in proposed ? proposed : combine(proposed, said.change)
  }
  const money = withMoney(activity, { committedCents: cents, paidCents }, state.now)
  return combine(
    becomeActivity(activity, { ...after, money }),
    noteActivity(activity, 'activity-cost-set', by, { year, cents, remark: said.remark.n }),
    said.change,
    cents < before ? offerFreedMoney(state, year) : NOTHING,
  )
}

function coursesOf({ status }: Activity): ActivityCourse {
  return status === 'proposed' || status === 'lapsed' || status === 'refused' ? 'planned' : status
}

/** Finance says what was paid for it; with the last payment, what is left is given back. */
export function payActivity(
  state: State,
  activity: Activity,
  command: CommandOf<'pay-activity'>,
): Decided {
  const { by, cents, on, reference, isLast } = command
  const wrong = notPayer(state, activity, by) ?? notAgreed(activity)
  if (wrong) return wrong
  const { year, payments } = activity
  const committed = committedTo(activity)
  const left = committed - paidOf(activity)
  const money = activity.money.find((one) => one.year === year)
  if (left <= 0 || !money)
    return refuse('not-allowed', 'Nothing of its cost is left to be paid.', ['more money first'])
  if (payments.some((one) => one.reference === reference && one.cents === cents && one.on === on))
    return refuse('already-done', 'This payment has been entered.')
  if (cents <= 0 || cents > left)
    return wrongInput('More than is left of its cost.', {
      path: 'amount',
      code: 'amount-out-of-range',
      params: { maxCents: left },
    })
  if (payments.length >= activityBounds.payments)
    return wrongInput('So many payments are kept of one activity.', {
      path: 'amount',
      code: 'too-many',
      params: { max: activityBounds.payments },
    })
  const since = dayOf(money.at)
  const moved = wrongMovement({ on, reference }, { since, today: dayOf(state.now) })
  if (moved) return moved
  const paidCents = paidOf(activity) + cents
  const sums = { committedCents: isLast ? paidCents : committed, paidCents }
  const me = personId(by)
  const after: Activity = {
    ...activity,
    money: withMoney(activity, sums, state.now),
    payments: [...payments, { year, cents, on, reference, by: me, at: state.now }],
    changedAt: state.now,
  }
  return combine(
    becomeActivity(activity, after, { valueDate: on, reference }),
    noteActivity(activity, 'activity-paid', by, {
      year,
      cents,
      on,
      isLast,
      ...(activity.deciders.includes(me) && { alsoDecided: true }),
    }),
    isLast && cents < left ? offerFreedMoney(state, year) : NOTHING,
  )
}
