import type { OutboxItem } from '../../shared/domain/outbox/item'
import type { Clock, WorkflowEngine } from '../../shared/ports/outside'
import type { OutboxStore } from '../../shared/ports/stores'
import type { TaskStore } from '../../shared/ports/tasks'
import type { Log } from '../../shared/runtime/log'
import { outboxConsumer } from '../../shared/runtime/outbox-consumer'

export interface AdvanceWorkflowsDependencies {
  outbox: OutboxStore
  tasks: TaskStore
  engine: WorkflowEngine
  clock: Clock
  log: Log
}

/**
 * Starts workflows and tells waiting ones how their task ended; the only function that talks to them. A
 * signal for a task that nobody waits for yet is done: whoever begins to wait signals again.
 */
export function createHandler(dependencies: AdvanceWorkflowsDependencies) {
  const { outbox, tasks, engine, clock, log } = dependencies

  async function signal({ id, order }: OutboxItem): Promise<void> {
    switch (order.type) {
      case 'start':
        await engine.start(order)
        log.info('Workflow started', {
          outboxId: id,
          workflow: order.workflow,
          execution: order.name,
        })
        return
      case 'complete': {
        const task = await tasks.find(order.projectId, order.taskId)
        if (task?.token !== undefined && task.outcome !== undefined)
          await engine.complete(task.token, task.outcome)
        log.info('Wait completed', {
          outboxId: id,
          taskId: order.taskId,
          outcome: task?.outcome ?? 'none',
        })
        return
      }
      case 'mail':
        throw new Error('A mail is not a signal.')
      default:
        order satisfies never
    }
  }

  return outboxConsumer(dependencies, async (item) => {
    await signal(item)
    await outbox.finish(item.id, clock())
  })
}
