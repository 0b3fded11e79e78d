import { author, recordEnvironment } from '../../shared/contracts/environment'

export const environmentSchema = author.extend(recordEnvironment.shape)
