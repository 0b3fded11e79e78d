import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import type * as z from 'zod'
import type { tamperingReport } from '../contracts/tampering'
import type { Tampering } from '../domain/audit/tampering'
import type { TamperingReports } from '../ports/tampering'

/** Calls a function without waiting for it: the service tries again what fails, and tells when it gives up. */
export class LambdaTamperingReports implements TamperingReports {
  readonly #client: LambdaClient
  readonly #function: string

  constructor(client: LambdaClient, functionName: string) {
    this.#client = client
    this.#function = functionName
  }

  async report(found: readonly Tampering[]): Promise<void> {
    const report: z.input<typeof tamperingReport> = { found: [...found] }
    await this.#client.send(
      new InvokeCommand({
        FunctionName: this.#function,
        InvocationType: 'Event',
        Payload: JSON.stringify(report),
      }),
    )
  }
}
