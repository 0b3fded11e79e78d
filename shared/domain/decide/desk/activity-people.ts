import type { Activity } from '../../activities/activity'
import { partyKey, type Party, type Role } from '../../people'
import type { Person } from '../../programme/programme'
import { dayOf } from '../../time'
import { refuse, type Refusal } from '../kernel/change'
import { isHere, isOfDesk, leaders, secretaries } from '../kernel/office'
import type { State } from '../kernel/state'

const FINANCE: readonly Role[] = ['finance', 'head-of-finance']

function holding(state: State, roles: readonly Role[]): Person[] {
  return state.programme.people.filter(
    (person) =>
      isHere(person, dayOf(state.now)) && person.roles.some((role) => roles.includes(role)),
  )
}

const asParty = ({ id }: Person): Party => ({ type: 'person', id })

/**
 * Who may confirm what somebody proposed of an activity: secretariat, chair, deputy and head of finance. Whoever
 * pays isn't asked, unless nobody else is left.
 */
export function confirmers(state: State, proposer: string): Party[] {
  const atDesk = new Set(
    state.programme.people.filter((person) => isOfDesk(person, state.now)).map(({ id }) => id),
  )
  const officers = [
    ...secretaries(state),
    ...leaders(state),
    ...holding(state, ['deputy', 'head-of-finance']).map(asParty),
  ]
  const others = officers.filter(
    (party) => party.type === 'person' && party.id !== proposer && atDesk.has(party.id),
  )
  const unique = [...new Map(others.map((party) => [partyKey(party), party])).values()]
  if (unique.length > 0) return unique
  return holding(state, FINANCE)
    .filter(({ id }) => id !== proposer)
    .map(asParty)
}

/**
 * Refuses whoever may not pay for an activity: only finance does, and of finance nobody who decided on its money
 * while somebody else can.
 */
export function notPayer(state: State, { deciders }: Activity, by: Party): Refusal | undefined {
  const finance = holding(state, FINANCE).map(({ id }) => id)
  if (by.type !== 'person' || !finance.includes(by.id))
    return refuse('not-allowed', 'Finance says what was paid.', [...FINANCE])
  const free = finance.filter((id) => !deciders.includes(id))
  if (free.length > 0 && !free.includes(by.id))
    return refuse('not-allowed', 'Who decided on its money does not pay it.', [...FINANCE])
  return undefined
}
