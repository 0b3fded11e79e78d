import { isRefusal, type Decided } from '../../shared/domain/decide/kernel/change'
import { decideStep } from '../../shared/domain/decide/step'
import { plusDays } from '../../shared/domain/time'
import { draftLifeOf } from '../../shared/domain/decide/request/sender'
import {
  endedUnconfirmed,
  lastNews,
  lastSent,
  waitingSenders,
} from '../../shared/domain/decide/request/waiting-senders'
import type { Programme } from '../../shared/domain/programme/programme'
import { isUnconfirmedSender } from '../../shared/domain/project/project'
import type { DraftStore, ProgrammeStore, ProjectStore } from '../../shared/ports/stores'
import { act } from '../../shared/runtime/act'
import type { TaskDependencies } from '../../shared/runtime/task-handler'
import { nameOfError } from '../../shared/runtime/log'

export interface SweepDraftsDependencies extends TaskDependencies {
  drafts: Pick<DraftStore, 'idleSince'>
  projects: Pick<ProjectStore, 'inStatus'>
  programme: ProgrammeStore
}

/** Thrown at the end when something could not be swept, so that it is noticed; the rest is swept. */
export class SweepError extends Error {
  override name = 'SweepError'
}

/**
 * Warns of drafts that are about to lapse and lets them lapse after their whole life. Lets proposals go on
 * whose sender is known by now, and lapse for which the mission's word never came; then tells missions of
 * those whom nobody there has confirmed.
 */
export function createHandler(dependencies: SweepDraftsDependencies) {
  const { drafts, projects, programme, clock, log } = dependencies

  async function sweepDraft(draftId: string): Promise<string> {
    const acted = await act(dependencies, { draftId }, (state): Decided => {
      const lapsed = decideStep(state, { type: 'lapse-draft', draftId })
      return isRefusal(lapsed) ? decideStep(state, { type: 'warn-draft', draftId }) : lapsed
    })
    return 'committed' in acted ? (acted.change.records[0]?.kind ?? 'draft-lapsed') : 'left'
  }

  async function settle(projectId: string): Promise<string> {
    const acted = await act(dependencies, { projectId }, (state) =>
      decideStep(state, { type: 'settle-sender' }),
    )
    return 'committed' in acted ? (acted.change.records[0]?.kind ?? 'settled') : 'left'
  }

  /** Tells a mission of whoever waits for its word, where there is something that no mail has covered. */
  async function tell(settings: Programme, mission: string, found: Waiting): Promise<string> {
    const now = clock()
    const waiting = waitingSenders(settings, mission, found)
    const newsAt = lastNews(waiting, endedUnconfirmed(mission, found.projects, now), now)
    const sentAt = lastSent(waiting, now)
    if (newsAt === undefined) return 'left'
    const acted = await act(dependencies, { strangersOf: mission }, (state) =>
      decideStep(state, { type: 'ask-mailbox', mission, newsAt, sentAt }),
    )
    return 'committed' in acted ? 'senders-asked' : 'left'
  }

  return async (): Promise<{ swept: number }> => {
    let swept = 0
    let failed = 0
    async function each(what: Record<string, string>, sweep: () => Promise<string>) {
      try {
        const outcome = await sweep()
        if (outcome !== 'left') swept += 1
        log.info('Swept', { ...what, outcome })
      } catch (error) {
        failed += 1
        log.warn('Not swept', { ...what, error: nameOfError(error) })
      }
    }
    const settings = await programme.read()
    const now = clock()
    const { draftWarningDays } = settings.policy
    const idle = (await drafts.idleSince(now)).filter((draft) => {
      const life = draftLifeOf(settings, draft)
      return draft.savedAt < plusDays(now, Math.min(0, draftWarningDays - life))
    })
    for (const { id } of idle) await each({ draftId: id }, () => sweepDraft(id))
    const submitted = await projects.inStatus(['submitted'])
    for (const { id } of submitted.filter(isUnconfirmedSender))
      await each({ projectId: id }, () => settle(id))
    const found = {
      drafts: await drafts.idleSince(now),
      projects: await projects.inStatus(['submitted', 'lapsed']),
    }
    const missions = new Set(
      [...found.drafts.filter(({ sender }) => sender), ...found.projects].map(
        ({ mission }) => mission,
      ),
    )
    const after = await programme.read()
    for (const mission of missions) await each({ mission }, () => tell(after, mission, found))
    if (failed > 0) throw new SweepError(`${failed} things could not be swept.`)
    return { swept }
  }
}

type Waiting = Parameters<typeof waitingSenders>[2]
