import type { HumanTask } from '../../../tasks/task'
import type { Change } from '../../kernel/change'
import { combine } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { envelopeOf } from '../../kernel/look-up'
import { offerFreedMoney } from '../../decision/reserve'
import { requestRun } from '../../kernel/start-signals'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import { waitlistYear } from '../../decision/waitlist'
import type { KindRules } from './kind-rules'

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
