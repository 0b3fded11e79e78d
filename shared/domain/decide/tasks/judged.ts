import { isFunded, type Project } from '../../project/project'
import { traitsOf, type TaskKind } from '../../tasks/kinds'
import { outOfText } from './recused-by-text'
import type { ProjectFile } from '../kernel/state'

/** The version that a task asks to judge, when it isn't the one in force. */
function judgedVersion(file: ProjectFile, kind: TaskKind, subject: number): number | undefined {
  if (traitsOf(kind).reviewsGender) return subject
  if (traitsOf(kind).about !== 'change') return undefined
  return file.amendments.find((one) => one.n === subject)?.version
}

/** People who stepped aside from anything on this project. */
function steppedAside({ tasks }: ProjectFile): string[] {
  return tasks.flatMap(({ recused }) =>
    recused.filter(({ why }) => why === 'declared').map(({ person }) => person),
  )
}

/** A project with who may not judge it besides those whom its own facts exclude, and who proposed what is asked. */
export type Judged = Project & { steppedAside?: readonly string[]; proposedBy?: string }

function proposer(project: Project, kind: TaskKind, subject: number): { proposedBy?: string } {
  if (!traitsOf(kind).secondsProposal || !isFunded(project)) return {}
  const by = project.corrections?.find(({ n }) => n === subject)?.by
  return by?.type === 'person' ? { proposedBy: by.id } : {}
}

/**
 * The project as those who judge a task see it: missions that would take part, and people who wrote or
 * endorsed the text at hand, count as its own, so that they are recused before it is in force.
 */
export function asJudged(file: ProjectFile, kind: TaskKind, subject: number): Judged {
  const project: Judged = {
    ...file.project,
    steppedAside: steppedAside(file),
    ...proposer(file.project, kind, subject),
  }
  const n = judgedVersion(file, kind, subject)
  const version = file.versions.find((one) => one.n === n)
  if (!version) return project
  const { participating, authors } = outOfText(version.content, project.mission)
  return {
    ...project,
    participating: [...new Set([...project.participating, ...participating])],
    authors: [...new Set([...project.authors, ...authors])],
  }
}
