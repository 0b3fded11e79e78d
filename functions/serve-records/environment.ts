export { deliveriesEnvironment as environmentSchema } from '../../shared/contracts/environment'
