/** Kilobytes (1,000 bytes) that a minified function may weigh: its code, one client, zod and the logger. */
export const BAR = 500

interface Exception {
  readonly kilobytes: number
  readonly because: string
}

const PAGES =
  'Hono, every rule on what people do, and each text of its pages in three languages, of which a request reads one.'

/** Functions that can't keep to the bar, each with the bar it keeps to instead. */
export const exceptions: Readonly<Record<string, Exception>> = {
  'serve-portal': {
    kilobytes: 980,
    because: `${PAGES} Three forms with their hints, and the ruleset's texts for the advice beside them: 300 KB of texts.`,
  },
  'serve-tasks': {
    kilobytes: 850,
    because: `${PAGES} The answers' labels, and the ruleset's texts for the reviewer: 220 KB of texts.`,
  },
  'send-mail': {
    kilobytes: 560,
    because:
      'Two clients, and every mail in three languages, of which a request writes one: 70 KB.',
  },
  'serve-desk': { kilobytes: 750, because: PAGES },
  'serve-records': { kilobytes: 600, because: PAGES },
}
