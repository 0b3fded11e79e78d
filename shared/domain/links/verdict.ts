import { plusDays } from '../time'

/**
 * Why somebody has lost their part in what a link opens.
 *
 * - `reassigned`, `handed-on`, `stood-in`: the secretariat, they themselves, or their absence gave it to another.
 * - `stepped-aside`: they declared an interest. `recused`: the rules, or what is known of them, exclude them.
 * - `not-asked`: nothing is asked of them there any more.
 * - `left`: they are registered no more. `no-role`: their role doesn't open it any more.
 * - `replaced`: another holds the office, or is the project's contact. `moved`: their address is another by now.
 * - `superseded`: another was asked to become contact in their place.
 * - `disowned`: the mission has said that it doesn't know who writes.
 */
export type Loss =
  | 'reassigned'
  | 'handed-on'
  | 'stood-in'
  | 'stepped-aside'
  | 'recused'
  | 'not-asked'
  | 'left'
  | 'no-role'
  | 'replaced'
  | 'moved'
  | 'superseded'
  | 'disowned'

/**
 * How a link stands.
 *
 * - `open`: what it is for can be done.
 * - `spent`: it was done, or is over otherwise; whoever still has their part is shown what came of it. `at` is
 *   when a task ended.
 * - `expired`: its time is over; a fresh one can be mailed to the registered address.
 * - `lapsed`: what it was about is over for good, or no longer kept.
 * - `lost`: its holder has no part in it any more. `isNamed` where a decision was recorded in their name, to
 *   which they may still object.
 * - `unknown`: it opens nothing.
 */
export type Verdict =
  | { stands: 'open' }
  | { stands: 'spent'; at?: string }
  | { stands: 'expired' }
  | { stands: 'lapsed' }
  | { stands: 'lost'; why: Loss; isNamed: boolean }
  | { stands: 'unknown' }

/** What somebody does by a link, where it isn't what the link is for. */
export type Use = 'act' | 'object' | 'open-confidential' | 'mail-link'

/** For so many days after a task has ended its link still opens what is confidential. */
const ENDED_OPENS_DAYS = 30

/** Whether a link that stands like this may be used so, at a moment. */
export function lets(verdict: Verdict, use: Use, now: string): boolean {
  switch (use) {
    case 'act':
      return verdict.stands === 'open'
    case 'object':
      return (
        verdict.stands === 'open' ||
        verdict.stands === 'spent' ||
        (verdict.stands === 'lost' && verdict.isNamed)
      )
    case 'open-confidential':
      return (
        verdict.stands === 'open' ||
        (verdict.stands === 'spent' &&
          verdict.at !== undefined &&
          plusDays(verdict.at, ENDED_OPENS_DAYS) >= now)
      )
    case 'mail-link':
      return verdict.stands === 'open' || verdict.stands === 'expired'
    default:
      return use satisfies never
  }
}
