import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod'
import type { OutboxOrder } from '../domain/outbox/item'
import type { OutboxConsumers } from '../ports/consumers'

const answerSchema = z.object({ failedIds: z.array(z.string()) })

/** Consumers that are functions, called and waited for. */
export class LambdaConsumers implements OutboxConsumers {
  readonly #client: LambdaClient
  readonly #functions: Readonly<Record<OutboxOrder['type'], string>>

  constructor(client: LambdaClient, functions: Readonly<Record<OutboxOrder['type'], string>>) {
    this.#client = client
    this.#functions = functions
  }

  async handOver(type: OutboxOrder['type'], ids: readonly string[]): Promise<string[]> {
    const { Payload, FunctionError } = await this.#client.send(
      new InvokeCommand({
        FunctionName: this.#functions[type],
        Payload: JSON.stringify({ outboxIds: ids }),
      }),
    )
    // A function that broke altogether has done none for certain; what it did is no longer pending.
    if (FunctionError !== undefined || Payload === undefined) return [...ids]
    return answerSchema.parse(JSON.parse(new TextDecoder().decode(Payload))).failedIds
  }
}
