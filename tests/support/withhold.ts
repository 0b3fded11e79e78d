import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Grant } from '../../infra/local/iam/access-control'

const statement = z.looseObject({
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.union([z.array(z.unknown()), z.unknown()]),
})
const policyDocument = z.looseObject({ Statement: z.array(z.unknown()) })
const policy = z.looseObject({ Properties: z.looseObject({ PolicyDocument: policyDocument }) })
/** A whole resource that says no more than one grant. */
const permission = z.looseObject({ Type: z.literal('AWS::Lambda::Permission') })
const template = z.looseObject({ Resources: z.record(z.string(), z.unknown()) })

function many<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value]
}

/** A statement without one action on one resource: what is left are at most two. */
function without(whole: unknown, actionAt: number, resourceAt: number): unknown[] {
  const { Action, Resource, ...rest } = statement.parse(whole)
  const [actions, resources] = [many(Action), many(Resource)]
  const others = actions.filter((_, at) => at !== actionAt)
  const elsewhere = resources.filter((_, at) => at !== resourceAt)
  return [
    ...(others.length > 0 ? [{ ...rest, Action: others, Resource: resources }] : []),
    ...(elsewhere.length > 0 ? [{ ...rest, Action: actions[actionAt], Resource: elsewhere }] : []),
  ]
}

/**
 * Makes a `cdk.out` at `target` that is `source` without one grant, as if nobody had written it into the
 * template. Assets are linked, not copied.
 */
export function withhold(
  source: string,
  target: string,
  { policy: where, at: [index, actionAt, resourceAt] }: Pick<Grant, 'policy' | 'at'>,
): string {
  mkdirSync(target, { recursive: true })
  const [stack = '', logicalId = ''] = where.split('/')
  const file = `${stack}.template.json`
  for (const name of readdirSync(source)) {
    if (name !== file) symlinkSync(join(source, name), join(target, name))
  }
  const whole = template.parse(JSON.parse(readFileSync(join(source, file), 'utf8')))
  const { [logicalId]: holder, ...others } = whole.Resources
  const Resources = { ...others }
  if (!permission.safeParse(holder).success) {
    const { Properties, ...rest } = policy.parse(holder)
    const Statement = Properties.PolicyDocument.Statement.flatMap((one, place) =>
      place === index ? without(one, actionAt, resourceAt) : [one],
    )
    const PolicyDocument = { ...Properties.PolicyDocument, Statement }
    Resources[logicalId] = { ...rest, Properties: { ...Properties, PolicyDocument } }
  }
  writeFileSync(join(target, file), JSON.stringify({ ...whole, Resources }))
  return target
}
