import type { Party } from '../../people'
import type { ProjectIn } from '../../project/project'
import { plusDays } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import { combine, note } from '../kernel/compose'
import { personId } from '../tasks/on-task'
import { askFinalAgain } from '../running/report-calendar'
import { nextRun, runKey, startClosure } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { notOfOffice } from '../tasks/desk-office'
import { remarked } from '../tasks/remark'
import { tellMission } from '../tasks/tell-mission'

/** A proposal to reopen waits so long for a second person. */
const PROPOSAL_DAYS = 30

function standing(project: ProjectIn<'closed'>, now: string) {
  const { reopening } = project
  return reopening && plusDays(reopening.at, PROPOSAL_DAYS) >= now ? reopening : undefined
}

/** Whether somebody's agreement would reopen the project, rather than propose it. */
export function completesReopening(project: ProjectIn<'closed'>, by: Party, now: string): boolean {
  const proposed = standing(project, now)
  return proposed !== undefined && proposed.by !== personId(by)
}

/**
 * Reopens a closed project by two people: the first proposes, another confirms. Its final report is asked
 * for again and what was written off is claimed again, so that closing settles it anew.
 */
export function reopen(state: State, file: ProjectFile, command: DeskCommandOf<'reopen'>): Decided {
  const { project } = file
  const { by, reason } = command
  const wrong = notOfOffice(state, by, 'secretariat-or-finance')
  if (wrong) return wrong
  if (project.status !== 'closed')
    return refuse('not-allowed', `A ${project.status} project is not reopened.`, ['closed'])
  const proposed = standing(project, state.now)
  if (proposed?.by === personId(by))
    return refuse('already-done', 'Proposed; a second person must agree.', ['a second person'])
  const said = remarked(state, file, {
    act: 'reopen',
    reason,
    by,
    ...(!proposed && { proposes: true }),
  })
  if ('refused' in said) return said
  const remark = said.remark.n
  if (!proposed) {
    const reopening = { by: personId(by), at: state.now, remark }
    return combine(
      become(state, project, { ...project, reopening }),
      note(project, 'reopening-proposed', by, { remark }),
      said.change,
    )
  }
  const asked = askFinalAgain(state, file, project, said.remark.text)
  if (!asked)
    return refuse('not-allowed', 'It has no final report that could be asked again.', ['closed'])
  const {
    closedAt,
    reopening: _agreed,
    finalReport: _report,
    finalSpentCents: _spent,
    ...rest
  } = project
  const finalising: ProjectIn<'finalising'> = {
    ...rest,
    status: 'finalising',
    closureSince: state.now,
    writtenOffCents: 0,
    runs: nextRun({ id: project.id, runs: asked.runs }, runKey('closure', 1)),
  }
  return combine(
    become(state, project, finalising),
    note(project, 'reopened', by, { remark, proposedBy: proposed.by, closedAt }),
    said.change,
    asked.change,
    startClosure(finalising),
    tellMission(project, 'project-reopened'),
  )
}
