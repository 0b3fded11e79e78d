import type { Asking } from '../../shared/domain/answers/tasks/asking'
import { aTask } from './builders'

/** A case in which everything may be answered. */
export function anAsking(overrides: Partial<Asking> = {}): Asking {
  return {
    taskId: aTask().id,
    versionHash: aTask().versionHash,
    by: { type: 'person', id: 'elena' },
    mostCents: 10_000_000,
    amountCents: 10_000_000,
    mayReturn: true,
    mayWaive: true,
    isAskedAgain: true,
    replaces: undefined,
    people: ['marc'],
    review: undefined,
    ...overrides,
  }
}
