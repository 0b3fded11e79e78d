import * as z from 'zod'
import { tableName, witnessBucket } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LEDGER_TABLE: tableName,
  AUDIT_TABLE: tableName,
  MARKS_TABLE: tableName,
  PROGRAMME_TABLE: tableName,
  OUTBOX_TABLE: tableName,
  WITNESS_BUCKET: witnessBucket,
})
