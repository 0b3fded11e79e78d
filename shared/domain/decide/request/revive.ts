import type { Project } from '../../project/project'
import { refuse, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note } from '../kernel/compose'
import { callOf } from '../kernel/look-up'
import { completionDraftId } from './return-proposal'
import { hashStands } from './sender'
import { nextRun, REQUEST_RUNS, startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { isOpenCall } from '../../programme/call-time'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/**
 * The mission takes up again what lapsed because it wasn't completed in time, while the call is open. Its
 * working copy is as it was left, and a new run asks for it with a new due date.
 */
export function revive(state: State, file: ProjectFile, command: CommandOf<'revive'>): Decided {
  const { project } = file
  const { by } = command
  if (project.status === 'returned') return refuse('already-done', 'It is with the mission.')
  if (project.status !== 'lapsed')
    return hinder({ code: 'not-lapsed' }, `A ${project.status} proposal has not lapsed.`, [
      'lapsed',
    ])
  const { unconfirmed } = project
  if (unconfirmed && hashStands(state, project.mission, unconfirmed.hash) === 'unknown')
    return hinder(
      { code: 'sender-unknown' },
      'The mission has said that it doesn’t know the sender.',
      ['judge-sender'],
    )
  const call = callOf(state, project.callId)
  const { closesAt: until, timeZone } = call
  if (!isOpenCall(call, state.now))
    return hinder({ code: 'call-closed', until, timeZone }, 'The call is closed.', [
      `until ${until}`,
    ])
  const runs = nextRun(project, REQUEST_RUNS)
  const returned: Project = { ...project, status: 'returned', runs, lastActAt: state.now }
  const version = project.currentVersion
  return combine(
    become(state, project, returned),
    note(project, 'revived', by, { version }),
    tellMission(project, 'proposal-returned', {
      link: { type: 'draft', draftId: completionDraftId(project) },
    }),
    startRequest(returned, version),
  )
}
