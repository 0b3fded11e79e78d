import { notJoined } from '../../decision/end-waiting'
import { requestRun } from '../../kernel/start-signals'
import type { KindRules } from './kind-rules'

export const joinNextCall: KindRules = {
  opensIn: ['waitlisted'],
  round: ({ project }) => requestRun(project),
  expire: notJoined,
}
