import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
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

/** One execution as its history tells it. */
export async function readExecution(
  sfn: SFNClient,
  workflow: Workflow,
  executionArn: string,
): Promise<Walked> {
  const described = await sfn.send(new DescribeExecutionCommand({ executionArn }))
  const { name = '', status = '', error } = described
  const states = (await historyOf(sfn, executionArn)).flatMap(
    ({ stateEnteredEventDetails: entered }) => entered?.name ?? [],
  )
  return { workflow, name, status, states, ...(error !== undefined && { error }) }
}

async function historyOf(sfn: SFNClient, executionArn: string): Promise<HistoryEvent[]> {
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
