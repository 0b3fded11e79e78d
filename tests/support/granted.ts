import { expect } from 'vitest'
import {
  deskParts,
  operatorParts,
  portalParts,
  stepParts,
  taskPageParts,
  writesOf,
  type Part,
} from '../../infra/written-parts'
import { changeLegs, legOfEnvelope, writeUp } from '../../shared/adapters/change-legs'
import { authors, type Author } from '../../shared/domain/audit/authors'
import type { AuditKind } from '../../shared/domain/audit/kinds'
import { tables, type RegisterTables, type TableName } from '../../shared/adapters/keys'
import type { Command } from '../../shared/domain/decide/kernel/commands'
import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import { expectAuthored } from './authored'

/** Each table is called what it is. */
const names = Object.fromEntries(
  Object.keys(tables).map((name) => [name, name]),
) as unknown as RegisterTables

/** Every leg of the transaction that a change becomes: what it does, on which table and partition. */
function legsOf(prepared: Prepared): { leg: string; partition: string }[] {
  const written = writeUp(names, 'commit-funds', prepared)
  const legs = [
    ...changeLegs(names, written),
    ...written.envelopes.map((change) => legOfEnvelope(names, written, change, 0)),
  ]
  return legs.flatMap(({ item: { Put, Update } }) => {
    const { table, key } = Put
      ? { table: Put.TableName, key: Put.Item }
      : { table: Update?.TableName, key: Update?.Key }
    const { partitionKey } = tables[table as TableName]
    const partition = String(key?.[partitionKey.name])
    return [{ leg: `${Put ? 'PutItem' : 'UpdateItem'} ${table}`, partition }]
  })
}

function mayWrite(parts: readonly Part[], { leg, partition }: { leg: string; partition: string }) {
  if (leg === 'PutItem Marks') return true
  return writesOf(parts).some(
    ([action, table, ...patterns]) =>
      leg === `${action} ${table}` &&
      (patterns.length === 0 || patterns.some((pattern) => isLike(partition, pattern))),
  )
}

const isLike = (text: string, pattern: string) =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern

const partsOf: Readonly<Record<string, readonly Part[]>> = {
  ...stepParts,
  'serve-portal': portalParts,
  'serve-tasks': taskPageParts,
  'serve-desk': deskParts,
  administer: operatorParts,
}

/** Fails when a function that gives a command may not write what came of it: on AWS it would be refused. */
export function expectGranted(command: Command, prepared: Prepared): void {
  const givers = givenBy(command)
  expect(givers.length, `${command.type} stands nowhere in authors.ts`).toBeGreaterThan(0)
  for (const name of givers) {
    const missing = legsOf(prepared)
      .filter((leg) => !mayWrite(partsOf[name] ?? [], leg))
      .map(({ leg, partition }) => `${leg} ${partition}`)
    expect(missing, `${name} may not do this: add the part to infra/written-parts.ts`).toEqual([])
    expectAuthored(name, prepared)
    expectActOf(name, command, prepared)
  }
}

/** The functions that do a command's act. */
function givenBy({ type }: Command): Author[] {
  return (Object.keys(authors) as Author[]).filter((name) => Object.hasOwn(authors[name], type))
}

/** Fails when an act records what isn't said to come of it. */
function expectActOf(name: Author, { type }: Command, { grown }: Prepared): void {
  const acts: Readonly<Record<string, readonly AuditKind[]>> = authors[name]
  const kinds = grown.flatMap(({ drafts }) => drafts.map(({ kind }) => kind))
  const others = kinds.filter((kind) => !acts[type]?.includes(kind))
  expect(others, `${type} of ${name} records more than authors.ts says`).toEqual([])
}
