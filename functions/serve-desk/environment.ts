import { deliveriesEnvironment, strangersEnvironment } from '../../shared/contracts/environment'

export const environmentSchema = deliveriesEnvironment.extend(strangersEnvironment.shape)
