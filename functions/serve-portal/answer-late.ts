import type { PortalDependencies } from './dependencies'

/** Longer than mailing a link takes, in milliseconds of real time. */
const ANSWER_AFTER = 600

/**
 * Does something and answers no sooner than it takes at its longest, so that how long the answer takes
 * doesn't tell whether an address is known.
 */
export async function answerLate(
  { sleep }: Pick<PortalDependencies, 'sleep'>,
  work: () => Promise<void>,
): Promise<void> {
  await Promise.all([work(), sleep(ANSWER_AFTER)])
}
