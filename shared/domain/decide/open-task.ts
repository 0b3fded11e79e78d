import type { MailOrder } from '../outbox/item'
import { partyKey, sameParty, type Party } from '../people'
import { type TaskKind, traitsOf } from '../tasks/kinds'
import type { Project, ProjectStatus } from '../project/project'
import { endOfDay } from '../time'
import { taskId, type HumanTask, type Member } from '../tasks/task'
import { refuse, type Change, type Decided } from './change'
import { chairRound } from './amendment-objection'
import type { CommandOf } from './commands'
import { conditionOf, conditionRound, confirmers } from './condition'
import { combine, note, NOTHING, system, telling, writing } from './draft-change'
import { paymentRound } from './disbursement'
import { endTask } from './end-task'
import { passUnreviewed } from './gender-review'
import { asJudged } from './judged'
import { versionOf } from './look-up'
import { openFollowUp } from './open-follow-up'
import { mayBeReturned, returners } from './returning'
import { escalationFor, rosterFor } from './roster'
import { schedule } from './schedule'
import { REQUEST_RUNS } from './start-signals'
import type { ProjectFile, State } from './state'
import { votesTakenOver } from './taken-over'
import { become } from './status'
import { tellVacancy } from './vacancy'
import { reportDraftId } from './working-copy'

/** In which statuses a kind of task may open; elsewhere its moment has passed. */
const OPENS_IN: Readonly<Record<TaskKind, readonly ProjectStatus[]>> = {
  'complete-proposal': ['returned'],
  'gender-review': ['in-gender-review', 'active', 'suspended', 'finalising'],
  'funding-vote': ['in-gender-review', 'in-funding-decision'],
  'chair-decision': ['in-funding-decision'],
  'answer-question': ['in-gender-review', 'in-funding-decision'],
  'waitlist-offer': ['waitlisted'],
  'join-next-call': ['waitlisted'],
  'confirm-condition': ['reserved', 'active', 'suspended', 'finalising'],
  'confirm-version': ['submitted'],
  'accept-offer': ['reserved'],
  'confirm-disbursement': ['active', 'suspended', 'finalising'],
  'file-report': ['active', 'suspended', 'finalising'],
  'review-report': ['active', 'suspended', 'finalising'],
  'waive-report': ['finalising'],
  'acknowledge-amendment': ['active', 'suspended', 'finalising'],
  'decide-amendment': ['active', 'suspended', 'finalising'],
  'vote-amendment': ['active', 'suspended', 'finalising'],
  'confirm-return': ['finalising'],
}

/** Kinds whose opening is already told by the mail of the act that led to them. */
const TOLD_BEFORE: readonly TaskKind[] = ['complete-proposal']

/** Kinds that go on without an answer when nobody may give one; the others are then for who is escalated to. */
const HANDED_OVER: readonly TaskKind[] = ['gender-review', 'funding-vote', 'vote-amendment']

function amendmentOf(file: ProjectFile, n: number) {
  return file.amendments.find((one) => one.n === n)
}

/** One more than this version's completion went by without an answer: what lapsed may be taken up again. */
function completionRound(file: ProjectFile, version: number): number {
  const lapsed = file.tasks.filter(
    ({ kind, subject, status }) =>
      kind === 'complete-proposal' && subject === version && status === 'expired',
  )
  return 1 + lapsed.length
}

/** The round of a task's natural key: raised by whatever lets the same thing be asked again. */
export function roundOf(file: ProjectFile, kind: TaskKind, subject: number): number {
  const { project } = file
  switch (kind) {
    case 'file-report':
    case 'review-report':
    case 'waive-report':
      return file.reports.find((report) => report.n === subject)?.round ?? 1
    case 'acknowledge-amendment':
      return 1
    case 'vote-amendment':
      return amendmentOf(file, subject)?.round ?? 1
    case 'decide-amendment': {
      const amendment = amendmentOf(file, subject)
      return amendment ? chairRound(amendment) : 1
    }
    case 'confirm-return':
      return project.status === 'finalising' ? project.returnRound + 1 : 1
    case 'join-next-call':
      return project.runs[REQUEST_RUNS] ?? 1
    case 'waitlist-offer':
      return project.status === 'waitlisted'
        ? (project.offeredRun ?? 1)
        : (project.runs[REQUEST_RUNS] ?? 1)
    case 'confirm-disbursement':
      return paymentRound(file, subject)
    case 'confirm-condition':
      return conditionRound(file, subject)
    case 'complete-proposal':
      return completionRound(file, subject)
    case 'confirm-version':
    case 'answer-question':
      return 1
    case 'gender-review':
    case 'funding-vote':
    case 'chair-decision':
    case 'accept-offer':
      return project.round
    default:
      return kind satisfies never
  }
}

/** Which version a task shows: an amendment's own, or the one in force. */
function versionFor(file: ProjectFile, kind: TaskKind, subject: number): number {
  if (
    kind === 'acknowledge-amendment' ||
    kind === 'decide-amendment' ||
    kind === 'vote-amendment'
  ) {
    return amendmentOf(file, subject)?.version ?? file.project.currentVersion
  }
  return kind === 'gender-review' ? subject : file.project.currentVersion
}

/** The id of the working copy in which the answer to a task is written. */
export function workingCopy(task: HumanTask): string | undefined {
  if (task.kind === 'complete-proposal') return `${task.projectId}.v${task.version + 1}`
  if (task.kind === 'file-report') return reportDraftId(task.projectId, task.subject, task.round)
  return undefined
}

/** A mail to one of those asked, with a link to the task. */
export function taskMail(task: HumanTask, mail: MailOrder['mail'], to: Party): MailOrder {
  const draftId = workingCopy(task)
  return {
    type: 'mail',
    mail,
    to,
    projectId: task.projectId,
    taskId: task.id,
    subject: task.subject,
    link: draftId
      ? { type: 'draft', draftId }
      : { type: 'task', projectId: task.projectId, taskId: task.id },
  }
}

/** When a task is due that has a day of its own: a condition by what was set, a report is due by its calendar, once returned by policy. */
function dueAt(file: ProjectFile, kind: TaskKind, subject: number): string | undefined {
  if (kind === 'confirm-condition') {
    const due = conditionOf(file.project, subject)?.due
    return due === undefined ? undefined : endOfDay(due)
  }
  if (kind !== 'file-report') return undefined
  const report = file.reports.find((one) => one.n === subject)
  return report && report.status !== 'returned' ? endOfDay(report.dueOn) : undefined
}

function others(known: readonly Member[], more: readonly Member[]): Member[] {
  const keys = new Set(known.map(({ party }) => partyKey(party)))
  return more.filter(({ party }) => !keys.has(partyKey(party)))
}

/** Who confirms a condition is set with it. */
export function confirmersOf(file: ProjectFile, kind: TaskKind, subject: number) {
  if (kind !== 'confirm-condition') return undefined
  const condition = conditionOf(file.project, subject)
  return condition && confirmers(condition)
}

function statusOnOpening(project: Project, kind: TaskKind): Project {
  return kind === 'funding-vote' && project.status === 'in-gender-review'
    ? { ...project, status: 'in-funding-decision' }
    : project
}

/**
 * Opens a human task under its natural key and tells those asked. Refused as `already-done` when it has
 * been opened, and as `not-allowed` when the project has moved on. A vote for which too few are eligible
 * opens ended, handing over to the chair.
 */
export function openTask(
  state: State,
  file: ProjectFile,
  command: CommandOf<'open-task'>,
): Decided {
  const { project } = file
  const { kind, subject } = command
  const round = roundOf(file, kind, subject)
  const id = taskId(project.id, kind, subject, round)
  if (file.tasks.some((task) => task.id === id))
    return refuse('already-done', 'The task is open or has ended.')
  if (!OPENS_IN[kind].includes(project.status)) {
    return refuse('not-allowed', `No ${kind} while ${project.status}.`, OPENS_IN[kind])
  }
  const judged = asJudged(file, kind, subject)
  const roster = rosterFor(state, judged, kind, confirmersOf(file, kind, subject))
  const members =
    roster.members.length > 0 ? [...roster.members] : escalationFor(state, judged, kind)
  // Who may release a mission from a condition that nobody confirmed is asked with the others.
  if (kind === 'confirm-condition' && round > 1)
    members.push(...others(members, escalationFor(state, judged, kind)))
  const policy = state.programme.policy.chasing[kind]
  const version = versionFor(file, kind, subject)
  const task: HumanTask = {
    schema: 1,
    id,
    projectId: project.id,
    kind,
    subject,
    round,
    version,
    versionHash: versionOf(file, version).hash,
    roster: members,
    recused: roster.recused,
    quorum: roster.quorum,
    openedAt: state.now,
    ...schedule(state.now, policy, dueAt(file, kind, subject)),
    chased: 0,
    votes: traitsOf(kind).isVote ? votesTakenOver(file, { kind, subject, round }, members) : [],
    writeOffBy: [],
    status: 'open',
  }
  const by = system('open-task')
  const facts = {
    taskId: id,
    kind,
    version,
    versionHash: task.versionHash,
    quorum: task.quorum,
    dueAt: task.dueAt,
    asked: task.roster.map((member) => ({ ...member.party, as: member.as })),
    recused: task.recused.map(({ person, why }) => ({ person, why })),
    ...(task.votes.length > 0 && { votesTakenOver: task.votes.map(({ person }) => person) }),
  }
  const before = openFollowUp(state, file, task)
  if ('refused' in before) return before
  const on = statusOnOpening(project, kind)
  const opened = combine(
    become(state, project, on),
    note(project, 'task-opened', by, facts),
    before.change,
  )
  if (before.outcome !== undefined) return combine(opened, endTask(task, before.outcome, state.now))
  if (roster.tooFew && HANDED_OVER.includes(kind)) {
    return combine(opened, handedOver(state, { ...file, project: on }, task))
  }
  return combine(
    opened,
    writing({ type: 'task', item: task }),
    TOLD_BEFORE.includes(kind)
      ? NOTHING
      : telling(...task.roster.map(({ party }) => taskMail(task, before.mail, party))),
    kind === 'funding-vote' ? tellReturners(state, { ...file, project: on }, task) : NOTHING,
    roster.isVacant ? tellVacancy(state, file, task, 'open-task') : NOTHING,
  )
}

/** The chair, who isn't asked in a vote, hears of it with the link by which it can be returned. */
function tellReturners(state: State, file: ProjectFile, task: HumanTask): Change {
  if (!mayBeReturned(state, file.project)) return NOTHING
  return telling(
    ...returners(state, file)
      .filter((one) => !task.roster.some(({ party }) => sameParty(party, one)))
      .map((party) => taskMail(task, 'vote-opened', party)),
  )
}

function handedOver(state: State, file: ProjectFile, task: HumanTask): Change {
  const { project } = file
  const told = note(project, 'too-few-eligible', system('open-task'), { taskId: task.id })
  if (task.kind === 'gender-review') return combine(told, passUnreviewed(state, file, task))
  return combine(told, endTask(task, 'to-chair', state.now))
}
