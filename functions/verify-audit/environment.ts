import { recordEnvironment, witnessBucket } from '../../shared/contracts/environment'

export const environmentSchema = recordEnvironment.extend({ WITNESS_BUCKET: witnessBucket })
