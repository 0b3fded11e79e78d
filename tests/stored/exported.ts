import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, brotliCompressSync } from 'node:zlib'
import * as z from 'zod'
import { tables, type TableName } from '../../shared/adapters/keys'
import type { RawItem } from '../../shared/adapters/query'

/** When it was written and by which code, and the moment at which the fund stopped. */
export const aboutSchema = z.object({
  writtenOn: z.iso.date(),
  commit: z.string(),
  stoppedAt: z.string(),
})
export type About = z.infer<typeof aboutSchema>

/** An execution that had not ended: what one reads of it, and its whole journal. */
export const executionSchema = z.object({
  name: z.string(),
  workflow: z.string(),
  /** SHA-256 of the definition it runs by. */
  definition: z.string(),
  input: z.string(),
  state: z.string(),
  file: z.string(),
  journal: z.array(z.json()),
})
export type KeptExecution = z.infer<typeof executionSchema>

export interface Exported {
  about: About
  tables: Readonly<Record<TableName, readonly RawItem[]>>
  executions: readonly KeptExecution[]
  /** The journal of the state machines, with the definitions that executions run by. */
  machines: readonly unknown[]
}

export const tableNames = z
  .array(z.enum(Object.keys(tables) as [TableName]))
  .parse(Object.keys(tables))

/** Each line is one JSON value. */
export function packed(values: readonly unknown[]): Buffer {
  return brotliCompressSync(values.map((value) => `${JSON.stringify(value)}\n`).join(''))
}

/** A table that came later is in no older export. */
function unpacked(path: string): unknown[] {
  if (!existsSync(path)) return []
  const lines = brotliDecompressSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line): unknown => JSON.parse(line))
}

const itemSchema = z.record(z.string(), z.unknown())

export function readExport(directory: string): Exported {
  const read = (name: string) => unpacked(join(directory, `${name}.jsonl.br`))
  const items = (name: string): RawItem[] => z.array(itemSchema).parse(read(name))
  return {
    about: aboutSchema.parse(JSON.parse(readFileSync(join(directory, 'about.json'), 'utf8'))),
    tables: Object.fromEntries(tableNames.map((name) => [name, items(name)])) as unknown as Record<
      TableName,
      RawItem[]
    >,
    executions: z.array(executionSchema).parse(read('executions')),
    machines: read('state-machines'),
  }
}

/** Every export there is, oldest first. */
export function everyExport(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort()
    .map((name) => join(import.meta.dirname, name))
}
