import type { Question } from '../../project/follow-up'
import { asksQuestion } from '../../tasks/kinds'
import type { ProjectFile } from '../kernel/state'

/** Whether a question about the version in force still waits for its answer. */
export function isOpenQuestion(file: ProjectFile, question: Question, now: string): boolean {
  const { answer, closedAt, version, waitsUntil } = question
  if (answer !== undefined || closedAt !== undefined) return false
  if (version !== file.project.currentVersion) return false
  if (waitsUntil === undefined || waitsUntil <= now) return false
  const task = file.tasks.find(({ kind, subject }) => asksQuestion(kind) && subject === question.n)
  return task === undefined || task.status === 'open'
}
