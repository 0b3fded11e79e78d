import type { Activity } from './activity'
import type { CloudAssembly } from './assembly/cloud-assembly'
import type { ResolvedAssembly } from './assembly/resources'
import type { KeptClock } from './clock-file'
import type { Console } from './console'
import type { Database } from './dynamodb/database'
import type { Permissions } from './iam/permissions'
import type { Inbox } from './mail/inbox'
import type { Principals } from './principals'

/** What the services are put together from. */
export interface Parts {
  readonly assembly: ResolvedAssembly
  readonly cloud: CloudAssembly
  /** Where everything is kept. */
  readonly directory: string
  /** Whether nothing was kept there before. */
  readonly isNew: boolean
  readonly clock: KeptClock['clock']
  readonly activity: Activity
  readonly awsUrl: string
  readonly database: Database
  readonly inbox: Inbox
  readonly lines: Console
  readonly principals: Principals
  readonly permissions: Permissions
  /** Takes down what was put up, the last first. */
  readonly atEnd: (close: () => Promise<void> | void) => void
}
