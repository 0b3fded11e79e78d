import { AccessDenied, type Authorize } from '../authorization'
import type { Need } from '../lambda/destinations'
import type { FunctionSettings } from '../lambda/function-settings'

export interface RoleActsOptions {
  readonly region: string
  readonly accountId: string
  readonly authorize: Authorize
  /** Told once of each thing that AWS would leave undone, for want of a permission. */
  readonly onRefused: (message: string) => void
}

const TRACING = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords']

/** What AWS asks of a role before it makes a traced function. */
export const TRACING_NEEDS: readonly Need[] = [
  {
    action: 'xray:PutTraceSegments',
    resource: '*',
    because:
      'The provided execution role does not have permissions to call PutTraceSegments on XRAY.',
  },
]

/** What Lambda does under a function's role beside running it: its log and its traces. */
export class RoleActs {
  readonly #options: RoleActsOptions
  readonly #told = new Set<string>()

  constructor(options: RoleActsOptions) {
    this.#options = options
  }

  /** An instance opens a log stream of its own. */
  opensLog(settings: FunctionSettings): boolean {
    return this.#act(settings, 'logs:CreateLogStream', this.#logStream(settings))
  }

  /** False when the line is lost, as it is on AWS. */
  writesLog(settings: FunctionSettings): boolean {
    return this.#act(settings, 'logs:PutLogEvents', this.#logStream(settings))
  }

  traces(settings: FunctionSettings): void {
    if (!settings.traced) return
    for (const action of TRACING) this.#act(settings, action, '*')
  }

  #logStream({ logGroup }: FunctionSettings): string {
    const { region, accountId } = this.#options
    return `arn:aws:logs:${region}:${accountId}:log-group:${logGroup}:log-stream:local`
  }

  #act({ roleArn, name }: FunctionSettings, action: string, resource: string): boolean {
    const { authorize, onRefused } = this.#options
    try {
      authorize({ principal: { roleArn, sessionName: name }, action, resource })
      return true
    } catch (error) {
      if (!(error instanceof AccessDenied)) throw error
      const key = `${roleArn} ${action}`
      if (!this.#told.has(key)) onRefused(error.message)
      this.#told.add(key)
      return false
    }
  }
}
