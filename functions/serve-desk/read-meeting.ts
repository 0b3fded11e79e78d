import type { ChairChoice, VoteChoice } from '../../shared/domain/decide/kernel/commands'
import type { DeskCommandOf } from '../../shared/domain/decide/kernel/desk-commands'
import type { Party } from '../../shared/domain/people'
import { readMoney } from '../../shared/domain/forms/numbers'
import { conditionSchema, type Condition } from '../../shared/domain/project/project'
import type { HumanTask } from '../../shared/domain/tasks/task'
import { isLonger } from '../../shared/domain/text/typed'
import type { ActReader } from './read-act'

/** A condition of an approval, in characters. */
const LONGEST_CONDITION = 1_000

const blocksSchema = conditionSchema.shape.blocks

function centsOf(reader: ActReader): number {
  const typed = reader.required('amount')
  const cents = readMoney(typed)
  if (typed !== '' && (cents === undefined || cents <= 0)) reader.wrong('amount', 'not-money')
  return cents ?? 0
}

function conditionsOf(reader: ActReader): Omit<Condition, 'met'>[] {
  const lines = reader
    .text('conditions')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return []
  if (lines.some((line) => isLonger(line, LONGEST_CONDITION))) {
    reader.wrong('conditions', 'condition-too-long')
    return []
  }
  const blocks = blocksSchema.safeParse(reader.text('blocks'))
  if (!blocks.success) {
    reader.wrong('blocks', 'choose')
    return []
  }
  return lines.map((text, index) => ({
    id: `c${index + 1}`,
    text,
    blocks: blocks.data,
    confirmedBy: 'secretariat',
  }))
}

function reasonOf(reader: ActReader): { reason?: string } {
  const reason = reader.text('reason')
  return reason === '' ? {} : { reason }
}

function voteOf(reader: ActReader, choice: string): VoteChoice | undefined {
  switch (choice) {
    case 'fund':
      return {
        choice,
        amountCents: centsOf(reader),
        conditions: conditionsOf(reader),
        ...reasonOf(reader),
      }
    case 'not-fund':
      return { choice, reason: reader.required('reason') }
    case 'abstain':
      return { choice, ...reasonOf(reader) }
    default:
      return undefined
  }
}

function chairOf(reader: ActReader): { person: string; decision: ChairChoice } | undefined {
  const person = reader.required('chair', 'choose')
  const decision = reader.required('decision', 'choose')
  if (decision === 'decline')
    return { person, decision: { choice: decision, reason: reader.required('reason') } }
  if (decision !== 'approve') return undefined
  return {
    person,
    decision: {
      choice: decision,
      amountCents: centsOf(reader),
      conditions: conditionsOf(reader),
      ...reasonOf(reader),
    },
  }
}

/** What was recorded from a meeting; nobody who wasn't chosen for is taken to have decided. */
export function readMeeting(
  reader: ActReader,
  task: HumanTask,
  by: Party,
): DeskCommandOf<'record-meeting'> {
  const common = {
    type: 'record-meeting' as const,
    taskId: task.id,
    versionHash: reader.about('versionHash'),
    minutes: reader.required('minutes'),
    heldOn: reader.day('heldOn'),
    by,
  }
  if (task.kind === 'chair-decision') {
    const chair = chairOf(reader)
    return { ...common, ...(chair && { chair }) }
  }
  const people = task.roster.flatMap(({ party }) => (party.type === 'person' ? [party.id] : []))
  const votes = people.flatMap((person) => {
    const vote = voteOf(reader, reader.text(`vote.${person}`))
    return vote ? [{ person, vote }] : []
  })
  const [first] = people
  if (votes.length === 0 && first !== undefined) reader.wrong(`vote.${first}`, 'choose')
  return { ...common, votes }
}
