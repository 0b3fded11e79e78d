import { traitsOf } from '../../tasks/kinds'
import { owedOn } from '../../money/owed'
import type { Correction } from '../../project/correction'
import type { Instalment } from '../../project/follow-up'
import { isFunded, type FundedProject, type ProjectIn } from '../../project/project'
import type { Party } from '../../people'
import type { HumanTask } from '../../tasks/task'
import { dayOf } from '../../time'
import { offerFreedMoney } from '../decision/reserve'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { booking, combine, note, NOTHING, telling, writing } from '../kernel/compose'
import { openTasks } from '../kernel/look-up'
import { nextRun, runKey, startClosure } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become, projectBookings, type Papers } from '../kernel/status'
import { ofFinance } from '../tasks/desk-office'
import { endTask } from '../tasks/end-task'
import { actOn, personId } from '../tasks/on-task'
import { deciders } from '../tasks/recusal'
import { remarked } from '../tasks/remark'
import { tellMission } from '../tasks/tell-mission'
import { cutCommitments, keptCents } from './closure'
import { movedBy, recommitted, withEntries, writtenOffAtMost } from './corrected-money'
import { correctionOf, standingEntry, withCorrection, wrongCorrection } from './correction'
import { alignPayments } from './payment-plan'

/** A second person confirms a correction, which books it, or refuses it with a reason: the entry then stands. */
export function answerCorrection(
  state: State,
  file: ProjectFile,
  command: CommandOf<'confirm-correction'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-correction'])
  if ('refused' in found) return found
  const { task } = found
  const { project } = file
  const correction = correctionOf(project, task.subject)
  if (!isFunded(project) || correction?.status !== 'proposed')
    return refuse('not-allowed', 'No correction waits for an answer.', ['proposed'])
  return command.confirm
    ? confirm(state, file, project, correction, task, command.by)
    : refuseIt(state, file, project, correction, task, command)
}

function refuseIt(
  state: State,
  file: ProjectFile,
  project: FundedProject,
  correction: Correction,
  task: HumanTask,
  { by, reason = '' }: CommandOf<'confirm-correction'>,
): Decided {
  const said = remarked(state, file, { act: 'refuse-correction', reason, by, taskId: task.id })
  if ('refused' in said) return said
  const settled: Correction = {
    ...correction,
    status: 'refused',
    settledBy: by,
    settledAt: state.now,
    settledRemark: said.remark.n,
  }
  return combine(
    become(state, project, withCorrection(project, settled)),
    note(project, 'correction-refused', by, {
      taskId: task.id,
      correction: correction.n,
      remark: said.remark.n,
    }),
    said.change,
    telling({
      type: 'mail',
      mail: 'correction-refused',
      to: correction.by,
      projectId: project.id,
      subject: correction.n,
    }),
    endTask(task, 'refused', state.now, by),
  )
}

function papersOf(
  { n }: Correction,
  stated: { on?: string | undefined; reference?: string | undefined },
): Papers {
  return {
    ...(stated.on !== undefined && { valueDate: stated.on }),
    ...(stated.reference !== undefined && { reference: stated.reference }),
    correction: n,
  }
}

/**
 * Books what was wrong with a minus and what is right with a plus, as two entries, and brings in line with them
 * what is asked and committed.
 */
function confirm(
  state: State,
  file: ProjectFile,
  project: FundedProject,
  correction: Correction,
  task: HumanTask,
  by: Party,
): Decided {
  const standing = standingEntry(file, correction.entry)
  if ('refused' in standing) return standing
  const { entry } = standing
  const { to } = correction
  const path = { amount: 'choice', choice: 'choice' }
  const wrong = wrongCorrection(state, project, entry, to, path)
  if (wrong) return wrong
  const { kind } = correction.entry
  const reversed = movedBy(project, kind, -entry.cents)
  const moved = to ? movedBy(reversed, kind, to.cents) : reversed
  const hadDecided = deciders(project).includes(personId(by))
  const settled: Correction = {
    ...correction,
    status: 'confirmed',
    settledBy: by,
    settledAt: state.now,
    ...(hadDecided && { hadDecided }),
  }
  const listed = withEntries(project, moved, file.instalments, { ...settled, at: state.now })
  const right = withCorrection(listed.project, settled)
  const after = followed(state, file, right, listed.instalments)
  return combine(
    booking(
      ...projectBookings(state, project, reversed, papersOf(correction, entry)),
      ...projectBookings(state, reversed, moved, papersOf(correction, to ?? {})),
    ),
    become(state, right, after.project),
    note(project, 'correction-confirmed', by, {
      taskId: task.id,
      correction: correction.n,
      entry: { ...correction.entry },
      cents: entry.cents,
      toCents: to?.cents ?? 0,
      on: to?.on ?? null,
      proposedBy: personId(correction.by),
      hadDecided,
    }),
    after.change,
    tellOfIt(state, project, settled, by),
    endTask(task, 'confirmed', state.now, by),
  )
}

interface Followed {
  project: FundedProject
  change: Change
}

/** What a correction brings with it: a closed project on which something is owed is opened again. */
function followed(
  state: State,
  file: ProjectFile,
  corrected: FundedProject,
  instalments: readonly Instalment[],
): Followed {
  const right = writtenOffAtMost(recommitted(state, corrected))
  const owed = owedOn({ project: right, instalments }, dayOf(state.now))
  if (right.status !== 'closed') return asked(state, file, right, instalments)
  if (owed && owed.toMissionCents + owed.byMissionCents > 0) {
    const { closedAt, reopening: _proposed, ...rest } = right
    const open: ProjectIn<'finalising'> = {
      ...rest,
      status: 'finalising',
      closureSince: state.now,
      runs: nextRun(right, runKey('closure', 1)),
    }
    const after = asked(state, file, open, instalments)
    return {
      project: after.project,
      change: combine(
        note(right, 'reopened', { type: 'system', job: 'correction' }, { closedAt }),
        after.change,
        startClosure(open),
      ),
    }
  }
  const { commitments, freed } = cutCommitments(right.commitments, keptCents(right))
  return {
    project: { ...right, commitments },
    change: combine(
      changed(file, instalments),
      ...[...freed].map((year) => offerFreedMoney(state, year)),
    ),
  }
}

function changed(file: ProjectFile, instalments: readonly Instalment[]): Change {
  const before = new Set(file.instalments)
  return writing(
    ...instalments
      .filter((one) => !before.has(one))
      .map((item) => ({ type: 'instalment' as const, item })),
  )
}

/** Nobody is asked for what isn't owed any more, be it to the mission or by it. */
function asked(
  state: State,
  file: ProjectFile,
  project: Exclude<FundedProject, { status: 'closed' }>,
  instalments: readonly Instalment[],
): Followed {
  const aligned = alignPayments(state, file, { project, instalments })
  const owed = owedOn({ project: aligned.project, instalments }, dayOf(state.now))
  const back = openTasks(file).find(({ kind }) => traitsOf(kind).confirms === 'return')
  if (!back || aligned.project.status !== 'finalising' || owed?.byMissionCents !== 0) return aligned
  const { returnRound } = aligned.project
  return {
    project: { ...aligned.project, returnRound: returnRound + 1 },
    change: combine(aligned.change, endTask(back, 'corrected', state.now, undefined, 'closed')),
  }
}

/** Finance hears of it, and the mission where a sum is another than it was told. */
function tellOfIt(
  state: State,
  project: FundedProject,
  { n, from, to, by: proposer }: Correction,
  by: Party,
): Change {
  const ids = new Set(ofFinance(state).map(({ id }) => id))
  if (proposer.type === 'person') ids.add(proposer.id)
  ids.delete(personId(by))
  const mail = { type: 'mail', mail: 'correction-made', projectId: project.id, subject: n } as const
  return combine(
    telling(...[...ids].map((id) => ({ ...mail, to: { type: 'person' as const, id } }))),
    to?.cents === from.cents ? NOTHING : tellMission(project, 'sum-corrected', { subject: n }),
  )
}
