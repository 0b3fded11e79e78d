import { partyKey, type Party } from '../../people'
import type { Project } from '../../project/project'
import { refuse, type Refusal } from '../kernel/change'
import type { PersonCommand } from '../kernel/commands'
import type { DeskCommand } from '../kernel/desk-commands'

/**
 * Who may do each act that isn't on a task, where the task's own roster says it, nor at the desk, where its rule does:
 * - `spokesman`: the contact or the alternate of the project's mission;
 * - `rule`: whom the act's own rule names: an office, the mailbox, whoever is named in a decision;
 * - `link`: whoever holds a link, or asks at a door, where nobody is named.
 */
export const whoMay = {
  withdraw: 'spokesman',
  'take-back': 'spokesman',
  revive: 'spokesman',
  'copy-proposal': 'spokesman',
  'add-results': 'spokesman',
  'start-amendment': 'spokesman',
  'request-amendment': 'spokesman',
  'withdraw-amendment': 'spokesman',
  'agree-public-text': 'spokesman',
  reconsider: 'rule',
  'replace-contact': 'rule',
  'disown-proposal': 'rule',
  'judge-sender': 'rule',
  'judge-senders': 'rule',
  'comment-draft': 'rule',
  'open-council-update': 'rule',
  'enter-proposal': 'rule',
  'order-waitlist': 'rule',
  'resolve-fund-incident': 'rule',
  'propose-activity': 'rule',
  'propose-activity-again': 'rule',
  'confirm-activity': 'rule',
  'change-activity': 'rule',
  'set-activity-course': 'rule',
  'set-activity-cost': 'rule',
  'pay-activity': 'rule',
  'accept-contact': 'link',
  'start-draft': 'link',
  'submit-draft': 'link',
  'ask-sender': 'link',
  'mail-desk-link': 'link',
  'mail-open-links': 'link',
  'mail-fresh-link': 'link',
  'ask-code': 'link',
  'open-confidential': 'link',
} as const satisfies Readonly<
  Record<
    Exclude<PersonCommand, DeskCommand | { taskId: string }>['type'],
    'spokesman' | 'rule' | 'link'
  >
>

const ofSpokesmen: ReadonlySet<string> = new Set(
  Object.entries(whoMay).flatMap(([type, who]) => (who === 'spokesman' ? [type] : [])),
)

/** Refuses an act of the mission to everybody who doesn't speak for it on this project. */
export function notSpokesman(
  { mission }: Project,
  command: PersonCommand & { by: Party },
): Refusal | undefined {
  const { type, by } = command
  const speaks =
    by.type === 'mission' &&
    by.mission === mission &&
    (by.as === 'contact' || by.as === 'alternate')
  if (!ofSpokesmen.has(type) || speaks) return undefined
  return refuse(
    'not-allowed',
    'Only who speaks for the mission on this project does that.',
    (['contact', 'alternate'] as const).map((as) => partyKey({ type: 'mission', mission, as })),
  )
}
