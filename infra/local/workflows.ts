import { authorizeStates } from './iam/callers'
import { LambdaFault, type Functions } from './lambda/functions'
import type { Parts } from './parts'
import type { Transition } from './states/interpreter/turn'
import { ServiceFault } from './states/ports'
import { createStatesService, type StatesService } from './states/service'

/** Step Functions, whose tasks invoke the template's functions. */
export function hostWorkflows(
  { assembly, clock, activity, directory, principals, permissions, atEnd }: Parts,
  functions: Functions,
  onTransition: (transition: Transition) => void,
): StatesService {
  const service = createStatesService({
    clock,
    activity,
    region: assembly.region,
    accountId: assembly.accountId,
    dataDirectory: directory,
    invokeFunction: async (name, payload) => {
      try {
        const { requestId, payload: answer, functionError } = await functions.invoke(name, payload)
        return {
          statusCode: 200,
          payload: answer,
          functionError,
          executedVersion: '$LATEST',
          requestId,
        }
      } catch (error) {
        if (!(error instanceof LambdaFault)) throw error
        throw new ServiceFault(error.code, error.statusCode, error.message)
      }
    },
    authorize: authorizeStates(assembly, principals, permissions.authorize),
    onTransition,
  })
  atEnd(() => service.stop())
  return service
}
