import { additionalCents } from '../../amending/amendment-content'
import type { Amendment } from '../../project/follow-up'
import { isOpenFunded, type OpenFundedProject } from '../../project/project'
import type { Version } from '../../project/version'
import { dayOf } from '../../time'
import { additionWaits } from './addition'
import { amendmentOf } from './request-amendment'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { planInstalments } from '../decision/commit'
import { combine, note, system, writing } from '../kernel/compose'
import { suspended } from './suspended'
import { BrokenStateError, versionOf } from '../kernel/look-up'
import { outOfText } from '../tasks/recused-by-text'
import { askWhetherPaid } from './payment-plan'
import { askFinalNow, redateReports, type Redated } from './report-calendar'
import { dropReports, toFinalising } from './report-conclusion'
import { startClosure, startDisbursement } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { outlineOf } from '../request/submit'
import { tellMission } from '../tasks/tell-mission'

/** The project under its new terms. What was granted before, and the year it is counted in, never move. */
function underNewTerms(
  state: State,
  project: OpenFundedProject,
  amendment: Amendment,
  version: Version,
): OpenFundedProject {
  const outline = outlineOf(version.content)
  if (!outline) throw new BrokenStateError(`Version ${version.n} of ${project.id} has no outline`)
  const { pendingAmendment: _applied, ...rest } = project
  const { participating, authors } = outOfText(version.content, project.mission)
  const isRenamed = outline.title !== project.outline.title
  return {
    ...rest,
    outline: { ...outline, requestedCents: project.outline.requestedCents },
    titles: isRenamed
      ? [...project.titles, { title: outline.title, version: version.n, at: state.now }]
      : project.titles,
    participating,
    authors: [...new Set([...project.authors, ...authors])],
    currentVersion: version.n,
    currentHash: version.hash,
    ...(amendment.markers && { markers: amendment.markers }),
    ...(version.content.endorsedBy !== undefined && { endorsed: version.content.endorsedBy }),
  }
}

/** The project with the money reserved for a change committed, and its part payments planned. */
function commitAddition(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  amendment: Amendment,
): { project: OpenFundedProject; change: Change } {
  const { addition, ...rest } = project
  if (addition?.amendment !== amendment.n) return { project, change: combine() }
  const { year, cents } = addition
  const last = (numbers: readonly { n: number }[]) => Math.max(0, ...numbers.map(({ n }) => n))
  const commitment = {
    n: last(project.commitments) + 1,
    year,
    cents,
    at: state.now,
    amendment: amendment.n,
  }
  const planned = planInstalments(
    state,
    project.id,
    cents,
    dayOf(state.now),
    last(file.instalments),
  )
  const { outline } = project
  return {
    project: {
      ...rest,
      outline: { ...outline, requestedCents: outline.requestedCents + cents },
      commitments: [...project.commitments, commitment],
    },
    change: combine(
      note(project, 'addition-committed', system('apply-amendment'), {
        amendment: amendment.n,
        commitment: commitment.n,
        year,
        cents,
      }),
      writing(
        ...planned.map((item) => ({
          type: 'instalment' as const,
          item: { ...item, startedAt: state.now },
        })),
      ),
      ...planned.map(({ n }) => startDisbursement(project, n)),
    ),
  }
}

function calendar(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
  isCancelled: boolean,
): Redated {
  if (isCancelled) return askFinalNow(state, file, project)
  // The final report of a project that is being finalised isn't put off any more.
  if (project.status === 'finalising') return { project, change: combine() }
  return project.outline.ends === file.project.outline.ends
    ? { project, change: combine() }
    : redateReports(state, file, project)
}

/** A cancelled project is finalised with the same checklist as one that ran to its end. */
function cancel(
  state: State,
  file: ProjectFile,
  project: OpenFundedProject,
): { project: OpenFundedProject; change: Change } {
  if (project.status === 'finalising')
    return { project: { ...project, ending: 'cancelled' }, change: combine() }
  const finalising = toFinalising(project, 'cancelled', state.now)
  return {
    project: finalising,
    change: combine(dropReports(file, state.now), startClosure(finalising), askWhetherPaid(file)),
  }
}

/** A project whose mission asked for a pause rests until the secretariat lets it go on. */
function suspendIfAsked(
  state: State,
  project: OpenFundedProject,
  { n, request }: Amendment,
): Change {
  const isAsked = request.changes?.includes('suspension') ?? false
  return isAsked && project.status === 'active'
    ? suspended(state, project, system('apply-amendment'), { amendment: n })
    : combine()
}

/** Puts an approved change in force: text, dates, markers and calendar, or the way to closure. */
export function applyAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'apply-amendment'>,
): Decided {
  const { project } = file
  const amendment = amendmentOf(file, command.amendment)
  if (!amendment) return refuse('not-found', 'There is no such request for a change.')
  if (amendment.status === 'applied') return refuse('already-done', 'The change is in force.')
  if (!isOpenFunded(project) || amendment.status !== 'approved')
    return refuse('not-allowed', `The request is ${amendment.status}.`, ['approved'])
  const until = additionWaits(file, amendment.n, state.now)
  if (until !== undefined)
    return refuse('not-allowed', 'Somebody may still say that a vote was not theirs.', [until])
  const more = additionalCents(amendment)
  if (more > 0 && project.addition?.amendment !== amendment.n)
    return refuse('not-allowed', 'No money is reserved for this change.', ['a reservation'])
  const isCancelled = amendment.request.changes?.includes('cancellation') ?? false
  const changed = underNewTerms(state, project, amendment, versionOf(file, amendment.version))
  const redated = calendar(state, file, changed, isCancelled)
  const dated: OpenFundedProject = {
    ...changed,
    runs: redated.project.runs,
    nextReport: redated.project.nextReport,
  }
  const funded = commitAddition(state, file, dated, amendment)
  const ended = isCancelled
    ? cancel(state, file, funded.project)
    : { project: funded.project, change: suspendIfAsked(state, funded.project, amendment) }
  return combine(
    become(state, project, ended.project),
    note(project, 'amendment-applied', system('apply-amendment'), {
      amendment: amendment.n,
      version: amendment.version,
      versionHash: amendment.versionHash,
      previousEnd: project.outline.ends,
      end: dated.outline.ends,
      cancelled: isCancelled,
    }),
    funded.change,
    writing({ type: 'amendment', item: { ...amendment, status: 'applied' } }),
    ended.change,
    redated.change,
    tellMission(project, more > 0 ? 'addition-committed' : 'amendment-applied', {
      subject: amendment.n,
    }),
  )
}
