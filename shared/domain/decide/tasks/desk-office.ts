import type { Party, Role } from '../../people'
import { dayOf } from '../../time'
import { refuse, type Refusal } from '../kernel/change'
import { isHere, isSecretary } from '../kernel/office'
import type { State } from '../kernel/state'

const FINANCE: readonly Role[] = ['finance', 'head-of-finance']

function isFinance(state: State, by: Party): boolean {
  return state.programme.people.some(
    (person) =>
      by.type === 'person' &&
      person.id === by.id &&
      isHere(person, dayOf(state.now)) &&
      person.roles.some((role) => FINANCE.includes(role)),
  )
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
