import { partyKey, type Party, type Role } from '../../people'
import type { Person } from '../../programme/programme'
import { traitsOf, type TaskKind } from '../../tasks/kinds'
import type { Member, Recusal } from '../../tasks/task'
import type { Judged } from './judged'
import { personOf } from '../kernel/look-up'
import { isHere } from '../kernel/office'
import { reasonToRecuse } from './recusal'
import type { State } from '../kernel/state'
import { spokesmen } from './spokesmen'

/** Who is asked in one task, who can't be, and how many must agree. */
export interface Roster {
  members: Member[]
  recused: Recusal[]
  quorum: number
  /** Fewer may decide than must: the chair decides instead. */
  tooFew: boolean
  /** None of those whose office it is may act: nobody is asked, or somebody quite else. */
  isVacant: boolean
}

const OFFICES_OF_FINANCE = 2

export function isAbsent(person: Person, today: string): boolean {
  return person.absences.some((absence) => absence.from <= today && today <= absence.to)
}

/** Those of some roles who may act: there today, or by a deputy who is; away with nobody in their place. */
interface Eligible {
  there: Member[]
  away: Member[]
  recused: Recusal[]
}

function eligible(state: State, project: Judged, kind: TaskKind, roles: readonly Role[]): Eligible {
  const today = state.now.slice(0, 10)
  const there = new Map<string, Member>()
  const away = new Map<string, Member>()
  const recused: Recusal[] = []
  for (const person of state.programme.people) {
    if (!isHere(person, today) || !roles.some((role) => person.roles.includes(role))) continue
    const why = reasonToRecuse(state, project, kind, person)
    if (why) {
      recused.push({ person: person.id, why, at: state.now })
      continue
    }
    const isAway = isAbsent(person, today)
    const deputy = person.deputy === undefined ? undefined : personOf(state, person.deputy)
    const standsIn =
      isAway &&
      deputy &&
      isHere(deputy, today) &&
      !isAbsent(deputy, today) &&
      !reasonToRecuse(state, project, kind, deputy)
    const asked = standsIn ? deputy : person
    const party: Party = { type: 'person', id: asked.id }
    const members = isAway && !standsIn ? away : there
    members.set(partyKey(party), { party, as: asked === person ? 'asked' : 'deputy' })
  }
  return { there: [...there.values()], away: [...away.values()], recused }
}

function everybody({ there, away }: Eligible): Member[] {
  return unlike(there, away)
}

/** Members with those of others who aren't among them. */
function unlike(members: readonly Member[], more: readonly Member[]): Member[] {
  const keys = new Set(members.map(({ party }) => partyKey(party)))
  return [...members, ...more.filter(({ party }) => !keys.has(partyKey(party)))]
}

function missionRoster(project: Judged): Roster {
  const members = spokesmen(project).map((as): Member => {
    return { party: { type: 'mission', mission: project.mission, as }, as: 'asked' }
  })
  return {
    members,
    recused: [],
    quorum: 1,
    tooFew: false,
    isVacant: false,
  }
}

/** Reviewers who may be called when too few others may vote. */
export function alternatesFor(state: State, project: Judged, kind: TaskKind): Member[] {
  const alternates = everybody(eligible(state, project, kind, ['alternate-reviewer']))
  return alternates.map((member) => ({ ...member, as: 'alternate' }))
}

function votersFor(state: State, project: Judged, kind: TaskKind): Roster {
  const { quorum } = state.programme.policy
  const first = eligible(state, project, kind, ['reviewer'])
  const reviewers = everybody(first)
  if (first.there.length >= quorum)
    return { members: reviewers, recused: first.recused, quorum, tooFew: false, isVacant: false }
  const { recused } = eligible(state, project, kind, ['alternate-reviewer'])
  const members = unlike(reviewers, alternatesFor(state, project, kind))
  return {
    members,
    recused: [...first.recused, ...recused],
    quorum,
    tooFew: members.length < quorum,
    isVacant: false,
  }
}

/**
 * Freezes who is asked. Recusal and absence remove a person and never lower the quorum: too few eligible
 * reviewers call the alternates, and when those don't suffice the chair decides. Elsewhere the first office
 * with anybody there is asked, along with whoever is away and comes first.
 */
export function rosterFor(
  state: State,
  project: Judged,
  kind: TaskKind,
  offices = traitsOf(kind).asks,
): Roster {
  if (offices === 'mission') return missionRoster(project)
  if (traitsOf(kind).isVote) return votersFor(state, project, kind)
  const recused: Recusal[] = []
  let away: Member[] = []
  for (const [place, roles] of offices.entries()) {
    const isMoneyOfOthers = traitsOf(kind).about === 'money' && place >= OFFICES_OF_FINANCE
    // That finance is on leave is no reason for others to confirm money.
    if (isMoneyOfOthers && away.length > 0) break
    const group = eligible(state, project, kind, roles)
    recused.push(
      ...group.recused.filter(({ person }) => !recused.some((one) => one.person === person)),
    )
    away = unlike(away, group.away)
    if (group.there.length > 0)
      return {
        members: unlike(group.there, away),
        recused,
        quorum: 1,
        tooFew: false,
        isVacant: isMoneyOfOthers,
      }
  }
  return { members: away, recused, quorum: 1, tooFew: away.length === 0, isVacant: true }
}

/** Every role whose holders may be asked in a kind of task. */
export function rolesFor(kind: TaskKind): readonly Role[] {
  const { asks, escalatesTo, isVote } = traitsOf(kind)
  // Whoever is brought in when a vote is overdue is told, and has no vote.
  const more = isVote ? (['alternate-reviewer'] as const) : escalatesTo
  return [
    ...new Set([
      ...(asks === 'mission' ? [] : asks.flat()),
      ...(more === 'head-of-mission' ? [] : more),
    ]),
  ]
}

/** Who is brought in beside the roster when a task is overdue. */
export function escalationFor(state: State, project: Judged, kind: TaskKind): Member[] {
  const to = traitsOf(kind).escalatesTo
  if (to === 'head-of-mission') {
    return [{ party: { type: 'mission', mission: project.mission, as: 'head' }, as: 'escalated' }]
  }
  return everybody(eligible(state, project, kind, to)).map((member) => ({
    ...member,
    as: 'escalated',
  }))
}
