import { author, tableName } from '../../shared/contracts/environment'

export const environmentSchema = author.extend({
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LEDGER_TABLE: tableName,
  AUDIT_TABLE: tableName,
  MARKS_TABLE: tableName,
  PROGRAMME_TABLE: tableName,
  OUTBOX_TABLE: tableName,
})
