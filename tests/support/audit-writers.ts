import { readCloudAssembly } from '../../infra/local/assembly/cloud-assembly'
import { resolveAssembly } from '../../infra/local/assembly/resources'
import { readRoles } from '../../infra/local/iam/roles'
import { functionSettings } from '../../infra/local/lambda/function-settings'
import { projectAssembly } from '../e2e/support/assembly'

const ANY = ['*']

/** The functions whose roles may add audit records, as the template says, each with the chains it may add to. */
export async function auditWriters(): Promise<ReadonlyMap<string, readonly string[]>> {
  const cloud = readCloudAssembly(await projectAssembly())
  const assembly = resolveAssembly(cloud, () => 'http://localhost')
  const roles = readRoles(assembly)
  const writers = new Map<string, readonly string[]>()
  for (const resource of assembly.ofType('AWS::Lambda::Function')) {
    const { name, roleArn } = functionSettings(cloud, resource)
    for (const { statement } of roles.get(roleArn) ?? []) {
      const { Effect, Action = [], Resource = [], Condition } = statement
      const isOnAudit = Resource.some((one) => /AuditTable/.test(one))
      if (Effect !== 'Allow' || !isOnAudit || !Action.includes('dynamodb:PutItem')) continue
      const chains = Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ANY
      writers.set(name.replace('wggi-dev-', ''), chains)
    }
  }
  return writers
}
