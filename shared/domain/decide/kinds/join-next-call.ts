import { notJoined } from '../end-waiting'
import { requestRun } from '../start-signals'
import type { KindRules } from './rules'

export const joinNextCall: KindRules = {
  opensIn: ['waitlisted'],
  round: ({ project }) => requestRun(project),
  expire: notJoined,
}
