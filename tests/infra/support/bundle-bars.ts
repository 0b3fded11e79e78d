/** Kilobytes (1,000 bytes) that a minified function weighs without a reason: its code, one client, zod, the logger. */
export const PLAIN = 500

/** Kilobytes that a function may weigh more or less than its bar says: a sentence in three languages needs no new bar. */
export const ROOM = 10

/**
 * Kilobytes that each function has reached, to the next five. Whoever makes one heavier by more than there is
 * room for looks first at what came in with it.
 */
export const bars: Readonly<Record<string, number>> = {
  administer: 405,
  'advance-workflows': 375,
  'apply-amendment': 485,
  'assess-amendment': 510,
  'assess-proposal': 510,
  'await-answer': 485,
  'chase-task': 485,
  'check-reservation': 400,
  'close-project': 485,
  'commit-funds': 485,
  'conclude-report': 485,
  'mend-record': 330,
  'mend-rosters': 485,
  'offer-waitlist': 485,
  'open-task': 485,
  'plan-condition': 485,
  'plan-disbursement': 485,
  'plan-report': 485,
  'reconcile-ledger': 350,
  'record-delivery': 330,
  'record-failure': 485,
  'report-tampering': 405,
  'retry-outbox': 440,
  'mail-seals': 575,
  'review-closure': 485,
  'seal-record': 445,
  'send-mail': 630,
  'serve-booklet': 425,
  'serve-council-report': 755,
  'serve-desk': 945,
  'serve-finance': 710,
  'serve-iati': 530,
  'serve-portal': 1185,
  'serve-records': 720,
  'serve-seals': 500,
  'serve-tasks': 1040,
  'sweep-activities': 485,
  'sweep-drafts': 490,
  'sweep-waitlist': 485,
  'verify-audit': 545,
  'witness-record': 535,
}

const PAGES =
  'Hono, every rule on what people do, and each text of its pages in three languages, of which a request reads one.'

const ASSESSING = 'The rules of every workflow, and the ruleset beside them.'

const S3 = 'S3’s client brings XML, checksums and two kinds of signatures with it: 250 KB.'

/** Why a function weighs more than others. */
export const reasons: Readonly<Record<string, string>> = {
  'serve-portal': `${PAGES} Three forms with their hints, and the ruleset's texts for the advice beside them: 300 KB of texts.`,
  'serve-tasks': `${PAGES} The answers' labels, and the ruleset's texts for the reviewer: 220 KB of texts.`,
  'send-mail':
    'Two clients, and every mail in three languages, of which a request writes one: 70 KB.',
  'assess-amendment': ASSESSING,
  'assess-proposal': ASSESSING,
  'mail-seals': S3,
  'verify-audit': S3,
  'witness-record': S3,
  'serve-council-report':
    'Hono, the gate of links, which looks at each rule that takes a part away, and a writer of documents for Word with its archive: 235 KB.',
  'serve-desk': `${PAGES} The gate of links looks at each rule that takes a part away.`,
  'serve-finance':
    'Hono, what a proposal holds, the gate of links and the kit of pages: 110 KB, a writer of workbooks with its archive: 30 KB, and one of the document: 30 KB.',
  'serve-iati':
    'Hono, the gate of links, which looks at each rule that takes a part away, and XML.',
  'serve-records': `${PAGES} The gate of links looks at each rule that takes a part away.`,
}
