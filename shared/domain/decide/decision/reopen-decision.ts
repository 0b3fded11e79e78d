import { type Actor } from '../../people'
import type { Project, ProjectIn } from '../../project/project'
import { refuse, type Change, type Refusal } from '../kernel/change'
import { combine, note } from '../kernel/compose'
import { closeTasks } from '../tasks/end-task'
import { release } from './reserve'
import { nextRun, REQUEST_RUNS, startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

type Undecided = ProjectIn<'in-funding-decision'>
export type Reopenable = ProjectIn<'in-funding-decision' | 'reserved' | 'waitlisted' | 'declined'>

export function isReopenable(project: Project): project is Reopenable {
  return ['in-funding-decision', 'reserved', 'waitlisted', 'declined'].includes(project.status)
}

/** The request without what was decided on it. */
function undecided(project: Reopenable): Undecided {
  switch (project.status) {
    case 'reserved': {
      const { decision: _decided, offer: _offered, reservation: _freed, ...rest } = project
      return { ...rest, status: 'in-funding-decision' }
    }
    case 'waitlisted': {
      const {
        decision: _decided,
        offer: _offered,
        waitlistedAt: _since,
        offeredRun: _run,
        passedOverAtCents: _passed,
        ...rest
      } = project
      return { ...rest, status: 'in-funding-decision' }
    }
    case 'declined': {
      const { decision: _decided, offer: _offered, ...rest } = project
      return { ...rest, status: 'in-funding-decision' }
    }
    case 'in-funding-decision': {
      const { decision: _decided, ...rest } = project
      return rest
    }
    default:
      return project satisfies never
  }
}

/**
 * Puts a request into funding decision again: a new round and run, every open task closed, money that was
 * reserved given back. `different` is what else the project then has. The mission is told, where it had
 * been told of a decision.
 */
export function reopen(
  state: State,
  file: ProjectFile,
  project: Reopenable,
  different: Partial<Undecided>,
  by: Actor,
  why: NonNullable<Project['reopened']>['why'],
): Change {
  const { currentVersion } = project
  const next: Undecided = {
    ...undecided(project),
    round: project.round + 1,
    runs: nextRun(project, REQUEST_RUNS),
    ...different,
  }
  const wasTold = project.status !== 'in-funding-decision'
  return combine(
    release(state, project, by, why),
    become(state, project, next),
    note(project, 'decision-reopened', by, {
      why,
      was: project.status,
      round: next.round,
      version: currentVersion,
    }),
    closeTasks(file, state.now),
    startRequest(next, currentVersion),
    wasTold ? tellMission(project, 'decision-reopened') : combine(),
  )
}

/** Why a request can't be decided again, with what would have to be so. */
export function notReopenable(project: Project): Refusal {
  return refuse('not-allowed', `Nothing is decided again while ${project.status}.`, [
    'in-funding-decision',
    'reserved',
    'waitlisted',
    'declined',
  ])
}
