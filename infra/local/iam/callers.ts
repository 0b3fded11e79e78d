import type { ResolvedAssembly } from '../assembly/resources'
import { AccessDenied, type Authorize } from '../authorization'
import type { Need } from '../lambda/destinations'
import type { FunctionSettings } from '../lambda/function-settings'
import type { Principals } from '../principals'
import { Refusal } from '../refusal'
import type { Authorize as AuthorizeStates } from '../states/ports'

/** Checks the calls to Step Functions by their caller's role, and those of an execution by its machine's. */
export function authorizeStates(
  assembly: ResolvedAssembly,
  principals: Principals,
  authorize: Authorize,
): AuthorizeStates {
  const machines = assembly.ofType('AWS::StepFunctions::StateMachine').map(({ ref }) => ref)
  return (call) => {
    const { action, resource } = call
    if (call.kind === 'task') {
      const sessionName = call.executionArn.split(':').at(-1) ?? ''
      return authorize({ principal: { roleArn: call.roleArn, sessionName }, action, resource })
    }
    const principal = principals.of(call.request)
    if (!principal) return
    // A task token doesn't tell its machine: a grant on any machine of the template lets an answer through.
    const isAnswer = /:SendTask(Success|Failure|Heartbeat)$/.test(action) && resource === '*'
    const [first = resource, ...orOn] = isAnswer ? machines : [resource]
    authorize({ principal, action, resource: first, orOn })
  }
}

interface Needing {
  readonly functionName: string
  readonly needs: readonly Need[]
}

/** Throws a Refusal when a role lacks what Lambda does under it before the function ever runs. */
export function requireRolePermissions(
  functions: readonly FunctionSettings[],
  authorize: Authorize,
  all: readonly Needing[],
): void {
  for (const { functionName, needs } of all) {
    const settings = functions.find(({ name }) => name === functionName)
    if (!settings)
      throw new Refusal(`An event source names the function ${functionName}, which isn't there.`)
    const principal = { roleArn: settings.roleArn, sessionName: functionName }
    for (const { action, resource, because } of needs) {
      try {
        authorize({ principal, action, resource })
      } catch (error) {
        if (!(error instanceof AccessDenied)) throw error
        throw new Refusal(because === undefined ? error.message : `${because} ${error.message}`)
      }
    }
  }
}
