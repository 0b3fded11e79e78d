import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileJournal, MemoryJournal, type Journal } from './journal'

/** Where journals are kept: files in a directory, or memory when there is none. */
export interface Store {
  machines(): Journal
  /** Journals of all executions that were started before. */
  executions(): Journal[]
  execution(executionArn: string): Journal
}

/** Readable, and unique also where file names ignore case. */
function fileName(executionArn: string): string {
  const name = (executionArn.split(':').at(-1) ?? '').replace(/[^A-Za-z0-9._-]/g, '_')
  const digest = createHash('sha256').update(executionArn).digest('hex').slice(0, 16)
  return `${name}.${digest}.jsonl`
}

export function fileStore(directory: string): Store {
  const executions = join(directory, 'executions')
  mkdirSync(executions, { recursive: true })
  return {
    machines: () => new FileJournal(join(directory, 'state-machines.jsonl')),
    executions: () =>
      readdirSync(executions)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => new FileJournal(join(executions, name))),
    execution: (executionArn) => new FileJournal(join(executions, fileName(executionArn))),
  }
}

export function memoryStore(): Store {
  return {
    machines: () => new MemoryJournal(),
    executions: () => [],
    execution: () => new MemoryJournal(),
  }
}
