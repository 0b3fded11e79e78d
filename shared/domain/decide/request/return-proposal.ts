import { votesOnRequest } from '../../tasks/kinds'
import type { Draft } from '../../drafts/draft'
import { rawFromContent } from '../../forms/form-content'
import { proposalForm } from '../../proposal/proposal-content'
import { isUnconfirmedSender, type Project, type ReturnLetter } from '../../project/project'
import type { Version } from '../../project/version'
import type { HumanTask } from '../../tasks/task'
import { sameParty, type Party } from '../../people'
import { refuse, type Change, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, telling, writing } from '../kernel/compose'
import { closeTasks, endTask } from '../tasks/end-task'
import { versionOf } from '../kernel/look-up'
import { copyFocalPoint } from '../kernel/mission-copies'
import { tellNoLongerAsked } from '../tasks/no-longer-asked'
import { askedParties } from '../tasks/on-task'
import { mayBeReturned, returnStage } from '../tasks/returning'
import { startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { newProposalDraft } from '../kernel/working-copy'
import { tellMission } from '../tasks/tell-mission'
import { invalidInput } from '../kernel/problems'

/** The id of the working copy in which a returned proposal is completed. */
export function completionDraftId(project: Project): string {
  return `${project.id}.v${project.currentVersion + 1}`
}

/** A working copy that begins with what was submitted, with the letter and the comments on their fields. */
export function completionDraft(
  state: State,
  project: Project,
  version: Version,
  letter: ReturnLetter,
): Draft {
  return newProposalDraft(state, {
    id: completionDraftId(project),
    purpose: 'completion',
    callId: project.callId,
    mission: project.mission,
    projectId: project.id,
    address: project.contact.address,
    language: version.contentLanguage,
    answers: rawFromContent(proposalForm, version.content),
    comments: letter.comments,
    letter: letter.letter,
    ...(project.unconfirmed && {
      sender: { hash: project.unconfirmed.hash, askedAt: state.now, reminders: 0 },
    }),
  })
}

/** Hands a proposal back to its mission: status, letter, working copy and mail in one. */
export function handBack(
  state: State,
  file: ProjectFile,
  letter: ReturnLetter,
  returns: Project['returns'],
): Change {
  const { project } = file
  const version = versionOf(file, project.currentVersion)
  const returned: Project = { ...project, status: 'returned', returned: letter, returns }
  return combine(
    become(state, project, returned),
    writing({
      type: 'draft',
      item: completionDraft(state, project, version, letter),
      expected: undefined,
    }),
    tellMission(project, 'proposal-returned', {
      link: { type: 'draft', draftId: completionDraftId(project) },
    }),
    // What nobody in the mission has confirmed is none of its focal point's business yet.
    project.unconfirmed
      ? NOTHING
      : copyFocalPoint(state, project.mission, {
          mail: 'focal-returned',
          projectId: project.id,
          link: { type: 'comment', draftId: completionDraftId(project) },
        }),
  )
}

/** Whoever was asked to vote hears that there is nothing to vote on any more. */
function tellVoters(task: HumanTask, by: Party): Change {
  if (!votesOnRequest(task.kind)) return NOTHING
  const others = askedParties(task).filter((party) => !sameParty(party, by))
  return telling(
    ...others.map((to) => ({
      type: 'mail' as const,
      mail: 'vote-ended' as const,
      to,
      projectId: task.projectId,
      taskId: task.id,
      link: { type: 'task' as const, projectId: task.projectId, taskId: task.id },
    })),
  )
}

/**
 * Returns a proposal for completion with one consolidated letter, at most so often per stage. From a vote
 * the chair does; votes given lapse with the text they were given on.
 */
export function returnProposal(
  state: State,
  file: ProjectFile,
  command: CommandOf<'return-proposal'>,
  task: HumanTask,
): Decided {
  const { project } = file
  if (project.status !== 'in-gender-review' && project.status !== 'in-funding-decision') {
    return refuse('not-allowed', `Nothing is returned while ${project.status}.`, [
      'in-gender-review',
      'in-funding-decision',
    ])
  }
  if (command.letter.trim() === '') {
    return invalidInput('A return needs a letter that says what is missing.', 'letter', 'required')
  }
  const stage = returnStage(project)
  if (!mayBeReturned(state, project)) {
    return refuse('not-allowed', 'The proposal has been returned from this stage before.', [
      'decide',
    ])
  }
  const letter: ReturnLetter = {
    from: project.status === 'in-gender-review' ? 'gender-review' : 'funding-decision',
    at: state.now,
    by: command.by,
    letter: command.letter,
    comments: command.comments,
  }
  const returns = { ...project.returns, [stage]: project.returns[stage] + 1 }
  return combine(
    handBack(state, file, letter, returns),
    note(project, 'returned', command.by, {
      taskId: task.id,
      from: letter.from,
      version: project.currentVersion,
      comments: letter.comments.map(({ path }) => path),
    }),
    endTask(task, 'returned', state.now, command.by),
    closeTasks(file, state.now, task.id),
    tellVoters(task, command.by),
  )
}

/** Whether somebody has voted on what stands, in a vote that is open or has gone to the chair. */
function hasVotes({ project, tasks }: ProjectFile): boolean {
  return tasks.some(
    (task) => task.version === project.currentVersion && task.votes.some((vote) => !vote.void),
  )
}

/** Takes a proposal back to correct it, until somebody has voted. */
export function takeBack(
  state: State,
  file: ProjectFile,
  command: CommandOf<'take-back'>,
): Decided {
  const { project } = file
  const allowed = ['submitted', 'in-gender-review', 'in-funding-decision']
  if (!allowed.includes(project.status)) {
    return hinder({ code: 'decided' }, `A ${project.status} proposal can't be taken back.`, allowed)
  }
  if (hasVotes(file)) {
    return hinder({ code: 'voted' }, 'Somebody has voted.', ['withdraw'])
  }
  const letter: ReturnLetter = {
    from: 'taken-back',
    at: state.now,
    by: command.by,
    letter: '',
    comments: [],
  }
  return combine(
    handBack(state, file, letter, project.returns),
    note(project, 'taken-back', command.by, { version: project.currentVersion }),
    closeTasks(file, state.now),
    tellNoLongerAsked(file, 'proposal-taken-back'),
    // No workflow waits for its mission's word: this one asks for the completion and chases it.
    isUnconfirmedSender(project) ? startRequest(project, project.currentVersion) : NOTHING,
  )
}
