import type { ChasePolicy } from '../../tasks/chase-policy'
import { plusDays, toInstant } from '../../time'
import type { ChaseStep } from '../../tasks/task'

const LAST_THINGS = { remind: 0, escalate: 1, expire: 2 }

/**
 * When a task is due and chased, from its policy; `due` where the day is given otherwise, and never before
 * `notBefore`. Reminders that
 * would come before the task is open are spread over the time there is, so that there are as many.
 */
export function schedule(
  openedAt: string,
  policy: ChasePolicy,
  due?: string,
  notBefore = '',
): { dueAt: string; chase: ChaseStep[] } {
  const planned = due !== undefined && due > openedAt ? due : plusDays(openedAt, policy.due)
  const dueAt = notBefore > planned ? notBefore : planned
  const reminded = policy.remind.map((days) => plusDays(dueAt, -days))
  const isCramped = reminded.some((at) => at <= openedAt)
  const span = Date.parse(dueAt) - Date.parse(openedAt)
  const reminders = isCramped
    ? reminded.map((_, index) =>
        toInstant(Date.parse(openedAt) + Math.round((span * (index + 1)) / (reminded.length + 1))),
      )
    : reminded
  const steps: ChaseStep[] = [
    ...reminders.map((at): ChaseStep => ({ at, act: 'remind' })),
    { at: plusDays(dueAt, policy.escalate), act: 'escalate' },
    { at: plusDays(dueAt, policy.expire), act: 'expire' },
  ]
  steps.sort((a, b) => a.at.localeCompare(b.at) || LAST_THINGS[a.act] - LAST_THINGS[b.act])
  return { dueAt, chase: steps }
}
