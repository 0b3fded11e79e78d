import type { Party, Role } from '../../people'
import type { Person } from '../../programme/programme'
import { dayOf } from '../../time'
import type { State } from './state'

/** Who decides where votes don't: without a chair its deputy, without either the reviewers. */
const LEADERS: readonly (readonly Role[])[] = [['chair'], ['deputy'], ['reviewer']]

/** Who keeps the fund's calendar and desk: where the first roles aren't held by anybody, the next. */
const SECRETARIAT: readonly (readonly Role[])[] = [
  ['secretariat'],
  ['chair', 'deputy'],
  ['reviewer'],
]

/** Whether a person still belongs to the fund on a day. */
export function isHere(person: Person, today: string): boolean {
  return person.leftOn === undefined || person.leftOn > today
}

/** Roles that may open the desk; what each may do there is decided act by act. */
const AT_THE_DESK: readonly Role[] = [
  'secretariat',
  'finance',
  'head-of-finance',
  'auditor',
  'chair',
  'deputy',
]

/** Whether a person may open the desk at a moment. */
export function isOfDesk(person: Person, now: string): boolean {
  return isHere(person, dayOf(now)) && person.roles.some((role) => AT_THE_DESK.includes(role))
}

/** Everybody who holds any of the first roles that anybody holds. */
function holders(state: State, groups: readonly (readonly Role[])[]): Person[] {
  const here = state.programme.people.filter((person) => isHere(person, dayOf(state.now)))
  for (const roles of groups) {
    const found = here.filter((person) => person.roles.some((role) => roles.includes(role)))
    if (found.length > 0) return found
  }
  return []
}

function asParties(people: readonly Person[]): Party[] {
  return people.map(({ id }) => ({ type: 'person', id }))
}

/** Who does the secretariat's work. */
export function secretaries(state: State): Party[] {
  return asParties(holders(state, SECRETARIAT))
}

/** Who looks into what was done to the record: where nobody is set to, the secretariat. */
export function auditors(state: State): Party[] {
  return asParties(holders(state, [['auditor'], ...SECRETARIAT]))
}

/** The chair, or who acts as such. */
export function leaders(state: State): Party[] {
  return asParties(holders(state, LEADERS))
}

export function isSecretary(state: State, by: Party): boolean {
  return (
    by.type === 'person' &&
    secretaries(state).some((party) => party.type === 'person' && party.id === by.id)
  )
}
