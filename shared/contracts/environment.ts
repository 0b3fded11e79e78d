import * as z from 'zod'

/**
 * Variables that several functions are given, as the template and the functions both know them. A
 * function's own `environment.ts` says which of these it needs, or puts together its own.
 */

/** The deployed name of a table. */
export const tableName = z.string().min(1)

/** The bucket that holds copies of audit records, and the seals on them. */
export const witnessBucket = z.string().min(3)

/** What links begin with: scheme and host, no slash at the end. */
export const portalUrl = z.url()

/** What a function is called: the name under which it stands in the audit record as the author of its acts. */
export const author = z.object({ POWERTOOLS_SERVICE_NAME: z.string().min(1) })

/** Of functions that hold the whole record against what it names: the tables where it lies, and all that. */
export const recordEnvironment = z.object({
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LEDGER_TABLE: tableName,
  AUDIT_TABLE: tableName,
  MARKS_TABLE: tableName,
  OUTBOX_TABLE: tableName,
  SETTINGS_TABLE: tableName,
  FUND_TABLE: tableName,
  LINKS_TABLE: tableName,
})

/** Of functions that tell what was funded: projects with their money, and who may be told. */
export const fundedEnvironment = recordEnvironment.pick({
  PROJECTS_TABLE: true,
  HUMAN_TASKS_TABLE: true,
  LEDGER_TABLE: true,
  SETTINGS_TABLE: true,
  FUND_TABLE: true,
  LINKS_TABLE: true,
})

/** Of functions that act: who they are, the tables that a decision reads and that a change is written to. */
export const registerEnvironment = author.extend({
  ...recordEnvironment.shape,
  DRAFTS_TABLE: tableName,
})

/** Of functions that act behind pages. */
export const pagesEnvironment = registerEnvironment.extend({ PORTAL_URL: portalUrl })

/** Of pages that also show what became of mails. */
export const deliveriesEnvironment = pagesEnvironment.extend({ DELIVERIES_TABLE: tableName })

/** The names of tables by the variables that carry them. */
export type TableVariables = Omit<
  z.output<typeof deliveriesEnvironment>,
  'PORTAL_URL' | keyof z.output<typeof author>
>

/** Of pages at which people without a link ask for a mail. */
export const strangersEnvironment = z.object({
  /** SHA-256 in hex of what CloudFront sends as `X-Origin-Proof`; empty where none stands before. */
  CLOUDFRONT_PROOF_SHA256: z.string().regex(/^([0-9a-f]{64})?$/),
})
