import type { ActivityAnswer } from '../../answers/desk/activities'
import { refuse, type Decided } from '../kernel/change'
import type { State } from '../kernel/state'
import {
  changeActivity,
  confirmActivity,
  payActivity,
  proposeActivityAgain,
  setActivityCost,
  setActivityCourse,
} from './activity'

/** An act on an activity that is there. */
export function onActivity(state: State, command: ActivityAnswer): Decided {
  const { activity } = state
  if (!activity) return refuse('not-found', 'There is no such activity.')
  switch (command.type) {
    case 'confirm-activity':
      return confirmActivity(state, activity, command)
    case 'propose-activity-again':
      return proposeActivityAgain(state, activity, command)
    case 'set-activity-course':
      return setActivityCourse(state, activity, command)
    case 'set-activity-cost':
      return setActivityCost(state, activity, command)
    case 'pay-activity':
      return payActivity(state, activity, command)
    case 'change-activity':
      return changeActivity(state, activity, command)
    default:
      return command satisfies never
  }
}
