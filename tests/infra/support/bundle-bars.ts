/** Kilobytes (1,000 bytes) that a minified function weighs without a reason: its code, one client, zod, the logger. */
export const PLAIN = 500

/**
 * Kilobytes that each function may weigh: what it has reached, rounded up to five. Whoever makes one heavier
 * looks first at what came in with it.
 */
export const bars: Readonly<Record<string, number>> = {
  administer: 400,
  'advance-workflows': 375,
  'apply-amendment': 470,
  'assess-amendment': 500,
  'assess-proposal': 500,
  'await-answer': 470,
  'chase-task': 470,
  'check-reservation': 395,
  'close-project': 470,
  'commit-funds': 470,
  'conclude-report': 470,
  'mend-record': 330,
  'mend-rosters': 470,
  'offer-waitlist': 475,
  'open-task': 470,
  'plan-condition': 470,
  'plan-disbursement': 470,
  'plan-report': 470,
  'reconcile-ledger': 345,
  'record-delivery': 340,
  'record-failure': 470,
  'report-tampering': 400,
  'retry-outbox': 440,
  'mail-seals': 570,
  'review-closure': 470,
  'seal-record': 445,
  'send-mail': 585,
  'serve-booklet': 410,
  'serve-desk': 820,
  'serve-finance': 405,
  'serve-portal': 1080,
  'serve-records': 665,
  'serve-seals': 500,
  'serve-tasks': 925,
  'sweep-drafts': 475,
  'sweep-waitlist': 470,
  'verify-audit': 545,
  'witness-record': 535,
}

const PAGES =
  'Hono, every rule on what people do, and each text of its pages in three languages, of which a request reads one.'

const S3 = 'S3’s client brings XML, checksums and two kinds of signatures with it: 250 KB.'

/** Why a function weighs more than others. */
export const reasons: Readonly<Record<string, string>> = {
  'serve-portal': `${PAGES} Three forms with their hints, and the ruleset's texts for the advice beside them: 300 KB of texts.`,
  'serve-tasks': `${PAGES} The answers' labels, and the ruleset's texts for the reviewer: 220 KB of texts.`,
  'send-mail':
    'Two clients, and every mail in three languages, of which a request writes one: 70 KB.',
  'mail-seals': S3,
  'verify-audit': S3,
  'witness-record': S3,
  'serve-desk': `${PAGES} The gate of links looks at each rule that takes a part away.`,
  'serve-records': `${PAGES} The gate of links looks at each rule that takes a part away.`,
}
