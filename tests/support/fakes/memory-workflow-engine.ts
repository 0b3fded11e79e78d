import type { StartSignal } from '../../../shared/domain/outbox/item'
import type { TaskOutcome } from '../../../shared/domain/tasks/task'
import type { WorkflowEngine } from '../../../shared/ports/outside'

/** Keeps what was started, once a name, and how waits ended, once a token. */
export class MemoryWorkflowEngine implements WorkflowEngine {
  readonly started = new Map<string, StartSignal>()
  readonly completed = new Map<string, TaskOutcome>()
  /** Tokens somebody waits with; others are unknown. Undefined: any token is waited with. */
  waiting: Set<string> | undefined

  async start(signal: StartSignal): Promise<void> {
    if (!this.started.has(signal.name)) this.started.set(signal.name, signal)
  }

  async complete(token: string, outcome: TaskOutcome): Promise<void> {
    if (this.waiting && !this.waiting.has(token)) return
    if (!this.completed.has(token)) this.completed.set(token, outcome)
  }
}
