import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { AppendJournal } from '../append-journal'
import type { BucketSettings } from './bucket-settings'
import {
  defaultRetentionSchema,
  retentionSchema,
  type DefaultRetention,
  type Retention,
} from './retention'

const version = z.object({
  key: z.string(),
  /** `null` in a bucket without versions. */
  id: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** What it holds; nothing for a delete marker. */
  content: z
    .object({
      /** Name of the file with the body. */
      file: z.string(),
      size: z.number(),
      etag: z.string(),
      checksum: z.object({ algorithm: z.string(), value: z.string() }),
      /** Headers to give back, with their names in lower case. */
      headers: z.record(z.string(), z.string()),
    })
    .optional(),
  retention: retentionSchema.optional(),
})
export type Version = z.infer<typeof version>
export type Content = NonNullable<Version['content']>
export type StoredVersion = Version & { readonly content: Content }

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), version }),
  z.object({ kind: z.literal('removed'), key: z.string(), id: z.string() }),
  z.object({
    kind: z.literal('retained'),
    key: z.string(),
    id: z.string(),
    retention: retentionSchema.optional(),
  }),
  z.object({
    kind: z.literal('configured'),
    retention: defaultRetentionSchema.optional(),
    /** The template's own, in whose place this stands. */
    over: defaultRetentionSchema.optional(),
  }),
])
type Entry = z.infer<typeof entry>

/**
 * A bucket on disk: a journal of what was done, and a file for each body. A body is there before its line is
 * written, so after a kill a version is there as a whole or not at all.
 */
export class Bucket {
  readonly settings: BucketSettings
  readonly #bodies: string
  readonly #journal: AppendJournal<Entry>
  /** The versions of each key, the newest first. */
  readonly #versions = new Map<string, Version[]>()
  readonly #deletions = new Map<string, number>()
  #retention: DefaultRetention | undefined

  constructor(directory: string, settings: BucketSettings) {
    this.settings = settings
    this.#retention = settings.retention
    const folder = join(directory, settings.name)
    this.#bodies = join(folder, 'bodies')
    mkdirSync(this.#bodies, { recursive: true })
    this.#journal = new AppendJournal(join(folder, 'journal.jsonl'), entry)
    for (const one of this.#journal.entries) this.#apply(one)
    this.#dropUnnamedBodies()
  }

  get retention(): DefaultRetention | undefined {
    return this.#retention
  }

  configure(retention: DefaultRetention | undefined): void {
    this.#do({ kind: 'configured', retention, over: this.settings.retention })
  }

  /** Keys that begin so, in the order of their UTF-8 bytes, as S3 lists them. */
  keys(prefix: string): string[] {
    return [...this.#versions.keys()]
      .filter((key) => key.startsWith(prefix))
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
  }

  /** All of a key, the newest first. */
  versions(key: string): readonly Version[] {
    return this.#versions.get(key) ?? []
  }

  /** How often something of a key was deleted since the start. */
  deletions(key: string): number {
    return this.#deletions.get(key) ?? 0
  }

  add(
    key: string,
    at: number,
    given: { body: Buffer; content: Omit<Content, 'file'>; retention: Retention | undefined },
  ): Version {
    const id = this.settings.versioned ? newId() : 'null'
    const file = newId()
    const path = join(this.#bodies, file)
    writeFileSync(`${path}.next`, given.body)
    renameSync(`${path}.next`, path)
    const { retention, content } = given
    const added = { key, id, at, content: { ...content, file }, ...(retention && { retention }) }
    this.#do({ kind: 'added', version: added })
    return added
  }

  /** Hides a key behind a delete marker. */
  mark(key: string, at: number): Version {
    const marker = { key, id: newId(), at }
    this.#do({ kind: 'added', version: marker })
    return marker
  }

  remove({ key, id }: Version): void {
    this.#do({ kind: 'removed', key, id })
  }

  retain({ key, id }: Version, retention: Retention | undefined): void {
    this.#do({ kind: 'retained', key, id, retention })
  }

  read({ file }: Content): Buffer {
    return readFileSync(join(this.#bodies, file))
  }

  close(): void {
    this.#journal.close()
  }

  #do(one: Entry): void {
    this.#journal.append(one)
    for (const file of this.#apply(one)) rmSync(join(this.#bodies, file), { force: true })
  }

  /** Returns the files that nothing names any more. */
  #apply(one: Entry): string[] {
    switch (one.kind) {
      case 'added': {
        const { key, id, content } = one.version
        if (!content) this.#deleted(key)
        const [replaced, others] = split(this.versions(key), id)
        this.#versions.set(key, [one.version, ...others])
        return replaced?.content ? [replaced.content.file] : []
      }
      case 'removed': {
        this.#deleted(one.key)
        const [removed, others] = split(this.versions(one.key), one.id)
        if (others.length > 0) this.#versions.set(one.key, others)
        else this.#versions.delete(one.key)
        return removed?.content ? [removed.content.file] : []
      }
      case 'retained': {
        const retained = this.versions(one.key).map((each) =>
          each.id === one.id ? { ...each, retention: one.retention } : each,
        )
        this.#versions.set(one.key, retained)
        return []
      }
      case 'configured':
        // A template that was changed since counts again.
        if (JSON.stringify(one.over) === JSON.stringify(this.settings.retention))
          this.#retention = one.retention
        return []
    }
  }

  #deleted(key: string): void {
    this.#deletions.set(key, this.deletions(key) + 1)
  }

  /** What a killed host wrote before the line that would have named it. */
  #dropUnnamedBodies(): void {
    const named = new Set(
      [...this.#versions.values()].flat().flatMap(({ content }) => content?.file ?? []),
    )
    for (const file of readdirSync(this.#bodies))
      if (!named.has(file)) rmSync(join(this.#bodies, file), { force: true })
    const missing = [...named].find((file) => !existsSync(join(this.#bodies, file)))
    if (missing) throw new Error(`The bucket ${this.settings.name} has lost the body ${missing}.`)
  }
}

function split(
  versions: readonly Version[],
  id: string,
): [found: Version | undefined, others: Version[]] {
  return [versions.find((one) => one.id === id), versions.filter((one) => one.id !== id)]
}

function newId(): string {
  return randomBytes(24).toString('base64url')
}
