import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  type GetExecutionHistoryCommandOutput,
  type HistoryEvent,
  type SFNClient,
} from '@aws-sdk/client-sfn'
import type { Workflow } from '../../../shared/domain/outbox/item'

/** What one execution went through. */
export interface Walked {
  workflow: Workflow
  name: string
  status: string
  /** All states entered, in order. */
  states: string[]
  /** How an execution that failed says why. */
  error?: string
}

/** Every execution of the given machines, as its history tells it. */
export async function executionsOf(
  sfn: SFNClient,
  machines: ReadonlyMap<Workflow, string>,
): Promise<Walked[]> {
  const walked: Walked[] = []
  for (const [workflow, stateMachineArn] of machines) {
    const { executions } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }))
    for (const { executionArn, name = '' } of executions ?? []) {
      const { status = '', error } = await sfn.send(new DescribeExecutionCommand({ executionArn }))
      const states = (await historyOf(sfn, executionArn)).flatMap(
        ({ stateEnteredEventDetails: entered }) => entered?.name ?? [],
      )
      walked.push({ workflow, name, status, states, ...(error !== undefined && { error }) })
    }
  }
  return walked.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}

async function historyOf(sfn: SFNClient, executionArn?: string): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = []
  let nextToken: string | undefined
  do {
    const page: GetExecutionHistoryCommandOutput = await sfn.send(
      new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000, nextToken }),
    )
    events.push(...(page.events ?? []))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return events
}
