import { owedOn, paidOn } from '../../money/owed'
import type { Instalment, PlannedPart, StatusReport } from '../../project/follow-up'
import type { Project } from '../../project/project'
import type { ProjectFile } from '../kernel/state'

/** Whether what is left of a part can still be planned anew: nobody is asked for it. */
export function isReplannable({ status }: Instalment): boolean {
  return status === 'planned'
}

/** What a plan of a grant's own must add up to, in US cents; undefined while it can't be set. */
export function toPlanCents(file: ProjectFile, today: string): number | undefined {
  const { project } = file
  if (project.status === 'reserved') return project.reservation.cents
  if (project.status !== 'active' && project.status !== 'suspended') return undefined
  const owed = owedOn(file, today)
  const fixed = new Set(file.instalments.filter((one) => !isReplannable(one)).map(({ n }) => n))
  const asked = owed?.parts.reduce(
    (sum, { n, owedCents }) => sum + (fixed.has(n) ? owedCents : 0),
    0,
  )
  const cents = (owed?.toMissionCents ?? 0) - (asked ?? 0)
  return cents > 0 ? cents : undefined
}

/** When money that waits for a report is expected: on the day the report is due. */
function expectedOn(
  { outline }: Pick<Project, 'outline'>,
  reports: readonly StatusReport[],
  after: 'interim' | 'final',
): string {
  const open = reports.filter(({ kind, status }) => kind === after && status !== 'cancelled')
  return open.at(-1)?.dueOn ?? outline.ends
}

/** The part payments of a plan, numbered on from `last`. */
export function planned(
  project: Pick<Project, 'id' | 'outline'>,
  reports: readonly StatusReport[],
  parts: readonly PlannedPart[],
  last = 0,
): Instalment[] {
  return parts.map(({ cents, on, after }, index) => ({
    schema: 1,
    projectId: project.id,
    n: last + index + 1,
    plannedCents: cents,
    plannedOn: on ?? expectedOn(project, reports, after ?? 'final'),
    status: 'planned',
    ...(after && { awaits: after }),
  }))
}

/** A part before what is left is planned anew: what was paid on it stays as it was paid, and is settled. */
export function beforeAnew(instalment: Instalment): Instalment {
  const cents = paidOn(instalment)
  if (instalment.status === 'planned' && cents === 0) return { ...instalment, status: 'cancelled' }
  if (instalment.status !== 'planned' && instalment.status !== 'confirmed') return instalment
  const isSettled = instalment.status === 'confirmed' && cents === instalment.plannedCents
  return isSettled || cents === 0
    ? instalment
    : { ...instalment, status: 'confirmed', plannedCents: cents }
}

/** The next part that waits for a report of this kind. */
export function awaiting(
  instalments: readonly Instalment[],
  kind: StatusReport['kind'],
): Instalment | undefined {
  return instalments
    .filter(({ status, awaits }) => status === 'planned' && awaits === kind)
    .toSorted((a, b) => a.n - b.n)[0]
}

/** A part that is paid now that its report was received. */
export function opened(
  { awaits: _came, ...instalment }: Instalment,
  report: Pick<StatusReport, 'n' | 'status'>,
  today: string,
): Instalment {
  return {
    ...instalment,
    plannedOn: today,
    openedBy: {
      report: report.n,
      ...(report.status === 'not-reviewed' && { notReviewed: true as const }),
    },
  }
}

/** A project whose plan of its own is that of what is granted, so that a commitment follows it. */
export function planFor(project: Project, cents: number): readonly PlannedPart[] | undefined {
  const parts = project.status === 'reserved' ? project.reservation.plan : undefined
  const sum = parts?.reduce((total, part) => total + part.cents, 0)
  return sum === cents ? parts : undefined
}
