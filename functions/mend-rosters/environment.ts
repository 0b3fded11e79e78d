import * as z from 'zod'
import { registerTables } from '../../shared/contracts/environment'

export const environmentSchema = z.object(registerTables)
