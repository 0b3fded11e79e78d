import { plusDays } from '../../time'

/** An execution may live a year; one that waits hands over to the next run well before. */
const LONGEST_RUN_DAYS = 300

/** Asking people, with every reminder and an answer sent back, takes months: an older run doesn't begin it. */
const LATEST_ASK_DAYS = 200

/** How long a phase that only looks again waits before it does. */
const LOOK_AGAIN_DAYS = 1

/** What a phase that waits for days does next; `until` is the moment of deciding for all but `wait`. */
export interface Step<Next extends string> {
  next: Next
  until: string
}

/** Whether a run has waited so long that the next must take over. */
export function isSpent(startedAt: string, now: string): boolean {
  return now >= plusDays(startedAt, LONGEST_RUN_DAYS)
}

/** Asks people, or has a younger run ask them when this one might end before they answer. */
export function askOrContinue<Next extends string>(
  startedAt: string,
  now: string,
  ask: Next,
): Step<Next | 'continued'> {
  return { next: now >= plusDays(startedAt, LATEST_ASK_DAYS) ? 'continued' : ask, until: now }
}

/** Whether people are to be asked now: a run that has just become too old still opens what it was told to ask. */
export function isToAsk(next: string): boolean {
  return next === 'ask' || next === 'continued'
}

/** A wait that doesn't pass the end of its run. */
export function waitUntil(startedAt: string, until: string): Step<'wait'> {
  const end = plusDays(startedAt, LONGEST_RUN_DAYS)
  return { next: 'wait', until: until < end ? until : end }
}

/** A wait for something that has no date. */
export function lookAgain(startedAt: string, now: string): Step<'wait'> {
  return waitUntil(startedAt, plusDays(now, LOOK_AGAIN_DAYS))
}
