import { entryAt, entryName, stands, type Entry } from '../../money/entries'
import type { Correction, EntryRef, Stated } from '../../project/correction'
import { isFunded, type FundedProject, type Project } from '../../project/project'
import { dayOf } from '../../time'
import type { Refusal } from '../kernel/change'
import { refuse } from '../kernel/change'
import { invalidInput, wrongInput, wrongMovement } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { roomFor } from './corrected-money'

export function correctionOf(project: Project, n: number): Correction | undefined {
  return isFunded(project) ? project.corrections?.find((one) => one.n === n) : undefined
}

/** The correction of an entry that waits for a second person. */
export function openCorrectionOf(project: Project, ref: EntryRef): Correction | undefined {
  if (!isFunded(project)) return undefined
  return project.corrections?.find(
    ({ status, entry }) => status === 'proposed' && entryName(entry) === entryName(ref),
  )
}

/** A project with one of its corrections settled. */
export function withCorrection<P extends FundedProject>(project: P, settled: Correction): P {
  const corrections = project.corrections?.map((one) => (one.n === settled.n ? settled : one))
  return { ...project, ...(corrections && { corrections }) }
}

/** The entry that is to be corrected, as it stands, or why it can't be. */
export function standingEntry(file: ProjectFile, ref: EntryRef): { entry: Entry } | Refusal {
  const entry = entryAt(file, ref)
  if (!entry) return refuse('not-found', 'There is no such entry.')
  return stands(entry)
    ? { entry }
    : refuse('already-done', 'It was corrected; what stands instead can be.')
}

/** What is wrong with a correction as things stand; each input under the name by which it is asked. */
export function wrongCorrection(
  state: State,
  project: FundedProject,
  entry: Entry,
  to: Stated | undefined,
  path: { amount: string; choice: string },
): Refusal | undefined {
  const { leastCents, mostCents } = roomFor(state, project, entry)
  const cents = to?.cents ?? 0
  if (cents < leastCents || cents > mostCents)
    return wrongInput('What is corrected must fit what else was booked.', {
      path: to ? path.amount : path.choice,
      code: 'correction-range',
      params: { leastCents, mostCents },
    })
  return undefined
}

/** What is wrong with what finance states instead of an entry. */
export function wrongStatement(
  { now }: State,
  project: FundedProject,
  { ref, cents, on, reference }: Entry,
  to: Stated,
): Refusal | undefined {
  const isSame = to.cents === cents && to.on === on && (to.reference ?? '') === (reference ?? '')
  if (isSame) return invalidInput('Nothing would be corrected.', 'amount', 'nothing-corrected')
  // A figure of what was spent has a day and no papers of its own.
  const movement = {
    on: to.on ?? '',
    reference: ref.kind === 'expenditure' ? 'none' : (to.reference ?? ''),
  }
  if (movement.on === '') return invalidInput('It has a day.', 'on', 'required')
  return wrongMovement(movement, { since: dayOf(project.activeSince), today: dayOf(now) })
}
