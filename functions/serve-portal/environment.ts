import { pagesEnvironment, strangersEnvironment } from '../../shared/contracts/environment'

export const environmentSchema = pagesEnvironment.extend(strangersEnvironment.shape)
