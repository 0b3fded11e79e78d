import type { Party, Role } from '../../people'
import type { Person } from '../../programme/programme'
import { dayOf } from '../../time'
import { refuse, type Refusal } from '../kernel/change'
import { isHere, isSecretary } from '../kernel/office'
import type { State } from '../kernel/state'

const FINANCE: readonly Role[] = ['finance', 'head-of-finance']

/** Who is of finance, its head included. */
export function ofFinance(state: State): Person[] {
  return state.programme.people.filter(
    (person) =>
      isHere(person, dayOf(state.now)) && person.roles.some((role) => FINANCE.includes(role)),
  )
}

function isFinance(state: State, by: Party): boolean {
  return by.type === 'person' && ofFinance(state).some(({ id }) => id === by.id)
}

/** Refuses whoever isn't of finance; where nobody is, the secretariat does its work. */
export function notOfFinance(state: State, by: Party): Refusal | undefined {
  const isOffice = ofFinance(state).length > 0 ? isFinance(state, by) : isSecretary(state, by)
  if (isOffice) return undefined
  return refuse('not-allowed', 'That is done by finance.', FINANCE)
}

/** Refuses whoever isn't of the office that does this. */
export function notOfOffice(
  state: State,
  by: Party,
  office: 'secretariat' | 'secretariat-or-finance',
): Refusal | undefined {
  if (isSecretary(state, by)) return undefined
  if (office === 'secretariat-or-finance' && isFinance(state, by)) return undefined
  const allowed = office === 'secretariat' ? ['secretariat'] : ['secretariat', ...FINANCE]
  return refuse('not-allowed', 'That is done by others at the desk.', allowed)
}
