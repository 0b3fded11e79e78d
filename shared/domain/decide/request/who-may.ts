import { partyKey, type Party } from '../../people'
import type { Project } from '../../project/project'
import { refuse, type Refusal } from '../kernel/change'
import type { PersonCommand } from '../kernel/commands'

/**
 * Who may do each act:
 * - `spokesman`: the contact or the alternate of the project's mission;
 * - `asked`: who is asked by the task that it names, as each rule looks up by `actOn`;
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
  'answer-offer': 'asked',
  'answer-question': 'asked',
  'file-report': 'asked',
  'review-gender': 'asked',
  'return-proposal': 'asked',
  'cast-vote': 'asked',
  'decide-as-chair': 'asked',
  recuse: 'asked',
  'ask-question': 'asked',
  delegate: 'asked',
  'answer-waitlist-offer': 'asked',
  'answer-next-call': 'asked',
  'confirm-version': 'asked',
  'confirm-condition': 'asked',
  'confirm-disbursement': 'asked',
  'not-paid': 'asked',
  'review-report': 'asked',
  'waive-report': 'asked',
  'decide-amendment': 'asked',
  'vote-amendment': 'asked',
  'confirm-return': 'asked',
  'write-off': 'asked',
  'confirm-correction': 'asked',
  object: 'rule',
  reconsider: 'rule',
  'replace-contact': 'rule',
  'disown-proposal': 'rule',
  'judge-sender': 'rule',
  'judge-senders': 'rule',
  'comment-draft': 'rule',
  'enter-report': 'rule',
  'open-council-update': 'rule',
  'enter-proposal': 'rule',
  'order-waitlist': 'rule',
  'resolve-fund-incident': 'rule',
  'extend-task': 'rule',
  'reassign-task': 'rule',
  'appoint-alternates': 'rule',
  'record-meeting': 'rule',
  'enter-for-mission': 'rule',
  'resend-task': 'rule',
  'resend-mail': 'rule',
  suspend: 'rule',
  resume: 'rule',
  terminate: 'rule',
  reopen: 'rule',
  'correct-end': 'rule',
  'propose-correction': 'rule',
  'plan-instalments': 'rule',
  'write-public-text': 'rule',
  'clear-public-text': 'rule',
  'translate-public-text': 'rule',
  'resolve-incident': 'rule',
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
  Record<PersonCommand['type'], 'spokesman' | 'asked' | 'rule' | 'link'>
>

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
  if (whoMay[type] !== 'spokesman' || speaks) return undefined
  return refuse(
    'not-allowed',
    'Only who speaks for the mission on this project does that.',
    (['contact', 'alternate'] as const).map((as) => partyKey({ type: 'mission', mission, as })),
  )
}
