import type { Bucket } from './bucket'
import type { Call } from './call'
import type { Caller } from './caller'

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** What an operation works on. */
export interface Asked {
  readonly call: Call
  readonly bucket: Bucket
  readonly caller: Caller
  /** The host's time when the call is done, epoch milliseconds. */
  readonly now: number
  /** ARN of the key. */
  readonly objectArn: string
  /** How often something of the key had been deleted when the request came. */
  readonly deletionsBefore: number
}

export type Operation = (asked: Asked) => Answer

export function versionHeader({ settings }: Bucket, id: string): Record<string, string> {
  return settings.versioned ? { 'x-amz-version-id': id } : {}
}
