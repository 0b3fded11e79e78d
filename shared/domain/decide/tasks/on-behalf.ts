import type { Party } from '../../people'
import type { Project } from '../../project/project'
import { isSecretary } from '../kernel/office'
import { refuse, type Change, type Refusal, type Write } from '../kernel/change'
import type { State } from '../kernel/state'

/** Whether a version that the secretariat entered still waits for its mission's word. */
export function isUnconfirmed({ entered, currentVersion }: Project): boolean {
  return (
    entered !== undefined && entered.version === currentVersion && entered.confirmedAt === undefined
  )
}

/** Refuses whoever may not enter things for a mission; a mission's own people need no leave. */
export function notToEnter(state: State, by: Party): Refusal | undefined {
  if (by.type === 'mission' || isSecretary(state, by)) return undefined
  return refuse('not-allowed', 'The secretariat enters what a mission sent as a document.', [
    'secretariat',
  ])
}

/** The change with its records by whom it was done, and on behalf of whom they said it was. */
export function actedFor(change: Change, by: Party): Change {
  return {
    ...change,
    records: change.records.map((record) =>
      record.by.type === 'mission' || record.by.type === 'person'
        ? { ...record, by, onBehalfOf: record.by }
        : record,
    ),
  }
}

function marked(write: Write, by: string, at: string, receivedOn: string | undefined): Write {
  switch (write.type) {
    case 'project': {
      const { item } = write
      return { ...write, item: { ...item, entered: { by, version: item.currentVersion, at } } }
    }
    case 'version':
      return {
        ...write,
        item: {
          ...write.item,
          enteredBy: { type: 'person', id: by },
          ...(receivedOn !== undefined && { receivedOn }),
        },
      }
    default:
      return write
  }
}

/**
 * A submission that the secretariat entered from a document: it waits for the mission to confirm it, and
 * only then is the mission told that it was received.
 */
export function enteredFor(
  change: Change,
  by: Extract<Party, { type: 'person' }>,
  now: string,
  receivedOn: string | undefined,
) {
  const acted = actedFor(change, by)
  return {
    ...acted,
    writes: acted.writes.map((write) => marked(write, by.id, now, receivedOn)),
    outbox: acted.outbox.filter(
      (order) => order.type !== 'mail' || order.mail !== 'submission-received',
    ),
  }
}
