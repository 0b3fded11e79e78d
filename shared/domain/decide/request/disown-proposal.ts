import { incidentSchema } from '../../project/incident'
import { longestOf } from '../../text/stored-text'
import { isLonger } from '../../text/typed'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { invalidInput } from '../kernel/problems'
import { openIncidentAbout, raiseIncident } from '../tasks/raise-incident'
import type { ProjectFile, State } from '../kernel/state'

const LONGEST_NOTE = longestOf(incidentSchema.shape.note)

/**
 * The mission's mailbox says that it doesn't know a proposal made in its name. Nothing stops by that: the
 * secretariat is told and sees to it.
 */
export function disownProposal(
  state: State,
  file: ProjectFile,
  command: CommandOf<'disown-proposal'>,
): Decided {
  const { project } = file
  const { by } = command
  if (by.type !== 'mission' || by.mission !== project.mission || by.as !== 'mailbox')
    return refuse('not-allowed', 'The mission’s mailbox says what it knows.', [
      `mission:${project.mission}:mailbox`,
    ])
  if (openIncidentAbout(file, 'proposal-disowned', project.id))
    return refuse('already-done', 'The secretariat has been told.')
  const note = command.note.trim()
  if (isLonger(note, LONGEST_NOTE)) return invalidInput('It is too long.', 'note', 'too-long')
  return raiseIncident(
    state,
    file,
    { kind: 'proposal-disowned', about: project.id, ...(note !== '' && { note }) },
    by,
  )
}
