/** Kilobytes (1,000 bytes) that a minified function weighs without a reason: its code, one client, zod, the logger. */
export const PLAIN = 500

/**
 * Kilobytes that each function may weigh: what it has reached, rounded up to five. Whoever makes one heavier
 * looks first at what came in with it.
 */
export const bars: Readonly<Record<string, number>> = {
  administer: 390,
  'advance-workflows': 375,
  'apply-amendment': 465,
  'assess-amendment': 490,
  'assess-proposal': 490,
  'await-answer': 465,
  'chase-task': 465,
  'check-reservation': 390,
  'close-project': 465,
  'commit-funds': 465,
  'conclude-report': 465,
  'mend-rosters': 465,
  'offer-waitlist': 465,
  'open-task': 465,
  'plan-condition': 465,
  'plan-disbursement': 465,
  'plan-report': 465,
  'reconcile-ledger': 345,
  'record-delivery': 340,
  'record-failure': 465,
  'retry-outbox': 440,
  'review-closure': 465,
  'send-mail': 565,
  'serve-booklet': 405,
  'serve-desk': 790,
  'serve-finance': 405,
  'serve-portal': 1070,
  'serve-records': 660,
  'serve-tasks': 920,
  'sweep-drafts': 470,
  'sweep-waitlist': 465,
  'verify-audit': 315,
}

const PAGES =
  'Hono, every rule on what people do, and each text of its pages in three languages, of which a request reads one.'

/** Why a function weighs more than others. */
export const reasons: Readonly<Record<string, string>> = {
  'serve-portal': `${PAGES} Three forms with their hints, and the ruleset's texts for the advice beside them: 300 KB of texts.`,
  'serve-tasks': `${PAGES} The answers' labels, and the ruleset's texts for the reviewer: 220 KB of texts.`,
  'send-mail':
    'Two clients, and every mail in three languages, of which a request writes one: 70 KB.',
  'serve-desk': `${PAGES} The gate of links looks at each rule that takes a part away.`,
  'serve-records': `${PAGES} The gate of links looks at each rule that takes a part away.`,
}
