/** Kilobytes (1,000 bytes) that a minified function weighs without a reason: its code, one client, zod, the logger. */
export const PLAIN = 500

/**
 * Kilobytes that each function may weigh: what it has reached, rounded up to five. Whoever makes one heavier
 * looks first at what came in with it.
 */
export const bars: Readonly<Record<string, number>> = {
  administer: 390,
  'advance-workflows': 375,
  'apply-amendment': 460,
  'assess-amendment': 485,
  'assess-proposal': 485,
  'await-answer': 460,
  'chase-task': 460,
  'check-reservation': 390,
  'close-project': 460,
  'commit-funds': 460,
  'conclude-report': 460,
  'mend-rosters': 460,
  'offer-waitlist': 460,
  'open-task': 460,
  'plan-condition': 460,
  'plan-disbursement': 460,
  'plan-report': 460,
  'reconcile-ledger': 345,
  'record-delivery': 340,
  'record-failure': 460,
  'retry-outbox': 440,
  'review-closure': 460,
  'send-mail': 555,
  'serve-booklet': 400,
  'serve-desk': 765,
  'serve-finance': 370,
  'serve-portal': 1015,
  'serve-records': 625,
  'serve-tasks': 875,
  'sweep-drafts': 460,
  'sweep-waitlist': 460,
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
