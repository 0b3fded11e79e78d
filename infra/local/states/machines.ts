import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { machineDefinition, type MachineDefinition } from './definition'
import type { Journal } from './journal'
import { parseJson } from './json'

const revision = z.object({
  stateMachineArn: z.string(),
  name: z.string(),
  revisionId: z.string(),
  /** The definition's text as it was given. */
  definition: z.string(),
  roleArn: z.string(),
  creationDate: z.number(),
  updateDate: z.number(),
  /** AWS shows a revision's id only once a machine has been updated. */
  initial: z.boolean(),
})
export type Revision = z.infer<typeof revision>

const machineRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put'), revision }),
  z.object({ kind: z.literal('delete'), stateMachineArn: z.string() }),
])

interface Change {
  readonly definition?: string | undefined
  readonly roleArn?: string | undefined
}

/** State machines and every revision of them: a running execution keeps the one it began with. */
export class Machines {
  readonly #current = new Map<string, Revision>()
  readonly #revisions = new Map<string, Revision>()
  readonly #definitions = new Map<string, MachineDefinition>()

  constructor(private readonly journal: Journal) {
    for (const line of journal.read()) this.#apply(machineRecord.parse(line))
  }

  get(stateMachineArn: string): Revision | undefined {
    return this.#current.get(stateMachineArn)
  }

  list(): Revision[] {
    return [...this.#current.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  revision(revisionId: string): Revision | undefined {
    return this.#revisions.get(revisionId)
  }

  /** The parsed definition of a revision; it was validated before it was stored. */
  definition(revisionId: string): MachineDefinition {
    const known = this.#definitions.get(revisionId)
    if (known) return known
    const stored = this.#revisions.get(revisionId)
    if (!stored) throw new Error(`There is no revision ${revisionId} of a state machine.`)
    const definition = machineDefinition.parse(parseJson(stored.definition))
    this.#definitions.set(revisionId, definition)
    return definition
  }

  create(machine: Omit<Revision, 'revisionId' | 'updateDate' | 'initial'>): Revision {
    return this.#put({
      ...machine,
      revisionId: randomUUID(),
      updateDate: machine.creationDate,
      initial: true,
    })
  }

  update(current: Revision, change: Change, now: number): Revision {
    return this.#put({
      ...current,
      revisionId: randomUUID(),
      updateDate: now,
      initial: false,
      definition: change.definition ?? current.definition,
      roleArn: change.roleArn ?? current.roleArn,
    })
  }

  delete(stateMachineArn: string): void {
    if (this.#current.has(stateMachineArn)) this.#write({ kind: 'delete', stateMachineArn })
  }

  #put(revision: Revision): Revision {
    this.#write({ kind: 'put', revision })
    return revision
  }

  #write(record: z.infer<typeof machineRecord>): void {
    this.journal.append(record)
    this.#apply(record)
  }

  #apply(record: z.infer<typeof machineRecord>): void {
    if (record.kind === 'delete') {
      this.#current.delete(record.stateMachineArn)
      return
    }
    this.#current.set(record.revision.stateMachineArn, record.revision)
    this.#revisions.set(record.revision.revisionId, record.revision)
  }
}
