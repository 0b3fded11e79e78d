import { partyKey, type Party, type Role } from '../people'
import type { Person, TaskKind } from '../programme/programme'
import type { Member, Recusal } from '../tasks/task'
import type { Judged } from './judged'
import { personOf } from './look-up'
import { isHere } from './office'
import { reasonToRecuse } from './recusal'
import type { State } from './state'

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

const CHAIR: readonly (readonly Role[])[] = [
  ['chair'],
  ['deputy'],
  ['reviewer'],
  ['alternate-reviewer'],
]
const SECRETARIAT: readonly (readonly Role[])[] = [['secretariat'], ...CHAIR]
/** Beyond finance and its head anybody who didn't decide may confirm money, so that it never gets stuck. */
const FINANCE: readonly (readonly Role[])[] = [
  ['finance'],
  ['head-of-finance'],
  ['secretariat'],
  ['gender-reviewer', 'alternate-reviewer', 'deputy', 'chair', 'reviewer'],
]
const OFFICES_OF_FINANCE = 2

/** Roles asked for each kind of task: the first group with anybody eligible. Empty: the mission is asked. */
export const ASKED: Readonly<Record<TaskKind, readonly (readonly Role[])[]>> = {
  'complete-proposal': [],
  'answer-question': [],
  'confirm-version': [],
  'accept-offer': [],
  'join-next-call': [],
  'file-report': [],
  'gender-review': [['gender-reviewer'], ['deputy']],
  'funding-vote': [['reviewer']],
  'vote-amendment': [['reviewer']],
  'chair-decision': CHAIR,
  'waitlist-offer': CHAIR,
  'decide-amendment': CHAIR,
  'confirm-condition': SECRETARIAT,
  'confirm-disbursement': FINANCE,
  'confirm-return': FINANCE,
  'review-report': SECRETARIAT,
  'waive-report': SECRETARIAT,
  'acknowledge-amendment': SECRETARIAT,
}

/** Who is brought in when nobody answered: roles of the fund, or the mission's head. */
export const ESCALATED: Readonly<Record<TaskKind, readonly Role[] | 'head-of-mission'>> = {
  'complete-proposal': 'head-of-mission',
  'answer-question': 'head-of-mission',
  'confirm-version': 'head-of-mission',
  'accept-offer': 'head-of-mission',
  'join-next-call': 'head-of-mission',
  'file-report': 'head-of-mission',
  'gender-review': ['deputy'],
  'funding-vote': ['chair', 'deputy'],
  'vote-amendment': ['chair', 'deputy'],
  'chair-decision': ['deputy'],
  'waitlist-offer': ['deputy'],
  'decide-amendment': ['deputy'],
  'confirm-condition': ['secretariat', 'chair'],
  'confirm-disbursement': ['head-of-finance'],
  'confirm-return': ['head-of-finance'],
  'review-report': ['chair'],
  'waive-report': ['chair'],
  'acknowledge-amendment': ['chair'],
}

const MONEY: readonly TaskKind[] = ['confirm-disbursement', 'confirm-return']
const VOTES: readonly TaskKind[] = ['funding-vote', 'vote-amendment']

export function isAbsent(person: Person, today: string): boolean {
  return person.absences.some((absence) => absence.from <= today && today <= absence.to)
}

function eligible(
  state: State,
  project: Judged,
  kind: TaskKind,
  roles: readonly Role[],
): { members: Member[]; recused: Recusal[] } {
  const today = state.now.slice(0, 10)
  const members = new Map<string, Member>()
  const recused: Recusal[] = []
  for (const person of state.programme.people) {
    if (!isHere(person, today) || !roles.some((role) => person.roles.includes(role))) continue
    const why = reasonToRecuse(state, project, kind, person)
    if (why) {
      recused.push({ person: person.id, why, at: state.now })
      continue
    }
    const deputy = person.deputy === undefined ? undefined : personOf(state, person.deputy)
    const standsIn =
      isAbsent(person, today) && deputy && isHere(deputy, today) && !isAbsent(deputy, today)
    const asked = standsIn && !reasonToRecuse(state, project, kind, deputy) ? deputy : person
    const party: Party = { type: 'person', id: asked.id }
    members.set(partyKey(party), { party, as: asked === person ? 'asked' : 'deputy' })
  }
  return { members: [...members.values()], recused }
}

function missionRoster(project: Judged): Roster {
  const contact: Member = {
    party: { type: 'mission', mission: project.mission, as: 'contact' },
    as: 'asked',
  }
  const alternate: Member = {
    party: { type: 'mission', mission: project.mission, as: 'alternate' },
    as: 'asked',
  }
  return {
    members: project.alternate ? [contact, alternate] : [contact],
    recused: [],
    quorum: 1,
    tooFew: false,
    isVacant: false,
  }
}

/** Reviewers who may be called when too few others may vote. */
export function alternatesFor(state: State, project: Judged, kind: TaskKind): Member[] {
  const { members } = eligible(state, project, kind, ['alternate-reviewer'])
  return members.map((member) => ({ ...member, as: 'alternate' }))
}

/**
 * Freezes who is asked. Recusal removes a person and never lowers the quorum: too few eligible reviewers
 * call the alternates, and when those don't suffice the chair decides.
 */
export function rosterFor(
  state: State,
  project: Judged,
  kind: TaskKind,
  groups: readonly (readonly Role[])[] = ASKED[kind],
): Roster {
  if (groups.length === 0) return missionRoster(project)
  if (VOTES.includes(kind)) {
    const quorum = state.programme.policy.quorum
    const first = eligible(state, project, kind, ['reviewer'])
    if (first.members.length >= quorum) return { ...first, quorum, tooFew: false, isVacant: false }
    const more = eligible(state, project, kind, ['alternate-reviewer'])
    const asked = new Set(first.members.map((member) => partyKey(member.party)))
    const alternates = alternatesFor(state, project, kind).filter(
      (member) => !asked.has(partyKey(member.party)),
    )
    const members = [...first.members, ...alternates]
    return {
      members,
      recused: [...first.recused, ...more.recused],
      quorum,
      tooFew: members.length < quorum,
      isVacant: false,
    }
  }
  const recused: Recusal[] = []
  for (const [place, roles] of groups.entries()) {
    const group = eligible(state, project, kind, roles)
    recused.push(
      ...group.recused.filter(({ person }) => !recused.some((one) => one.person === person)),
    )
    const isVacant = MONEY.includes(kind) && place >= OFFICES_OF_FINANCE
    if (group.members.length > 0)
      return { members: group.members, recused, quorum: 1, tooFew: false, isVacant }
  }
  return { members: [], recused, quorum: 1, tooFew: true, isVacant: true }
}

/** Every role whose holders may be asked in a kind of task. */
export function rolesFor(kind: TaskKind): readonly Role[] {
  const escalated = ESCALATED[kind]
  return [
    ...new Set([
      ...ASKED[kind].flat(),
      ...(VOTES.includes(kind) ? (['alternate-reviewer'] as const) : []),
      ...(escalated === 'head-of-mission' || VOTES.includes(kind) ? [] : escalated),
    ]),
  ]
}

/** Who is brought in beside the roster when a task is overdue. */
export function escalationFor(state: State, project: Judged, kind: TaskKind): Member[] {
  const to = ESCALATED[kind]
  if (to === 'head-of-mission') {
    return [{ party: { type: 'mission', mission: project.mission, as: 'head' }, as: 'escalated' }]
  }
  return eligible(state, project, kind, to).members.map((member) => ({
    ...member,
    as: 'escalated',
  }))
}
