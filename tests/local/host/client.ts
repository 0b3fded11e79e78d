import { expect } from 'vitest'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

export interface StoredMail {
  id: string
  at: string
  to: string[]
  subject: string
  text: string
}

/** What a person with a browser and a terminal can do with a host that serves the example. */
export class ExampleClient {
  constructor(
    readonly portalUrl: string,
    readonly controlUrl: string,
  ) {}

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.portalUrl + path, init)
  }

  post(path: string, fields: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams(fields)
    return this.get(path, { method: 'POST', body, redirect: 'manual' })
  }

  async thing(id: string): Promise<{ status: string; bounced: boolean }> {
    const response = await this.get(`/things/${encodeURIComponent(id)}`)
    return (await response.json()) as { status: string; bounced: boolean }
  }

  control(path: string, body?: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' }
    const request =
      body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) }
    return fetch(`${this.controlUrl}/__local/${path}`, request)
  }

  async advance(duration: string): Promise<void> {
    const response = await this.control('clock', { advance: duration })
    expect(response.status, await response.text()).toBe(200)
  }

  /** Moves no time: resolves once everything that was begun has come to rest. */
  settle(): Promise<void> {
    return this.advance('PT0S')
  }

  async mails(): Promise<StoredMail[]> {
    const { mails } = (await (await this.control('mails')).json()) as { mails: StoredMail[] }
    return mails
  }

  async mailsTo(address: string): Promise<StoredMail[]> {
    return (await this.mails()).filter(({ to }) => to.includes(address))
  }

  async now(): Promise<string> {
    const { now } = (await (await this.control('clock')).json()) as { now: string }
    return now
  }

  async stats(): Promise<{
    invocations: Record<string, number>
    transitions: number
    mails: number
    reads: number
    writes: number
  }> {
    return (await (await this.control('stats')).json()) as ReturnType<ExampleClient['stats']>
  }

  /** Invocations of the example's functions whose name has the part. */
  async invocations(part: string): Promise<number> {
    const { invocations } = await this.stats()
    const counts = Object.entries(invocations).filter(([name]) => name.includes(`-${part}`))
    return counts.reduce((sum, [, count]) => sum + count, 0)
  }
}

export function databaseAt(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'me', secretAccessKey: 'me' }
  return new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials })
}
