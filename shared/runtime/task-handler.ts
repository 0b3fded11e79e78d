import type * as z from 'zod'
import type { ActDependencies } from './act'
import type { Log, LogFacts } from './log'

/** What every task of a workflow is given. */
export interface TaskDependencies extends ActDependencies {
  log: Log
}

interface Contract<Input, Output> {
  input: z.ZodType<Input>
  output: z.ZodType<Output>
}

interface Named {
  projectId?: string | undefined
  taskId?: string | undefined
  year?: number | undefined
}

function factsOf({ projectId, taskId, year }: Named): LogFacts {
  return {
    ...(projectId !== undefined && { projectId }),
    ...(taskId !== undefined && { taskId }),
    ...(year !== undefined && { year }),
  }
}

/**
 * A workflow's task: its input and output are what the contract says, or it throws. `outcome` names the
 * part of the output that the log line tells.
 */
export function taskHandler<Input extends Named, Output>(
  log: Log,
  contract: Contract<Input, Output>,
  run: (input: Input) => Promise<Output>,
  outcome: (output: Output) => string,
): (event: unknown) => Promise<Output> {
  return async (event) => {
    const input = contract.input.parse(event)
    const output = contract.output.parse(await run(input))
    log.info('Task done', { ...factsOf(input), outcome: outcome(output) })
    return output
  }
}
