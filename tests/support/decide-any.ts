import type { Digest } from '../../shared/domain/audit/record'
import type { Decided } from '../../shared/domain/decide/kernel/change'
import type { Command, StepCommand } from '../../shared/domain/decide/kernel/commands'
import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/kernel/state'
import { decideStep } from '../../shared/domain/decide/step'

const steps: Readonly<Record<StepCommand['type'], true>> = {
  'record-assessment': true,
  'open-task': true,
  'store-token': true,
  'chase-task': true,
  'mend-roster': true,
  'commit-funds': true,
  'offer-waitlist': true,
  'continue-request': true,
  'continue-run': true,
  'announce-report': true,
  'conclude-report': true,
  'record-amendment-assessment': true,
  'apply-amendment': true,
  'settle-closure': true,
  'close-project': true,
  'record-failure': true,
  'warn-draft': true,
  'lapse-draft': true,
  'ask-mailbox': true,
  'settle-sender': true,
  'end-waiting': true,
  'lapse-activity': true,
}

export function isStepCommand(command: Command): command is StepCommand {
  return Object.hasOwn(steps, command.type)
}

/** Decides what a person or a workflow asks for. */
export function decideAny(state: State, command: Command, digest: Digest): Decided {
  return isStepCommand(command) ? decideStep(state, command) : decide(state, command, digest)
}
