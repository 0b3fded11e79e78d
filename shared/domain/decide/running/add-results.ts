import { hinder, refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, telling } from '../kernel/compose'
import { secretaries } from '../kernel/office'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { remarked } from '../tasks/remark'
import { tellMission } from '../tasks/tell-mission'

/** How often a mission may add results to a closed project: a story, not a correspondence. */
export const MOST_LATE_RESULTS = 20

/** What a mission reports of a project that is closed: it stands beside the final report, which stays as it was. */
export function addResults(
  state: State,
  file: ProjectFile,
  { results, by }: CommandOf<'add-results'>,
): Decided {
  const { project } = file
  if (project.status !== 'closed')
    return hinder({ code: 'not-closed' }, `Results of a ${project.status} project are reported.`, [
      'closed',
    ])
  const before = file.remarks.filter(({ act }) => act === 'add-results')
  if (before.some(({ text }) => text === results.trim()))
    return refuse('already-done', 'The same results were added.')
  if (before.length >= MOST_LATE_RESULTS)
    return hinder({ code: 'results-full' }, 'Enough results were added.', [
      `at most ${MOST_LATE_RESULTS}`,
    ])
  const said = remarked(state, file, { act: 'add-results', reason: results, by }, 'results')
  if ('refused' in said) return said
  return combine(
    become(state, project, { ...project, lastActAt: state.now }),
    note(project, 'results-added', by, { remark: said.remark.n }),
    said.change,
    tellMission(project, 'results-received'),
    telling(
      ...secretaries(state).map((to) => ({
        type: 'mail' as const,
        mail: 'results-added' as const,
        to,
        projectId: project.id,
      })),
    ),
  )
}
