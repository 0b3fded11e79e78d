export { pagesEnvironment as environmentSchema } from '../../shared/contracts/environment'
