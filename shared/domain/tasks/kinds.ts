import * as z from 'zod'
import type { Role } from '../people'
import { chasePolicySchema, type ChasePolicy } from './chase-policy'

export const taskKindSchema = z.enum([
  'complete-proposal',
  'gender-review',
  'funding-vote',
  'chair-decision',
  'answer-question',
  'waitlist-offer',
  'join-next-call',
  'confirm-condition',
  'confirm-version',
  'accept-offer',
  'confirm-disbursement',
  'file-report',
  'review-report',
  'waive-report',
  'acknowledge-amendment',
  'decide-amendment',
  'vote-amendment',
  'confirm-return',
  'confirm-correction',
])
export type TaskKind = z.infer<typeof taskKindSchema>

/** Roles in the order in which they are asked: the first group with anybody eligible. */
type Offices = readonly (readonly Role[])[]

/** What a task is about, which is what those asked in it are shown. */
type About = 'request' | 'change' | 'report' | 'money' | 'condition'

/** What a kind of task is. Each kind says all of it, so that no list of kinds stands anywhere else. */
export interface Traits {
  about: About
  /** Who is asked: offices of the fund, or the project's contact and alternate. */
  asks: 'mission' | Offices
  /** Who is brought in when nobody answered. */
  escalatesTo: 'head-of-mission' | readonly Role[]
  /** The rules of chasing a fund starts with, in days. */
  chase: ChasePolicy
  /** Which run waits for it: the request's, or one of a project that has been granted. */
  run: 'request' | 'follow-up'
  /** Where its answer is written. */
  door: 'tasks' | 'drafts' | 'reports' | 'offers' | 'answers'
  /** Several people vote, and the quorum decides. */
  isVote: boolean
  /** Whoever is the mission's own, or wrote the text, may not answer it. */
  judges: boolean
  /** A request is weighed: a question to its mission holds it up, and it can be returned. */
  weighsRequest: boolean
  /** It decides whether a request is funded: who declined it has no part when it is looked at again. */
  decidesRequest: boolean
  /** The act that decides, where those in whose name it was done may say that it wasn't them. */
  objectTo:
    | 'cast-vote'
    | 'decide-as-chair'
    | 'answer-waitlist-offer'
    | 'vote-amendment'
    | 'decide-amendment'
    | undefined
  /** What it decides may have been decided in a meeting, and be recorded from its minutes. */
  inMeeting: boolean
  /** May be given to a colleague: judging, not confirming that money has moved. */
  mayBeHandedOver: boolean
  /** One may step aside from it. */
  mayStepAside: boolean
  /** Its answer may turn on what is confidential; nobody else is shown it. */
  readsConfidential: boolean
  /** What the markers and indicators come to is confirmed, of a request or of a change. */
  reviewsGender: boolean
  /** What is said to have moved: what the fund paid, or what came back to it. */
  confirms: 'payment' | 'return' | undefined
  /** The mail of the act that led to it has told those asked. */
  toldBefore: boolean
  /**
   * Somebody has proposed it, who doesn't answer it; whoever decided on the project does only where nobody else
   * is left.
   */
  secondsProposal: boolean
  /** It stays open when its project closes or ends. */
  outlivesProject: boolean
}

const CHAIR: Offices = [['chair'], ['deputy'], ['reviewer'], ['alternate-reviewer']]
const SECRETARIAT: Offices = [['secretariat'], ...CHAIR]
/** Beyond finance and its head anybody who didn't decide may confirm money, so that it never gets stuck. */
const FINANCE: Offices = [
  ['finance'],
  ['head-of-finance'],
  ['secretariat'],
  ['gender-reviewer', 'alternate-reviewer', 'deputy', 'chair', 'reviewer'],
]

/** Who confirms what one person of finance proposes to correct. */
const SECOND_OF_FINANCE: Offices = [['finance'], ['head-of-finance'], ['chair'], ['secretariat']]

function chase(due: number, remind: number[], escalate: number, expire: number): ChasePolicy {
  return { due, remind, escalate, expire }
}

/** What most kinds are not. */
const NEITHER = {
  isVote: false,
  judges: false,
  weighsRequest: false,
  decidesRequest: false,
  objectTo: undefined,
  inMeeting: false,
  mayBeHandedOver: false,
  mayStepAside: false,
  readsConfidential: false,
  reviewsGender: false,
  confirms: undefined,
  toldBefore: false,
  secondsProposal: false,
  outlivesProject: false,
} as const satisfies Partial<Traits>

/** What a mission is asked about its request. */
const OF_MISSION = {
  ...NEITHER,
  about: 'request',
  asks: 'mission',
  escalatesTo: 'head-of-mission',
  run: 'request',
} as const satisfies Partial<Traits>

/** What the fund's people judge, and may give to one another. */
const OF_FUND = {
  ...NEITHER,
  door: 'tasks',
  judges: true,
  mayBeHandedOver: true,
} as const satisfies Partial<Traits>

/** What the fund's people weigh before a request is decided. */
const ON_REQUEST = {
  ...OF_FUND,
  about: 'request',
  run: 'request',
  weighsRequest: true,
  mayStepAside: true,
  readsConfidential: true,
} as const satisfies Partial<Traits>

const ON_CHANGE = {
  ...OF_FUND,
  about: 'change',
  run: 'follow-up',
} as const satisfies Partial<Traits>

const ON_REPORT = {
  ...OF_FUND,
  about: 'report',
  run: 'follow-up',
  asks: SECRETARIAT,
  escalatesTo: ['chair'],
  readsConfidential: true,
} as const satisfies Partial<Traits>

const ON_MONEY = {
  ...NEITHER,
  about: 'money',
  asks: FINANCE,
  escalatesTo: ['head-of-finance'],
  run: 'follow-up',
  door: 'tasks',
} as const satisfies Partial<Traits>

const kinds: Readonly<Record<TaskKind, Traits>> = {
  'complete-proposal': {
    ...OF_MISSION,
    door: 'drafts',
    chase: chase(21, [7, 2], 3, 14),
    toldBefore: true,
  },
  'gender-review': {
    ...ON_REQUEST,
    asks: [['gender-reviewer'], ['deputy'], ['alternate-reviewer'], ['chair']],
    escalatesTo: ['deputy'],
    chase: chase(7, [3, 1], 2, 7),
    reviewsGender: true,
  },
  'funding-vote': {
    ...ON_REQUEST,
    asks: [['reviewer']],
    escalatesTo: ['chair', 'deputy'],
    chase: chase(14, [5, 2], 2, 7),
    isVote: true,
    decidesRequest: true,
    objectTo: 'cast-vote',
    inMeeting: true,
  },
  'chair-decision': {
    ...ON_REQUEST,
    asks: CHAIR,
    escalatesTo: ['deputy'],
    chase: chase(10, [4, 1], 2, 7),
    decidesRequest: true,
    objectTo: 'decide-as-chair',
    inMeeting: true,
  },
  'answer-question': { ...OF_MISSION, door: 'answers', chase: chase(7, [3, 1], 1, 3) },
  'waitlist-offer': {
    ...OF_FUND,
    about: 'request',
    run: 'request',
    asks: CHAIR,
    escalatesTo: ['deputy'],
    chase: chase(10, [4, 1], 2, 7),
    decidesRequest: true,
    objectTo: 'answer-waitlist-offer',
  },
  'join-next-call': { ...OF_MISSION, door: 'tasks', chase: chase(21, [7, 2], 3, 14) },
  'confirm-condition': {
    ...OF_FUND,
    about: 'condition',
    run: 'follow-up',
    asks: SECRETARIAT,
    escalatesTo: ['secretariat', 'chair'],
    chase: chase(14, [5, 2], 2, 14),
  },
  'confirm-version': { ...OF_MISSION, door: 'tasks', chase: chase(7, [3, 1], 2, 7) },
  'accept-offer': { ...OF_MISSION, door: 'offers', chase: chase(21, [7, 2], 3, 14) },
  'confirm-disbursement': {
    ...ON_MONEY,
    confirms: 'payment',
    chase: chase(14, [5, 2], 3, 30),
  },
  'file-report': {
    ...OF_MISSION,
    about: 'report',
    run: 'follow-up',
    door: 'reports',
    chase: chase(30, [14, 3], 7, 60),
  },
  'review-report': { ...ON_REPORT, chase: chase(14, [5, 2], 3, 14) },
  'waive-report': { ...ON_REPORT, chase: chase(14, [5, 2], 3, 30) },
  'acknowledge-amendment': {
    ...ON_CHANGE,
    asks: SECRETARIAT,
    escalatesTo: ['chair'],
    chase: chase(7, [3, 1], 2, 7),
  },
  'decide-amendment': {
    ...ON_CHANGE,
    asks: CHAIR,
    escalatesTo: ['deputy'],
    chase: chase(14, [5, 2], 3, 14),
    objectTo: 'decide-amendment',
    mayStepAside: true,
    readsConfidential: true,
  },
  'vote-amendment': {
    ...ON_CHANGE,
    asks: [['reviewer']],
    escalatesTo: ['chair', 'deputy'],
    chase: chase(14, [5, 2], 2, 7),
    isVote: true,
    objectTo: 'vote-amendment',
    mayStepAside: true,
    readsConfidential: true,
  },
  'confirm-return': { ...ON_MONEY, confirms: 'return', chase: chase(30, [10, 3], 5, 30) },
  'confirm-correction': {
    ...ON_MONEY,
    asks: SECOND_OF_FINANCE,
    escalatesTo: ['head-of-finance', 'chair', 'secretariat'],
    chase: chase(14, [7, 2], 5, 16),
    secondsProposal: true,
    outlivesProject: true,
  },
}

export function traitsOf(kind: TaskKind): Traits {
  return kinds[kind]
}

/** The vote that decides a request, and not one on a change. */
export function votesOnRequest(kind: TaskKind): boolean {
  return kinds[kind].isVote && kinds[kind].decidesRequest
}

/** A mission is asked for a report. */
export function asksReport(kind: TaskKind): boolean {
  return kinds[kind].door === 'reports'
}

/** A mission is asked a question. */
export function asksQuestion(kind: TaskKind): boolean {
  return kinds[kind].door === 'answers'
}

/** Finance is asked to pay, or whether it has. */
export function confirmsPayment(kind: TaskKind): boolean {
  return kinds[kind].confirms === 'payment'
}

/** Every kind of which something holds. */
export function kindsThat(hold: (traits: Traits) => boolean): TaskKind[] {
  return taskKindSchema.options.filter((kind) => hold(kinds[kind]))
}

/** The rules of chasing each kind that a fund starts with. */
export const defaultChasing = z
  .record(taskKindSchema, chasePolicySchema)
  .parse(Object.fromEntries(taskKindSchema.options.map((kind) => [kind, kinds[kind].chase])))
