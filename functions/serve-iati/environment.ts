export { fundedEnvironment as environmentSchema } from '../../shared/contracts/environment'
