import type { Activity } from '../activities/activity'
import { NO_MISSION } from '../decide/kernel/activity'
import type { Row, Shape } from './columns'
import { amountsOf, undisbursedOf, type Booked } from './money'

const MONEY = ['committed', 'disbursed', 'expensed', 'undisbursed'] as const
const PEOPLE = ['women', 'men', 'sexNotNoted'] as const

export const activitiesShape: Shape = {
  columns: [
    'year',
    'projectId',
    'title',
    'mission',
    'prong',
    'status',
    'heldWhen',
    'heldWhere',
    'audiences',
    'coOrganisers',
    ...PEOPLE,
    'outputs',
    'paysYear',
    ...MONEY,
  ],
  sums: [...PEOPLE, ...MONEY],
}

/** What was noted of a group over all participants; null where nobody was counted. */
function counted({ content }: Activity, group: 'women' | 'men' | 'notNoted'): number | null {
  const numbers = content.participants.flatMap((one) => one[group] ?? [])
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0)
}

/** An activity with what was booked on it in one envelope year. Its people are counted in its own year alone. */
export function activityRow(year: number, activity: Activity, booked: Booked): Row {
  const { content } = activity
  const isOwn = activity.year === year
  const people = (group: 'women' | 'men' | 'notNoted') => (isOwn ? counted(activity, group) : null)
  const { committed, disbursed, expensed } = amountsOf(booked)
  const places = content.outputs.map(({ what, at }) => (at === undefined ? what : `${what}: ${at}`))
  return {
    year,
    projectId: activity.id,
    title: content.title,
    mission: NO_MISSION,
    prong: content.prong,
    status: activity.status,
    heldWhen: content.when ?? null,
    heldWhere: content.where ?? null,
    audiences: listed(content.audiences),
    coOrganisers: listed(content.coOrganisers),
    women: people('women'),
    men: people('men'),
    sexNotNoted: people('notNoted'),
    outputs: listed(places),
    paysYear: activity.year,
    committed,
    disbursed,
    expensed,
    undisbursed: undisbursedOf(booked),
  }
}

function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ')
}
