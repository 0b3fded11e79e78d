import type { Decided } from '../kernel/change'
import type { ProjectFile, State } from '../kernel/state'
import type { DeskCommand } from '../kernel/desk-commands'
import { clearPublicText, translatePublicText, writePublicText } from '../running/public-text'
import { correctEnd } from './correct-end'
import { enterForMission } from './enter-for-mission'
import { extendTask } from './extend-task'
import { appointAlternates, reassignTask } from './reassign'
import { planInstalmentsOf } from './plan-instalments'
import { proposeCorrection } from './propose-correction'
import { reopen } from './reopen-project'
import { recordMeeting } from './record-meeting'
import { resendMail, resendTask } from './resend'
import { resolveIncident } from './resolve-incident'
import { resume, suspend } from './suspend'
import { terminate } from './terminate'

/** What an act at the desk does to a project as it stands, or why it may not. */
export function decideAtDesk(state: State, file: ProjectFile, command: DeskCommand): Decided {
  switch (command.type) {
    case 'extend-task':
      return extendTask(state, file, command)
    case 'reassign-task':
      return reassignTask(state, file, command)
    case 'appoint-alternates':
      return appointAlternates(state, file, command)
    case 'resend-task':
      return resendTask(state, file, command)
    case 'resend-mail':
      return resendMail(state, file, command)
    case 'correct-end':
      return correctEnd(state, file, command)
    case 'propose-correction':
      return proposeCorrection(state, file, command)
    case 'plan-instalments':
      return planInstalmentsOf(state, file, command)
    case 'write-public-text':
      return writePublicText(state, file, command)
    case 'clear-public-text':
      return clearPublicText(state, file, command)
    case 'translate-public-text':
      return translatePublicText(state, file, command)
    case 'suspend':
      return suspend(state, file, command)
    case 'resume':
      return resume(state, file, command)
    case 'terminate':
      return terminate(state, file, command)
    case 'reopen':
      return reopen(state, file, command)
    case 'record-meeting':
      return recordMeeting(state, file, command)
    case 'enter-for-mission':
      return enterForMission(state, file, command)
    case 'resolve-incident':
      return resolveIncident(state, file, command)
    default:
      return command satisfies never
  }
}
