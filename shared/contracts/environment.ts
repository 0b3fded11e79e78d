import * as z from 'zod'

/**
 * Variables that several functions are given, as the template and the functions both know them. A
 * function's own `environment.ts` puts together exactly those it needs.
 */

/** The deployed name of a table. */
export const tableName = z.string().min(1)

/** The tables that a decision reads and that a change is written to. */
export const registerTables = {
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LEDGER_TABLE: tableName,
  AUDIT_TABLE: tableName,
  LINKS_TABLE: tableName,
  OUTBOX_TABLE: tableName,
  DRAFTS_TABLE: tableName,
  PROGRAMME_TABLE: tableName,
}

/** What links begin with: scheme and host, no slash at the end. */
export const portalUrl = z.url()
