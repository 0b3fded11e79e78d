import * as z from 'zod'
import { witnessBucket } from '../../shared/contracts/environment'

export const environmentSchema = z.object({ WITNESS_BUCKET: witnessBucket })
