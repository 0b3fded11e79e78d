import type { HumanTask } from '../domain/tasks/task'

/** Human tasks one by one, for whoever needs nothing else of their project. */
export interface TaskStore {
  /** Read consistently; undefined when there is none. */
  find(projectId: string, taskId: string): Promise<HumanTask | undefined>
}
