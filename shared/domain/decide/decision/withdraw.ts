import type { Project, ProjectStatus } from '../../project/project'
import { refuse, type Change, type Decided, hinder } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING } from '../kernel/compose'
import { closeTasks } from '../tasks/end-task'
import { tellNoLongerAsked } from '../tasks/no-longer-asked'
import { offerFreedMoney, release } from './reserve'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { waitlistYear } from './waitlist'

const BEFORE_COMMITMENT: readonly ProjectStatus[] = [
  'submitted',
  'in-gender-review',
  'in-funding-decision',
  'returned',
  'waitlisted',
  'reserved',
]

/** Money that was being offered to it goes to the next in line. */
function passOn(state: State, project: Project): Change {
  if (project.status !== 'waitlisted' || project.offeredRun === undefined) return NOTHING
  return offerFreedMoney(state, waitlistYear(project))
}

/** The mission withdraws, at any time before the money is committed; a reservation goes back. */
export function withdraw(state: State, file: ProjectFile, command: CommandOf<'withdraw'>): Decided {
  const { project } = file
  if (project.status === 'withdrawn') return refuse('already-done', 'It has been withdrawn.')
  if (!BEFORE_COMMITMENT.includes(project.status)) {
    return hinder(
      { code: 'committed' },
      `A ${project.status} project is not withdrawn.`,
      BEFORE_COMMITMENT,
    )
  }
  const withdrawn: Project = {
    ...project,
    status: 'withdrawn',
    withdrawnAt: state.now,
    lastActAt: state.now,
  }
  return combine(
    note(project, 'withdrawn', command.by, { from: project.status }),
    release(state, project, command.by, 'withdrawn'),
    passOn(state, project),
    become(state, project, withdrawn),
    closeTasks(file, state.now),
    tellNoLongerAsked(file, 'proposal-withdrawn'),
  )
}
