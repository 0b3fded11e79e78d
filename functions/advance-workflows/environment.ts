import * as z from 'zod'
import { tableName } from '../../shared/contracts/environment'
import { workflowSchema } from '../../shared/domain/outbox/item'

const machineArns = z.partialRecord(workflowSchema, z.string().min(1))

export const environmentSchema = z.object({
  HUMAN_TASKS_TABLE: tableName,
  OUTBOX_TABLE: tableName,
  /** ARNs of the state machines by workflow, as JSON. */
  WORKFLOW_ARNS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(machineArns),
})
