import { isRefusal, type Decided } from '../../shared/domain/decide/change'
import { decideStep } from '../../shared/domain/decide/step'
import { plusDays } from '../../shared/domain/time'
import type { DraftStore, ProgrammeStore } from '../../shared/ports/stores'
import { act } from '../../shared/runtime/act'
import type { TaskDependencies } from '../../shared/runtime/task-handler'
import { nameOfError } from '../../shared/runtime/log'

export interface SweepDraftsDependencies extends TaskDependencies {
  drafts: Pick<DraftStore, 'idleSince'>
  programme: ProgrammeStore
}

/** Thrown at the end when some drafts could not be swept, so that it is noticed; the rest are swept. */
export class SweepError extends Error {
  override name = 'SweepError'
}

/**
 * Warns of drafts that are about to lapse, lets them lapse after their whole life, and reminds mailboxes
 * that were asked about whoever writes.
 */
export function createHandler(dependencies: SweepDraftsDependencies) {
  const { drafts, programme, clock, log } = dependencies

  async function sweep(draftId: string): Promise<string> {
    const acted = await act(dependencies, { draftId }, (state): Decided => {
      const lapsed = decideStep(state, { type: 'lapse-draft', draftId })
      if (!isRefusal(lapsed)) return lapsed
      const warned = decideStep(state, { type: 'warn-draft', draftId })
      return isRefusal(warned) ? decideStep(state, { type: 'remind-sender', draftId }) : warned
    })
    return 'committed' in acted ? (acted.change.records[0]?.kind ?? 'swept') : 'left'
  }

  return async (): Promise<{ swept: number }> => {
    const { policy } = await programme.read()
    const now = clock()
    const oldest = plusDays(now, policy.draftWarningDays - policy.draftLifeDays)
    const open = await drafts.idleSince(now)
    const idle = open.filter(({ savedAt, sender }) => savedAt < oldest || sender !== undefined)
    let swept = 0
    let failed = 0
    for (const { id } of idle) {
      try {
        const outcome = await sweep(id)
        if (outcome !== 'left') swept += 1
        log.info('Draft swept', { draftId: id, outcome })
      } catch (error) {
        failed += 1
        log.warn('Draft not swept', { draftId: id, error: nameOfError(error) })
      }
    }
    if (failed > 0) throw new SweepError(`${failed} drafts could not be swept.`)
    return { swept }
  }
}
