import * as z from 'zod'
import { registerEnvironment } from '../../shared/contracts/environment'

export const environmentSchema = registerEnvironment.extend({ STAGE: z.enum(['dev', 'prod']) })
