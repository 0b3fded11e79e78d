import { type Party } from '../../people'
import type { Project } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { startConditions } from './condition'
import { combine, note, system } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn } from '../tasks/on-task'
import { wrongInput } from '../kernel/problems'
import { release } from './reserve'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** The mission accepts, with a budget that adds to what is offered, or declines and frees the money. */
export function answerOffer(
  state: State,
  file: ProjectFile,
  command: CommandOf<'answer-offer'>,
): Decided {
  const found = actOn(state, file, command, ['accept-offer'])
  if ('refused' in found) return found
  const { project } = file
  if (project.status !== 'reserved' || !project.offer) {
    return refuse('not-allowed', `There is no open offer while ${project.status}.`, ['reserved'])
  }
  if (!command.accept) return noOffer(state, file, found.task, 'declined', command.by)
  const budget = command.budget ?? []
  const sum = budget.reduce((total, line) => total + line.amount, 0)
  if (sum !== project.offer.amountCents) {
    return wrongInput('The revised budget must add up to the amount offered.', {
      path: 'budget',
      code: 'sum-differs',
      params: { sumCents: sum, dueCents: project.offer.amountCents },
    })
  }
  const { project: accepted, change: conditions } = startConditions(
    {
      ...project,
      offer: { ...project.offer, status: 'accepted', budget, answeredAt: state.now },
      lastActAt: state.now,
    },
    ({ blocks }) => blocks === 'commitment',
    state.now,
  )
  return combine(
    become(state, project, accepted),
    note(project, 'offer-accepted', command.by, { cents: project.offer.amountCents }),
    endTask(found.task, 'accepted', state.now, command.by),
    conditions,
  )
}

/** An offer that was declined, or that nobody answered in time: the reservation is freed. */
export function noOffer(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  why: 'declined' | 'lapsed',
  by?: Party,
): Change {
  const { project } = file
  if (project.status !== 'reserved' || !project.offer) return combine()
  const { reservation: _freed, ...rest } = project
  const ended: Project = {
    ...rest,
    status: 'offer-declined',
    offer: { ...project.offer, status: why, answeredAt: state.now },
  }
  const actor = by ?? system('chase-task')
  return combine(
    release(state, project, actor, `offer-${why}`),
    become(state, project, ended),
    note(project, `offer-${why}`, actor, { taskId: task.id }),
    endTask(
      task,
      why === 'declined' ? 'refused' : 'lapsed',
      state.now,
      by,
      by ? 'done' : 'expired',
    ),
    why === 'lapsed' ? tellMission(project, 'offer-lapsed') : combine(),
  )
}
