import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { resolveAssembly } from '../../../infra/local/assembly/resources'
import { template } from '../../../infra/local/assembly/template'
import { VirtualClock } from '../../../infra/local/clock'
import { Console } from '../../../infra/local/console'
import { Disturbances } from '../../../infra/local/disturbances'
import { guarded } from '../../../infra/local/guarded'
import { Permissions } from '../../../infra/local/iam/permissions'
import { listen } from '../../../infra/local/listen'
import type { Parts } from '../../../infra/local/parts'
import { Principals } from '../../../infra/local/principals'
import { hostBuckets } from '../../../infra/local/s3/hosted-buckets'
import { answerStorage } from '../../../infra/local/s3/storage'

const ACCOUNT = '123456789012'

/** Resources of a template by logical id. */
export type Resources = Record<string, { Type: string; Properties?: object }>

export function assemblyOf(resources: Resources) {
  const stack = { name: 'App', template: template.parse({ Resources: resources }) }
  const place = { directory: '', region: 'eu-west-1', accountId: ACCOUNT }
  return resolveAssembly({ ...place, stacks: [stack], assetPath: () => undefined }, () => '')
}

/** S3 and IAM of the host, for a template, without the rest of it. */
export class StorageHost {
  readonly directory = mkdtempSync(join(tmpdir(), 'local-s3-'))
  readonly clock = new VirtualClock(Date.UTC(2005, 0, 3), { stands: true })
  readonly said: string[] = []
  readonly disturbances = new Disturbances()
  readonly #clients: S3Client[] = []
  #close: (() => Promise<void>)[] = []
  #url = ''
  #principals = new Principals()

  async start(resources: Resources): Promise<void> {
    const assembly = assemblyOf(resources)
    const lines = new Console((line) => this.said.push(line), { awsUrl: '', inboxUrl: '' })
    this.#principals = new Principals()
    const parts = {
      assembly,
      clock: this.clock,
      directory: this.directory,
      lines,
      principals: this.#principals,
      permissions: new Permissions(assembly, () => undefined),
      atEnd: (close: () => Promise<void>) => this.#close.push(close),
    } as unknown as Parts
    const storage = hostBuckets(parts, this.disturbances)
    const listening = await listen(0, 'S3', (request, response) => {
      void guarded(response, () => answerStorage(storage, request, response))
    })
    this.#close.push(() => listening.close())
    this.#url = `http://127.0.0.1:${listening.port}`
  }

  get url(): string {
    return this.#url
  }

  /** The SDK's client as the person at the machine, or under a role of the template. */
  client(role?: string, more: object = {}): S3Client {
    const issued = this.#principals.credentials({
      roleArn: `arn:aws:iam::${ACCOUNT}:role/App-${role}`,
      sessionName: 'test',
    })
    const client = new S3Client({
      endpoint: this.#url,
      region: 'eu-west-1',
      maxAttempts: 1,
      credentials: {
        accessKeyId: role === undefined ? 'me' : (issued.AWS_ACCESS_KEY_ID ?? ''),
        secretAccessKey: 'local',
      },
      ...more,
    })
    this.#clients.push(client)
    return client
  }

  async stop(): Promise<void> {
    for (const client of this.#clients.splice(0)) client.destroy()
    for (const close of this.#close.splice(0).reverse()) await close()
  }

  async end(): Promise<void> {
    await this.stop()
    this.clock.stop()
    rmSync(this.directory, { recursive: true, force: true })
  }
}

export function role(...statements: object[]): Resources[string] {
  const PolicyDocument = { Statement: statements }
  return { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: 'p', PolicyDocument }] } }
}

export const allow = (actions: string[], resource: string | string[], Condition: object = {}) => ({
  ...{ Effect: 'Allow', Action: actions.map((one) => `s3:${one}`), Resource: resource, Condition },
})

export const bucket = (name: string, properties: object = {}): Resources[string] => ({
  Type: 'AWS::S3::Bucket',
  Properties: { BucketName: name, ...properties },
})

export const lockedBucket = (name: string, rule?: object): Resources[string] =>
  bucket(name, {
    ObjectLockEnabled: true,
    ...(rule && {
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: rule } },
    }),
  })
