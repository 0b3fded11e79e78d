import { reconsideredSchema } from '../../project/project'
import { longestOf } from '../../text/stored-text'
import { isLonger } from '../../text/typed'
import { refuse, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note } from '../kernel/compose'
import { isSecretary } from '../kernel/office'
import { invalidInput } from '../kernel/problems'
import { reopen } from './reopen-decision'
import type { ProjectFile, State } from '../kernel/state'

const LONGEST_NEWS = longestOf(reconsideredSchema.shape.whatIsNew)

/**
 * A decline is looked at again, once, because of something new that the mission or the secretariat says. It
 * is decided by people who had no part in declining it.
 */
export function reconsider(
  state: State,
  file: ProjectFile,
  command: CommandOf<'reconsider'>,
): Decided {
  const { project } = file
  const { by } = command
  const isOwn = by.type === 'mission' && by.mission === project.mission
  if (!isOwn && !isSecretary(state, by)) {
    return refuse('not-allowed', 'The mission or the secretariat asks for it.', [
      'mission',
      'secretariat',
    ])
  }
  if (project.reconsidered)
    return refuse('already-done', 'It has been reconsidered once.', ['copy into a new proposal'])
  if (project.status !== 'declined' || project.decision.outcome !== 'declined')
    return hinder({ code: 'not-declined' }, `Nothing is reconsidered while ${project.status}.`, [
      'declined',
    ])
  const whatIsNew = command.whatIsNew.trim()
  if (whatIsNew === '')
    return invalidInput('Say what is new since the decision.', 'whatIsNew', 'required')
  if (isLonger(whatIsNew, LONGEST_NEWS))
    return invalidInput('It is too long.', 'whatIsNew', 'too-long')
  const { decision } = project
  return combine(
    note(project, 'reconsideration-asked', by, {
      declinedIn: decision.round,
      decidedBefore: decision.deciders,
    }),
    reopen(
      state,
      file,
      project,
      {
        reopened: { why: 'reconsideration', round: project.round + 1 },
        reconsidered: {
          at: state.now,
          by,
          whatIsNew,
          decidedBefore: decision.deciders,
          declined: decision,
        },
        ...(by.type === 'mission' && { lastActAt: state.now }),
      },
      by,
      'reconsideration',
    ),
  )
}
