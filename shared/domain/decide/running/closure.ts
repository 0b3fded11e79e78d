import * as z from 'zod'
import { owedOn } from '../../money/owed'
import {
  committedCents,
  type Commitment,
  type Project,
  type ProjectIn,
} from '../../project/project'
import { dayOf } from '../../time'
import { refuse, type Change, type Decided } from '../kernel/change'
import { blocking } from '../decision/condition'
import { combine, note, system, writing } from '../kernel/compose'
import { closeTasks } from '../tasks/end-task'
import { offerFreedMoney } from '../decision/reserve'
import { asksBackAt } from './returned-money'
import { askOrContinue, isSpent, lookAgain, waitUntil, type Step } from '../kernel/run-limit'
import { hasOpenInstalments } from './settlement'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

export const closureSteps = [
  'wait',
  'confirm-return',
  'waive-report',
  'close',
  'continued',
  'ended',
] as const

/** `subject` is what the next task is about: the final report, or the closure itself. */
export type ClosureStep = Step<(typeof closureSteps)[number]> & { subject: number }

const THE_CLOSURE = 1

function finalReportNumber(file: ProjectFile): number {
  return file.reports.find(({ kind }) => kind === 'final')?.n ?? THE_CLOSURE
}

/**
 * What closure does next, by its checklist: final report accepted or waived, final expenditure known, every
 * part payment confirmed or cancelled, unspent money back, blocking conditions met, no change pending.
 */
export function closureStep(state: State, file: ProjectFile): ClosureStep {
  const { now } = state
  const { project } = file
  const subject = THE_CLOSURE
  if (project.status !== 'finalising') return { next: 'ended', until: now, subject }
  return isSpent(project.closureSince ?? project.finalisingSince, now)
    ? { next: 'continued', until: now, subject }
    : checklist(state, file, project)
}

/**
 * What a project that ends still lacks to be closed, in the order in which it is settled:
 *
 * - `payment-answer`: finance hasn't said whether what it was asked for was paid.
 * - `report-answer`: the final report didn't come, or nobody looked at it, and the secretariat hasn't waived it.
 * - `final-report`: it is still to come or to be looked at.
 * - `payment`: money is owed to the mission.
 * - `money-back`: the mission owes more than is given up without asking.
 */
export const closureLackSchema = z.enum([
  'payment-answer',
  'report-answer',
  'final-report',
  'payment',
  'money-back',
  'condition',
  'change',
])
export type ClosureLack = z.infer<typeof closureLackSchema>

export function closureLacks(
  state: Pick<State, 'now' | 'programme'>,
  file: ProjectFile,
): ClosureLack[] {
  const { project } = file
  const owed = owedOn(file, dayOf(state.now))
  if (project.status !== 'finalising' || !owed) return []
  const { finalReport, finalSpentCents } = project
  const isToWaive = finalReport === 'not-received' || finalReport === 'not-reviewed'
  const lacks: Readonly<Record<ClosureLack, boolean>> = {
    'payment-answer': owed.parts.some(({ perhapsPaidCents }) => perhapsPaidCents > 0),
    'report-answer': isToWaive,
    'final-report': !isToWaive && (finalReport === undefined || finalSpentCents === undefined),
    payment: owed.toMissionCents > 0 || hasOpenInstalments(file),
    'money-back': owed.byMissionCents > state.programme.policy.residueCents,
    condition: blocking(project, 'closure').length > 0,
    change: project.pendingAmendment !== undefined,
  }
  return closureLackSchema.options.filter((lack) => lacks[lack])
}

function checklist(state: State, file: ProjectFile, project: ProjectIn<'finalising'>): ClosureStep {
  const { now } = state
  const subject = THE_CLOSURE
  const startedAt = project.closureSince ?? project.finalisingSince
  const again = { ...lookAgain(startedAt, now), subject }
  switch (closureLacks(state, file)[0]) {
    case undefined:
      return { next: 'close', until: now, subject }
    case 'report-answer':
      return { ...askOrContinue(startedAt, now, 'waive-report'), subject: finalReportNumber(file) }
    case 'money-back': {
      const askAt = asksBackAt(file, now)
      return askAt > now
        ? { ...waitUntil(startedAt, askAt), subject }
        : { ...askOrContinue(startedAt, now, 'confirm-return'), subject }
    }
    default:
      return again
  }
}

/** What a project that has its final figures needs of what was committed, in US cents. */
export function keptCents(project: ProjectIn<'finalising' | 'closed'>): number {
  return Math.max(project.finalSpentCents ?? 0, project.disbursedCents - project.returnedCents)
}

/** Commitments cut to what stays, the latest first, with the years that get something back. */
export function cutCommitments(
  commitments: readonly Commitment[],
  keepCents: number,
): { commitments: Commitment[]; freed: ReadonlySet<number> } {
  let left = keepCents
  const freed = new Set<number>()
  const kept = commitments.map((commitment) => {
    const cents = Math.min(commitment.cents, left)
    left -= cents
    if (cents === commitment.cents) return commitment
    freed.add(commitment.year)
    return { ...commitment, cents, grossCents: commitment.grossCents ?? commitment.cents }
  })
  return { commitments: kept, freed }
}

/** A small rest that isn't asked back, on the record. */
function waiveResidue(
  state: State,
  file: ProjectFile,
  project: ProjectIn<'finalising'>,
): ProjectIn<'finalising'> {
  const cents = owedOn(file, dayOf(state.now))?.byMissionCents ?? 0
  if (cents === 0) return project
  return {
    ...project,
    writtenOffCents: project.writtenOffCents + cents,
    waivers: [
      ...(project.waivers ?? []),
      {
        what: 'residue',
        cents,
        reason: `At most ${state.programme.policy.residueCents} cents are not asked back.`,
        by: [system('close-project')],
        at: state.now,
      },
    ],
  }
}

/**
 * Closes a project whose checklist is complete. What was committed and neither spent nor lost goes back to
 * its envelope: money paid out that never came back stays committed, since it can't be granted twice.
 */
export function closeProject(state: State, file: ProjectFile): Decided {
  const { project } = file
  if (project.status === 'closed') return refuse('already-done', 'The project is closed.')
  if (project.status !== 'finalising')
    return refuse('not-allowed', `Nothing is closed while ${project.status}.`, ['finalising'])
  const step = checklist(state, file, project)
  if (step.next !== 'close')
    return refuse('not-allowed', 'The checklist of closure is not complete.', [step.next])
  const settled = waiveResidue(state, file, project)
  const spent = settled.finalSpentCents ?? 0
  const { commitments, freed } = cutCommitments(settled.commitments, keptCents(settled))
  const closed: Project = { ...settled, commitments, status: 'closed', closedAt: state.now }
  const by = system('close-project')
  return combine(
    become(state, project, closed),
    note(project, 'closed', by, {
      ending: closed.ending,
      finalReport: closed.finalReport ?? null,
      committedCents: committedCents(closed),
      disbursedCents: closed.disbursedCents,
      spentCents: spent,
      returnedCents: closed.returnedCents,
      writtenOffCents: closed.writtenOffCents,
      residueCents: settled.writtenOffCents - project.writtenOffCents,
    }),
    dropOpenReports(file),
    closeTasks(file, state.now),
    tellMission(project, 'project-closed'),
    ...[...freed].map((year) => offerFreedMoney(state, year)),
  )
}

/** Updates still under way when a project closes. */
function dropOpenReports(file: ProjectFile): Change {
  const open = file.reports.filter(
    ({ kind, status }) =>
      kind !== 'final' && ['planned', 'asked', 'filed', 'returned'].includes(status),
  )
  return writing(
    ...open.map((report) => ({
      type: 'report' as const,
      item: { ...report, status: 'cancelled' as const },
    })),
  )
}
