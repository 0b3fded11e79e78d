import { expect } from 'vitest'
import {
  deskParts,
  pageParts,
  portalParts,
  stepParts,
  writesOf,
  type Part,
  type StepFunction,
} from '../../infra/written-parts'
import { changeLegs, legOfEnvelope, writeUp } from '../../shared/adapters/change-legs'
import { tables, type RegisterTables } from '../../shared/adapters/keys'
import type { Command, StepCommand } from '../../shared/domain/decide/kernel/commands'
import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import { isStepCommand } from './decide-any'

/** Each table is called what it is. */
const names = Object.fromEntries(
  Object.keys(tables).map((name) => [name, name]),
) as unknown as RegisterTables

const ofPhase = {
  disbursement: 'plan-disbursement',
  report: 'plan-report',
  condition: 'plan-condition',
  closure: 'review-closure',
} as const

function functionOf(command: StepCommand): StepFunction {
  switch (command.type) {
    case 'record-assessment':
    case 'continue-request':
      return 'assess-proposal'
    case 'store-token':
      return 'await-answer'
    case 'continue-run':
      return ofPhase[command.phase]
    case 'record-amendment-assessment':
      return 'assess-amendment'
    case 'settle-closure':
      return 'review-closure'
    case 'warn-draft':
    case 'ask-mailbox':
    case 'settle-sender':
    case 'lapse-draft':
      return 'sweep-drafts'
    case 'mend-roster':
      return 'mend-rosters'
    case 'end-waiting':
      return 'sweep-waitlist'
    default:
      return command.type
  }
}

/** Every leg of the transaction that a change becomes, as `PutItem Projects`. */
function legsOf(prepared: Prepared): Set<string> {
  const written = writeUp(names, prepared)
  const legs = [
    ...changeLegs(names, written),
    ...written.envelopes.map((change) => legOfEnvelope(names, written, change, 0)),
  ]
  return new Set(
    legs.flatMap(({ item }) =>
      Object.entries(item).map(([leg, body]) => `${leg}Item ${body?.TableName}`),
    ),
  )
}

/** Who gives a command, and what it may write. */
function whoGives(command: Command): { name: string; parts: readonly Part[] } {
  if (isStepCommand(command)) {
    const name = functionOf(command)
    return { name, parts: stepParts[name] }
  }
  if (command.type === 'order-waitlist' || command.type === 'resolve-fund-incident')
    return { name: 'serve-desk', parts: deskParts }
  return command.type === 'judge-sender'
    ? { name: 'serve-portal', parts: portalParts }
    : { name: 'a page', parts: pageParts }
}

/** Fails when the function that gives a command may not write what came of it: on AWS it would be refused. */
export function expectGranted(command: Command, prepared: Prepared): void {
  const { name, parts } = whoGives(command)
  const granted = new Set(writesOf(parts).map((write) => write.join(' ')))
  const missing = [...legsOf(prepared)].filter((leg) => !granted.has(leg))
  expect(missing, `${name} may not do this: add the part to infra/written-parts.ts`).toEqual([])
}
