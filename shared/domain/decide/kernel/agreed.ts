import type { ProposalContent } from '../../proposal/proposal-content'
import { versionOf } from './look-up'
import type { ProjectFile } from './state'

/**
 * The proposal as it is agreed: the version in force, with the amount and budget of an accepted offer
 * and the end as it was corrected, which are no version of their own.
 */
export function agreedContent(file: ProjectFile): ProposalContent {
  const { project } = file
  const content = withItsEnd(project, versionOf(file, project.currentVersion).content)
  if (!('offer' in project) || project.offer?.status !== 'accepted') return content
  if (project.decision.version !== project.currentVersion) return content
  const lines = new Map((content.budget ?? []).map((line) => [line.id, line]))
  const budget = (project.offer.budget ?? []).map((line) => ({ ...lines.get(line.id), ...line }))
  return { ...content, amount: project.offer.amountCents, ...(budget.length > 0 && { budget }) }
}

function withItsEnd(
  { correctedEnd, currentVersion }: ProjectFile['project'],
  content: ProposalContent,
): ProposalContent {
  return correctedEnd?.version === currentVersion
    ? { ...content, ends: { date: correctedEnd.date } }
    : content
}
