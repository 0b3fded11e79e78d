import { correctionSchema, type Correction } from '../../project/correction'
import { isFunded, type FundedProject } from '../../project/project'
import { refuse, type Decided } from '../kernel/change'
import { combine, note } from '../kernel/compose'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { startCorrection } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import {
  openCorrectionOf,
  standingEntry,
  wrongCorrection,
  wrongStatement,
} from '../running/correction'
import { notOfFinance } from '../tasks/desk-office'
import { remarked } from '../tasks/remark'

/**
 * One person of finance proposes to correct an entry: another amount, day or reference, or that it was not made
 * at all. The entry stands until a second person has confirmed it.
 */
export function proposeCorrection(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'propose-correction'>,
): Decided {
  const { project } = file
  const { by, entry: ref, to, reason } = command
  const wrong = notOfFinance(state, by)
  if (wrong) return wrong
  if (!isFunded(project))
    return refuse('not-allowed', `Nothing was booked while ${project.status}.`, [
      'active',
      'suspended',
      'finalising',
      'closed',
    ])
  const found = standingEntry(file, ref)
  if ('refused' in found) return found
  const { entry } = found
  if (openCorrectionOf(project, ref))
    return refuse('already-done', 'A correction of it waits for a second person.')
  const stated = to && wrongStatement(state, project, entry, to)
  if (stated) return stated
  const range = wrongCorrection(state, project, entry, to, { amount: 'amount', choice: 'choice' })
  if (range) return range
  const said = remarked(state, file, { act: 'propose-correction', reason, by, proposes: true })
  if ('refused' in said) return said
  const { corrections = [] } = project
  const { cents, on, reference } = entry
  const correction: Correction = correctionSchema.parse({
    n: corrections.length + 1,
    entry: ref,
    from: { cents, on, reference },
    to,
    remark: said.remark.n,
    by,
    at: state.now,
    status: 'proposed',
  })
  const proposed: FundedProject = { ...project, corrections: [...corrections, correction] }
  return combine(
    become(state, project, proposed),
    note(project, 'correction-proposed', by, {
      correction: correction.n,
      ...correctionFacts(correction),
      remark: said.remark.n,
    }),
    said.change,
    startCorrection(proposed, correction.n),
  )
}

/** What a record says of a correction; references stay outside. */
function correctionFacts({ entry, from, to }: Correction) {
  return {
    entry: { ...entry },
    cents: from.cents,
    on: from.on ?? null,
    toCents: to?.cents ?? 0,
    toOn: to?.on ?? null,
  }
}
