import { partyKey, sameParty } from '../../people'
import { type TaskKind, traitsOf, votesOnRequest } from '../../tasks/kinds'
import { taskId, type HumanTask, type Member } from '../../tasks/task'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, system, telling, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { asJudged } from '../tasks/judged'
import { kindRules } from './rules'
import { AS_IT_IS } from './rules/kind-rules'
import { versionOf } from '../kernel/look-up'
import { mayBeReturned, returners } from '../tasks/returning'
import { escalationFor, rosterFor } from '../tasks/roster'
import { schedule } from '../tasks/schedule'
import type { ProjectFile, State } from '../kernel/state'
import { votesTakenOver } from '../tasks/taken-over'
import { become } from '../kernel/status'
import { taskMail } from '../kernel/task-mail'
import { tellVacancy } from '../tasks/vacancy'

/** The round of a task's natural key: raised by whatever lets the same thing be asked again. */
export function roundOf(file: ProjectFile, kind: TaskKind, subject: number): number {
  return kindRules[kind].round(file, subject)
}

/** Who is asked in a task where that was set with what it is about. */
export function officesFor(file: ProjectFile, kind: TaskKind, subject: number) {
  return kindRules[kind].asks?.(file, subject)
}

function others(known: readonly Member[], more: readonly Member[]): Member[] {
  const keys = new Set(known.map(({ party }) => partyKey(party)))
  return more.filter(({ party }) => !keys.has(partyKey(party)))
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
  const rules = kindRules[kind]
  if (!rules.opensIn.includes(project.status))
    return refuse('not-allowed', `No ${kind} while ${project.status}.`, rules.opensIn)
  const judged = asJudged(file, kind, subject)
  const roster = rosterFor(state, judged, kind, officesFor(file, kind, subject))
  const members =
    roster.members.length > 0 ? [...roster.members] : escalationFor(state, judged, kind)
  // Who may release a mission from a condition that nobody confirmed is asked with the others.
  if (traitsOf(kind).about === 'condition' && round > 1)
    members.push(...others(members, escalationFor(state, judged, kind)))
  const policy = state.programme.policy.chasing[kind]
  const version = rules.version?.(file, subject) ?? project.currentVersion
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
    ...schedule(
      state.now,
      policy,
      rules.dueAt?.(file, subject),
      rules.notDueBefore?.(file, subject),
    ),
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
  const before = rules.open?.(state, file, task) ?? AS_IT_IS
  if ('refused' in before) return before
  const on = rules.enter?.(project) ?? project
  const opened = combine(
    become(state, project, on),
    note(project, 'task-opened', by, facts),
    before.change,
  )
  if (before.outcome !== undefined) return combine(opened, endTask(task, before.outcome, state.now))
  if (roster.tooFew && rules.pass) {
    return combine(
      opened,
      note(on, 'too-few-eligible', system('open-task'), { taskId: task.id }),
      rules.pass(state, { ...file, project: on }, task),
    )
  }
  return combine(
    opened,
    writing({ type: 'task', item: task }),
    traitsOf(kind).toldBefore
      ? NOTHING
      : telling(...task.roster.map(({ party }) => taskMail(task, before.mail, party))),
    votesOnRequest(kind) ? tellReturners(state, { ...file, project: on }, task) : NOTHING,
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
