import { partyKey, type Party, type Role } from '../people'
import type { Person, TaskKind } from '../programme/programme'
import type { Member, Recusal } from '../tasks/task'
import type { Judged } from './judged'
import { personOf } from './look-up'
import { isHere } from './office'
import type { State } from './state'

/** Who is asked in one task, who can't be, and how many must agree. */
export interface Roster {
  members: Member[]
  recused: Recusal[]
  quorum: number
  /** Fewer may decide than must: the chair decides instead. */
  tooFew: boolean
}

/** Roles asked for each kind of task: the first group with anybody eligible. Empty: the mission is asked. */
export const ASKED: Readonly<Record<TaskKind, readonly (readonly Role[])[]>> = {
  'complete-proposal': [],
  'answer-question': [],
  'confirm-version': [],
  'accept-offer': [],
  'file-report': [],
  'gender-review': [['gender-reviewer']],
  'funding-vote': [['reviewer']],
  'vote-amendment': [['reviewer']],
  'chair-decision': [['chair'], ['deputy'], ['reviewer']],
  'waitlist-offer': [['chair'], ['deputy'], ['reviewer']],
  'decide-amendment': [['chair'], ['deputy'], ['reviewer']],
  'confirm-condition': [['secretariat'], ['chair'], ['reviewer']],
  'confirm-disbursement': [['finance'], ['head-of-finance']],
  'confirm-return': [['finance'], ['head-of-finance']],
  'review-report': [['secretariat'], ['chair'], ['reviewer']],
  'waive-report': [['secretariat'], ['chair'], ['reviewer']],
  'acknowledge-amendment': [['secretariat'], ['chair'], ['reviewer']],
}

/** Who is brought in when nobody answered: roles of the fund, or the mission's head. */
export const ESCALATED: Readonly<Record<TaskKind, readonly Role[] | 'head-of-mission'>> = {
  'complete-proposal': 'head-of-mission',
  'answer-question': 'head-of-mission',
  'confirm-version': 'head-of-mission',
  'accept-offer': 'head-of-mission',
  'file-report': 'head-of-mission',
  'gender-review': ['deputy'],
  'funding-vote': ['chair', 'deputy'],
  'vote-amendment': ['chair', 'deputy'],
  'chair-decision': ['deputy'],
  'waitlist-offer': ['deputy'],
  'decide-amendment': ['deputy'],
  'confirm-condition': ['secretariat'],
  'confirm-disbursement': ['head-of-finance'],
  'confirm-return': ['head-of-finance'],
  'review-report': ['chair'],
  'waive-report': ['chair'],
  'acknowledge-amendment': ['chair'],
}

const MONEY: readonly TaskKind[] = ['confirm-disbursement', 'confirm-return']
const VOTES: readonly TaskKind[] = ['funding-vote', 'vote-amendment']
/** What decides a request: who declined it doesn't decide when it is reconsidered. */
const DECIDING: readonly TaskKind[] = ['funding-vote', 'chair-decision', 'waitlist-offer']
const JUDGING: readonly TaskKind[] = [
  'gender-review',
  'funding-vote',
  'vote-amendment',
  'chair-decision',
  'waitlist-offer',
  'decide-amendment',
  'acknowledge-amendment',
  'review-report',
  'waive-report',
]

export function isAbsent(person: Person, today: string): boolean {
  return person.absences.some((absence) => absence.from <= today && today <= absence.to)
}

function deciders(project: Judged): readonly string[] {
  const now = 'decision' in project && project.decision ? project.decision.deciders : []
  return [...now, ...(project.reconsidered?.decidedBefore ?? [])]
}

/** Why a person may not act on this task, if they may not. */
export function reasonToRecuse(
  state: State,
  project: Judged,
  kind: TaskKind,
  person: Person,
): Recusal['why'] | undefined {
  if (MONEY.includes(kind))
    return deciders(project).includes(person.id) ? 'decided-before' : undefined
  if (DECIDING.includes(kind) && project.reconsidered?.decidedBefore.includes(person.id))
    return 'decided-before'
  if (!JUDGING.includes(kind)) return undefined
  if (project.steppedAside?.includes(person.id)) return 'declared'
  if (person.mission === project.mission) return 'own-mission'
  if (person.mission !== undefined && project.participating.includes(person.mission)) {
    return 'participating-mission'
  }
  // A proposal may name a mission that isn't registered: it has nobody to recuse.
  const missions = state.programme.missions.filter(
    ({ code }) => code === project.mission || project.participating.includes(code),
  )
  const address = person.address.toLowerCase()
  if (missions.some((mission) => mission.focalPoint?.address.toLowerCase() === address))
    return 'focal-point'
  if (project.authors.some((author) => author.toLowerCase() === address)) return 'author'
  return undefined
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
export function rosterFor(state: State, project: Judged, kind: TaskKind): Roster {
  const groups = ASKED[kind]
  if (groups.length === 0) return missionRoster(project)
  if (VOTES.includes(kind)) {
    const quorum = state.programme.policy.quorum
    const first = eligible(state, project, kind, ['reviewer'])
    if (first.members.length >= quorum) return { ...first, quorum, tooFew: false }
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
    }
  }
  const recused: Recusal[] = []
  for (const roles of groups) {
    const group = eligible(state, project, kind, roles)
    recused.push(...group.recused)
    if (group.members.length > 0)
      return { members: group.members, recused, quorum: 1, tooFew: false }
  }
  return { members: [], recused, quorum: 1, tooFew: true }
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
