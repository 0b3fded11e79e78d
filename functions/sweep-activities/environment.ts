export { registerEnvironment as environmentSchema } from '../../shared/contracts/environment'
