import * as z from 'zod'
import { parseProperties, type ResolvedAssembly } from '../assembly/resources'
import { Refusal } from '../refusal'
import { json } from '../states/json'
import { placed, type Placed } from './roles'
import { parseStatements, type Statement } from './statement'

const policyProperties = z.strictObject({ Bucket: z.string(), PolicyDocument: json })

export interface BucketPolicies {
  /** What a bucket's policy says to a role, of the bucket or an object in it. */
  about(resource: string, roleArn: string): readonly Placed[]
  /** Everything that lets somebody in. */
  readonly allowing: readonly Placed[]
}

/** The policies of the template's buckets: within an account each of them lets in, like a role's own. */
export function readBucketPolicies(assembly: ResolvedAssembly): BucketPolicies {
  const root = `arn:aws:iam::${assembly.accountId}:root`
  const arns = new Map(assembly.ofType('AWS::S3::Bucket').map(({ ref, arn }) => [ref, arn]))
  const byBucket = new Map<string, readonly Placed[]>()
  for (const resource of assembly.ofType('AWS::S3::BucketPolicy')) {
    const { Bucket, PolicyDocument } = parseProperties(resource, policyProperties)
    const where = `${resource.stack}/${resource.logicalId}`
    const arn = arns.get(Bucket)
    if (arn === undefined) throw new Refusal(`${where}: there is no bucket ${Bucket}.`)
    if (byBucket.has(arn)) throw new Refusal(`${where}: ${Bucket} has another policy already.`)
    const statements = parseStatements(PolicyDocument, where)
    if (statements.some(({ Principal }) => Principal === undefined))
      throw new Refusal(`${where}: a statement of a bucket's policy needs a Principal.`)
    const all = placed(statements, where).map((one) => ({ ...one, to: named(one.statement) }))
    byBucket.set(arn, all)
  }
  return {
    about: (resource, roleArn) =>
      (byBucket.get(resource.split('/')[0] ?? '') ?? []).filter(({ statement }) =>
        speaksTo(statement, roleArn, root),
      ),
    allowing: [...byBucket.values()].flat().filter(({ statement }) => statement.Effect === 'Allow'),
  }
}

/** Leave for the account only lets its own policies decide; a deny to it holds for all of its roles. */
function speaksTo({ Principal, Effect }: Statement, roleArn: string, root: string): boolean {
  if (Principal === '*') return true
  const named = Principal?.AWS ?? []
  if (named.includes('*') || named.includes(roleArn)) return true
  const account = root.split(':')[4] ?? ''
  return Effect === 'Deny' && (named.includes(root) || named.includes(account))
}

function named({ Principal }: Statement): string {
  return Principal === '*'
    ? '*'
    : Object.values(Principal ?? {})
        .flat()
        .join()
}
