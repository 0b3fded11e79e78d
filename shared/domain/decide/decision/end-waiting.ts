import { type Actor, type Party } from '../../people'
import type { Call } from '../../programme/programme'
import type { Decision, Project, ProjectIn } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system } from '../kernel/compose'
import { closeTasks, endTask } from '../tasks/end-task'
import { callOf } from '../kernel/look-up'
import { actOn } from '../tasks/on-task'
import { offerFreedMoney } from './reserve'
import { nextRun, REQUEST_RUNS, startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** The call after a project's own that it could wait in: the first that hasn't closed. */
export function nextCall(state: State, project: Project): Call | undefined {
  const own = callOf(state, project.callId)
  return state.programme.calls
    .filter((call) => call.opensAt > own.opensAt && call.closesAt > state.now)
    .sort((a, b) => a.opensAt.localeCompare(b.opensAt))[0]
}

/** The approval ends without money: declined, because there was none. */
function outOfFunds(
  state: State,
  file: ProjectFile,
  project: ProjectIn<'waitlisted'>,
  by: Actor,
): Change {
  const { waitlistedAt: _until, moving: _asked, passedOverAtCents: _passed, ...rest } = project
  const decision: Decision = {
    ...project.decision,
    outcome: 'declined',
    because: 'lack-of-funds',
  }
  return combine(
    become(state, project, { ...rest, status: 'declined', decision }),
    note(project, 'declined-for-lack-of-funds', by, {
      callId: project.callId,
      cents: project.decision.amountCents,
    }),
    tellMission(project, 'waitlist-ended'),
  )
}

/**
 * Ends the waiting of an approval whose call has closed: the mission is asked whether it goes on to the
 * next call, and where there is none it is declined for lack of funds. Money that is on offer is awaited.
 */
export function endWaiting(state: State, file: ProjectFile): Decided {
  const { project } = file
  if (project.status !== 'waitlisted')
    return refuse('not-allowed', `The project is ${project.status}.`, ['waitlisted'])
  const { closesAt } = callOf(state, project.callId)
  if (state.now <= closesAt) return refuse('not-allowed', 'Its call is open.', [closesAt])
  if (project.moving) return refuse('already-done', 'The mission is asked about the next call.')
  if (project.offeredRun !== undefined)
    return refuse('not-allowed', 'Money is on offer for it.', ['wait'])
  const by = system('sweep-waitlist')
  const next = nextCall(state, project)
  if (!next) return outOfFunds(state, file, project, by)
  const moving: Project = {
    ...project,
    moving: { to: next.id, at: state.now },
    runs: nextRun(project, REQUEST_RUNS),
  }
  return combine(
    become(state, project, moving),
    note(project, 'next-call-offered', by, { from: project.callId, to: next.id }),
    startRequest(moving, project.currentVersion),
  )
}

/** The mission says whether its approval waits on in the next call. */
export function answerNextCall(
  state: State,
  file: ProjectFile,
  command: CommandOf<'answer-next-call'>,
): Decided {
  const found = actOn(state, file, command, ['join-next-call'])
  if ('refused' in found) return found
  const { project } = file
  if (project.status !== 'waitlisted' || !project.moving)
    return refuse('not-allowed', `The project is ${project.status}.`, ['waitlisted'])
  if (!command.accept) return notJoined(state, file, found.task, command.by)
  const call = callOf(state, project.moving.to)
  const { moving: _agreed, passedOverAtCents: _passed, ...waiting } = project
  return combine(
    become(state, project, {
      ...waiting,
      callId: call.id,
      decision: { ...project.decision, year: call.year },
      lastActAt: state.now,
    }),
    note(project, 'next-call-joined', command.by, {
      from: project.callId,
      to: call.id,
      year: call.year,
    }),
    endTask(found.task, 'accepted', state.now, command.by),
    offerFreedMoney(state, call.year),
  )
}

/** Without the mission's consent the approval ends with its call. */
export function notJoined(state: State, file: ProjectFile, task: HumanTask, by?: Party): Change {
  const { project } = file
  if (project.status !== 'waitlisted') return closeTasks(file, state.now)
  return combine(
    outOfFunds(state, file, project, by ?? system('chase-task')),
    endTask(task, by ? 'refused' : 'lapsed', state.now, by, by ? 'done' : 'expired'),
  )
}
