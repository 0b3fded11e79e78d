import type { ResolvedAssembly } from '../assembly/resources'
import { AccessDenied, type Authorize } from '../authorization'
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
    const isAnswer = /:SendTask(Success|Failure|Heartbeat)$/.test(action) && resource === '*'
    const resources = isAnswer ? machines : [resource]
    tryEach(resources.map((one) => () => authorize({ principal, action, resource: one })))
  }
}

/** A task token doesn't tell its machine: a grant on any machine of the template lets an answer through. */
function tryEach(attempts: (() => void)[]): void {
  let refusal: unknown
  for (const attempt of attempts) {
    try {
      return attempt()
    } catch (error) {
      refusal = error
    }
  }
  if (refusal !== undefined) throw refusal
}

interface Needing {
  readonly functionName: string
  readonly needs: readonly { readonly action: string; readonly resource: string }[]
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
    for (const need of needs) {
      try {
        authorize({ principal, ...need })
      } catch (error) {
        throw error instanceof AccessDenied ? new Refusal(error.message) : error
      }
    }
  }
}
