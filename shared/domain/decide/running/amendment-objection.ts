import { additionalCents } from '../../amending/amendment-content'
import { type Party } from '../../people'
import type { Amendment } from '../../project/follow-up'
import type { OpenFundedProject } from '../../project/project'
import { traitsOf, type TaskKind } from '../../tasks/kinds'
import { countingVotes, type HumanTask } from '../../tasks/task'
import { releaseAddition } from './addition'
import { amendmentOf } from './request-amendment'
import { closeTasksOn } from './amendment-end'
import type { Change } from '../kernel/change'
import { combine, note, writing } from '../kernel/compose'
import { personId } from '../tasks/on-task'
import { nextRun, runKey, startAmendment } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** Whether a change is decided in a task of this kind, in somebody's name. */
export function decidesChange(kind: TaskKind): boolean {
  const { about, objectTo } = traitsOf(kind)
  return about === 'change' && objectTo !== undefined
}

/** The round in which a change is put to the chair: raised by a new vote, and by a chair's decision disputed. */
export function chairRound({
  round,
  redecided = 0,
}: Pick<Amendment, 'round' | 'redecided'>): number {
  return round + redecided
}

function isOfThisRound(task: HumanTask, amendment: Amendment): boolean {
  const round = task.kind === 'vote-amendment' ? amendment.round : chairRound(amendment)
  return task.round === round
}

interface Reopenable {
  project: OpenFundedProject
  amendment: Amendment
}

/**
 * The change that a task decided on, while that can simply be opened again: nothing of it is in force, the
 * project goes on, and no other change is being decided.
 */
export function reopenableChange(file: ProjectFile, task: HumanTask): Reopenable | undefined {
  const { project } = file
  const amendment = amendmentOf(file, task.subject)
  if (!amendment || (project.status !== 'active' && project.status !== 'suspended'))
    return undefined
  const { pendingAmendment = amendment.n } = project
  const isOpen = ['requested', 'approved', 'refused'].includes(amendment.status)
  return isOpen && pendingAmendment === amendment.n && isOfThisRound(task, amendment)
    ? { project, amendment }
    : undefined
}

/** Whether a later round has taken the place of what a task decided. */
export function isOutvoted(file: ProjectFile, task: HumanTask): boolean {
  const amendment = amendmentOf(file, task.subject)
  return amendment !== undefined && !isOfThisRound(task, amendment)
}

/** A decision on a change is open again: that vote is void, money that was reserved for it goes back. */
export function reopenChange(
  state: State,
  file: ProjectFile,
  { project, amendment }: Reopenable,
  task: HumanTask,
  by: Party,
): Change {
  const person = personId(by)
  const isVote = task.kind === 'vote-amendment'
  const { deciders = [], decidedBy: _by, reason: _reason, because: _because, ...rest } = amendment
  const again: Amendment = {
    ...rest,
    status: 'requested',
    ...(isVote ? { round: rest.round + 1 } : { redecided: (rest.redecided ?? 0) + 1 }),
  }
  const released = releaseAddition(state, project, by, 'objection')
  const next: OpenFundedProject = {
    ...released.project,
    pendingAmendment: amendment.n,
    runs: nextRun(project, runKey('amendment', amendment.n)),
    changeDeciders: (project.changeDeciders ?? []).filter((one) => !deciders.includes(one)),
  }
  const votes = task.votes.map((vote) => (vote.person === person ? { ...vote, void: true } : vote))
  // Whoever was told how it ended, or what was set aside, hears that it is open again.
  const wasTold = amendment.status === 'refused' || project.addition !== undefined
  return combine(
    become(state, project, next),
    released.change,
    note(project, 'amendment-reopened', by, {
      amendment: amendment.n,
      was: amendment.status,
      round: again.round,
      additionalCents: additionalCents(amendment),
    }),
    writing({ type: 'amendment', item: again }),
    closeTasksOn(file, amendment, state.now),
    isVote ? writing({ type: 'task', item: { ...task, votes } }) : combine(),
    startAmendment(next, amendment.n),
    wasTold ? tellMission(project, 'amendment-reopened', { subject: amendment.n }) : combine(),
  )
}

/** Who voted on a change in its present round, so that none of them confirms the money. */
export function votersOn(file: ProjectFile, amendment: Amendment): string[] {
  return file.tasks
    .filter(({ kind, subject }) => kind === 'vote-amendment' && subject === amendment.n)
    .filter(({ round }) => round === amendment.round)
    .flatMap(countingVotes)
    .map(({ person }) => person)
}
