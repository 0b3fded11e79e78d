import { PROGRAMME_CHAIN } from '../domain/audit/record'
import type { Prepared } from '../domain/decide/kernel/prepare'
import type { Project } from '../domain/project/project'
import { auditLegs, programmeHeadLegs, projectLegs } from './chain-legs'
import { envelopeChanges, yearOfChain } from './envelope-leg'
import type { RegisterTables } from './keys'
import type { Leg } from './leg'
import { entryLegs, outboxLegs, partLegs, totalsLegs } from './part-legs'

/** What DynamoDB takes in one transaction (`TransactWriteItems`, API reference). */
export const MOST_LEGS = 100

/** Every leg of a change but those of envelopes, whose conditions need the ceiling that stands. */
export function changeLegs(tables: RegisterTables, prepared: Prepared): Leg[] {
  const projects = new Map<string, Project>()
  for (const write of prepared.writes)
    if (write.type === 'project') projects.set(write.item.id, write.item)
  const ofProjects = prepared.heads.filter(
    ({ chain }) => chain !== PROGRAMME_CHAIN && yearOfChain(chain) === undefined,
  )
  return [
    ...programmeHeadLegs(tables, prepared),
    ...projectLegs(tables, ofProjects, projects),
    ...auditLegs(tables, prepared),
    ...partLegs(tables, prepared),
    ...entryLegs(tables, prepared),
    ...totalsLegs(tables, prepared),
    ...outboxLegs(tables, prepared),
  ]
}

/** How many items a change writes; more than `MOST_LEGS` can't be written as one. */
export function countLegs(tables: RegisterTables, prepared: Prepared): number {
  return changeLegs(tables, prepared).length + envelopeChanges(prepared).length
}
