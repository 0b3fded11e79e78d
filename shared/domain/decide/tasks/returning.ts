import type { Party } from '../../people'
import type { Project } from '../../project/project'
import { asJudged } from './judged'
import { rosterFor } from './roster'
import type { ProjectFile, State } from '../kernel/state'

/** Which of a proposal's stages a return is counted in. */
export function returnStage(project: Project): keyof Project['returns'] {
  return project.status === 'in-gender-review' ? 'genderReview' : 'fundingDecision'
}

/** Whether a proposal may still be returned from the stage it is in. */
export function mayBeReturned(state: State, project: Project): boolean {
  return project.returns[returnStage(project)] < state.programme.policy.returnsPerStage
}

/** Who may return a request while the reviewers vote on it: whoever would decide it as chair. */
export function returners(state: State, file: ProjectFile): Party[] {
  const judged = asJudged(file, 'chair-decision', file.project.currentVersion)
  return rosterFor(state, judged, 'chair-decision').members.map(({ party }) => party)
}
