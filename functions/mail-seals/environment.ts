import { registerEnvironment, witnessBucket } from '../../shared/contracts/environment'

export const environmentSchema = registerEnvironment.extend({ WITNESS_BUCKET: witnessBucket })
