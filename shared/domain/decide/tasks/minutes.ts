import type { Decision } from '../../project/project'
import type { Vote } from '../../tasks/task'
import { plusHours } from '../../time'

/** Whoever is named in minutes has at least so long to say that it wasn't so, whatever the setting. */
const LEAST_OBJECTION_HOURS = 24

/** A decision taken in a meeting: the remark that names its minutes, and how long it binds nobody. */
export function byMinutes(remark: number, recordedAt: string): Partial<Decision> {
  return { minutes: remark, namedUntil: plusHours(recordedAt, LEAST_OBJECTION_HOURS) }
}

/** How long a decision binds nobody because votes that it rests on were recorded from meetings. */
export function restingOn(votes: readonly Vote[]): Partial<Decision> {
  const last = votes
    .filter(({ entered }) => entered !== undefined)
    .map(({ at }) => at)
    .sort()
    .at(-1)
  return last === undefined ? {} : { namedUntil: plusHours(last, LEAST_OBJECTION_HOURS) }
}
