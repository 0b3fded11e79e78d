import type { HumanTask } from '../../tasks/task'
import type { Change } from '../change'
import { combine } from '../draft-change'
import { endTask } from '../end-task'
import { envelopeOf } from '../look-up'
import { offerFreedMoney } from '../reserve'
import { requestRun } from '../start-signals'
import type { ProjectFile, State } from '../state'
import { become } from '../status'
import { waitlistYear } from '../waitlist'
import type { KindRules } from './rules'

/** It goes on waiting, and the money is offered to the next that it covers. */
function stayWaiting(state: State, { project }: ProjectFile, task: HumanTask): Change {
  if (project.status !== 'waitlisted') return endTask(task, 'ended', state.now, undefined, 'closed')
  const { offeredRun: _offered, ...waiting } = project
  const year = waitlistYear(project)
  return combine(
    become(state, project, {
      ...waiting,
      passedOverAtCents: envelopeOf(state, year)?.availableCents ?? 0,
    }),
    endTask(task, 'lapsed', state.now, undefined, 'expired'),
    offerFreedMoney(state, year),
  )
}

export const waitlistOffer: KindRules = {
  opensIn: ['waitlisted'],
  round: ({ project }) =>
    project.status === 'waitlisted' ? (project.offeredRun ?? 1) : requestRun(project),
  expire: stayWaiting,
}
