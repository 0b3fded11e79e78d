import * as z from 'zod'
import { registerEnvironment, tableName } from '../../shared/contracts/environment'

export const environmentSchema = registerEnvironment.extend({
  STAGE: z.enum(['dev', 'prod']),
  /** Where settings lay before. */
  PROGRAMME_TABLE: tableName,
})
