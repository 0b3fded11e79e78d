import { RECORDS_TAMPERED } from '../../shared/contracts/metrics'
import type { Digest } from '../../shared/domain/audit/record'
import type { Tampering, TamperingKind } from '../../shared/domain/audit/tampering'
import type { CopyName } from '../../shared/domain/audit/witnessed'
import type { Clock } from '../../shared/ports/outside'
import type { TamperingReports } from '../../shared/ports/tampering'
import type { Witness } from '../../shared/ports/witness'
import { listed } from '../../shared/runtime/listed'
import { nameOfError, type Log } from '../../shared/runtime/log'
import type { Measure } from '../../shared/runtime/metrics'
import { copiedOf, placeOf } from './copied'
import { streamEvent, type StreamChange } from './stream-event'

export interface WitnessRecordDependencies {
  witness: Pick<Witness, 'copy' | 'copies' | 'note'>
  reports: TamperingReports
  digest: Digest
  clock: Clock
  log: Log
  measure: Measure
}

/** What couldn't be done, by its place in the stream: it comes again, and all behind it. */
interface Witnessing {
  batchItemFailures: { itemIdentifier: string }[]
}

/**
 * Copies each record that is added to where it can't be changed, and has anything else that happens to the
 * record reported. It reads and writes no table. Doing it twice is doing it once.
 */
export function createHandler(dependencies: WitnessRecordDependencies) {
  const { witness, reports, digest, clock, log, measure } = dependencies

  const copiesAt = ({ chain, seq }: Pick<CopyName, 'chain' | 'seq'>) =>
    listed(witness.copies(chain, seq))

  /** Copies what was added; more than one copy in its place means that another stood there. */
  async function added(change: StreamChange, at: string): Promise<TamperingKind[]> {
    const { name, body, wrong } = copiedOf(change, change.dynamodb.NewImage, digest)
    await witness.copy(name, body)
    await witness.note(name, at)
    const others = (await copiesAt(name)).filter(({ hash }) => hash !== name.hash)
    return [...(wrong ? [wrong] : []), ...(others.length > 0 ? (['replaced'] as const) : [])]
  }

  /** What stood there before is copied where it never was: it is all that is left of it. */
  async function gone(change: StreamChange, at: string): Promise<TamperingKind[]> {
    const { name, body } = copiedOf(change, change.dynamodb.OldImage, digest)
    if ((await copiesAt(name)).length === 0) {
      await witness.copy(name, body)
      await witness.note(name, at)
    }
    return [change.eventName === 'MODIFY' ? 'modified' : 'removed']
  }

  return async (event: unknown): Promise<Witnessing> => {
    const at = clock()
    const found: Tampering[] = []
    const batchItemFailures: Witnessing['batchItemFailures'] = []
    for (const one of streamEvent.parse(event).Records) {
      try {
        const kinds = await (one.eventName === 'INSERT' ? added(one, at) : gone(one, at))
        for (const change of kinds)
          found.push({ ...placeOf(one), change, event: `${one.eventID}.${change}` })
      } catch (error) {
        log.warn('Record not witnessed', { error: nameOfError(error) })
        batchItemFailures.push({ itemIdentifier: one.dynamodb.SequenceNumber })
      }
    }
    if (found.length > 0) {
      await reports.report(found)
      measure(RECORDS_TAMPERED, found.length, 'count')
      log.warn('Audit record tampered with', { count: found.length })
    }
    return { batchItemFailures }
  }
}
