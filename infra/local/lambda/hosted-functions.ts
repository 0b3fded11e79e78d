import { join } from 'node:path'
import type { RoleActs } from '../iam/role-acts'
import type { Parts } from '../parts'
import type { FunctionSettings } from './function-settings'
import { Functions } from './functions'
import { runtimeEnvironment } from './runtime-environment'

/** The template's functions, with what Lambda does under their roles beside running them. */
export function hostFunctions(
  { assembly, cloud, clock, activity, awsUrl, lines, principals, atEnd }: Parts,
  settings: readonly FunctionSettings[],
  roleActs: RoleActs,
): Functions {
  const functions = new Functions([...settings], {
    clock,
    activity,
    compiled: join(cloud.directory, '.compiled'),
    environmentOf: (one) => runtimeEnvironment(one, principals, assembly.region, awsUrl),
    onStart: (one) => void roleActs.opensLog(one),
    onInvoked: (one) => roleActs.traces(one),
    onOutput: (one, line) => {
      if (roleActs.writesLog(one)) lines.wrote(one.name, line)
    },
    onFailed: (name, milliseconds, { errorType }) => lines.failed(name, milliseconds, errorType),
  })
  atEnd(() => functions.stop())
  return functions
}
