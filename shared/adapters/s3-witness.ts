import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { Moved, Seal } from '../domain/audit/seal'
import type { CopyName } from '../domain/audit/witnessed'
import type { Seals, Witness } from '../ports/witness'
import { canonicalJson } from './canonical-json'
import {
  chainPart,
  chainPrefix,
  COPIES,
  copyKey,
  endOfChain,
  endOfNotes,
  nameIn,
  NOTES,
  noteKey,
  placePrefix,
  sealKey,
  SEALS,
} from './keys-of-witness'

/** Two who put at the same moment both may be told to come again. */
const TRIES = 6

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name

/** Copies and seals as objects, each put only where there is none. */
export class S3Witness implements Witness, Seals {
  readonly #client: S3Client
  readonly #bucket: string

  constructor(client: S3Client, bucket: string) {
    this.#client = client
    this.#bucket = bucket
  }

  async copy(name: CopyName, body: unknown): Promise<void> {
    await this.#put(copyKey(name), canonicalJson(body))
  }

  async note(name: CopyName, at: string): Promise<void> {
    await this.#put(noteKey(name, at), canonicalJson(name))
  }

  async *copies(chain: string, seq?: number): AsyncGenerator<CopyName> {
    const prefix = seq === undefined ? chainPrefix(chain) : placePrefix(chain, seq)
    for await (const key of this.#keys(prefix)) yield { ...nameIn(key), chain }
  }

  async read(name: CopyName): Promise<unknown> {
    const text = await this.#get(copyKey(name))
    return text === undefined ? undefined : JSON.parse(text)
  }

  async *chains(after?: string): AsyncGenerator<string> {
    let last = after === undefined ? undefined : chainPart(after)
    const from = after === undefined ? undefined : endOfChain(after)
    for await (const key of this.#keys(COPIES, from)) {
      const { chain } = nameIn(key)
      if (chain !== last) yield chain
      last = chain
    }
  }

  async last(): Promise<number> {
    let last = 0
    for await (const key of this.#keys(SEALS)) last = Number(key.slice(SEALS.length))
    return last
  }

  find(n: number): Promise<string | undefined> {
    return this.#get(sealKey(n))
  }

  async keep(seal: Seal): Promise<'kept' | 'taken'> {
    const text = canonicalJson(seal)
    if (await this.#put(sealKey(seal.n), text)) return 'kept'
    // One that was kept while its answer got lost is there when it is put again.
    return (await this.find(seal.n)) === text ? 'kept' : 'taken'
  }

  async moved(after: string, at: string, most: number): Promise<Moved> {
    const end = endOfNotes(at)
    const heads: CopyName[] = []
    let upTo = after
    for await (const key of this.#keys(NOTES, after)) {
      if (key >= end) break
      if (heads.length === most) return { heads, upTo, isCut: true }
      heads.push(nameIn(key))
      upTo = key
    }
    return { heads, upTo, isCut: false }
  }

  /** Whether it was put: false when there is one already. */
  async #put(Key: string, Body: string): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#client.send(
          new PutObjectCommand({
            Bucket: this.#bucket,
            Key,
            Body,
            IfNoneMatch: '*',
            ContentType: 'application/json',
            ChecksumAlgorithm: 'SHA256',
          }),
        )
        return true
      } catch (error) {
        if (isNamed(error, 'PreconditionFailed')) return false
        if (!isNamed(error, 'ConditionalRequestConflict') || attempt === TRIES) throw error
      }
    }
  }

  async #get(Key: string): Promise<string | undefined> {
    try {
      const { Body } = await this.#client.send(
        new GetObjectCommand({ Bucket: this.#bucket, Key, ChecksumMode: 'ENABLED' }),
      )
      return await Body?.transformToString()
    } catch (error) {
      if (isNamed(error, 'NoSuchKey')) return undefined
      throw error
    }
  }

  /** By their versions: what somebody has hidden behind a marker is there. */
  async *#keys(Prefix: string, after = ''): AsyncGenerator<string> {
    let from: { KeyMarker?: string; VersionIdMarker?: string } = after ? { KeyMarker: after } : {}
    let last = after
    for (;;) {
      const page = await this.#client.send(
        new ListObjectVersionsCommand({ Bucket: this.#bucket, Prefix, ...from }),
      )
      for (const { Key = '' } of page.Versions ?? []) {
        if (Key > last) yield Key
        last = Key > last ? Key : last
      }
      if (page.IsTruncated !== true) return
      from = {
        ...(page.NextKeyMarker !== undefined && { KeyMarker: page.NextKeyMarker }),
        ...(page.NextVersionIdMarker !== undefined && {
          VersionIdMarker: page.NextVersionIdMarker,
        }),
      }
    }
  }
}
