import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) })

/**
 * The feature flags of `cdk.json`. The CDK client passes them on by itself; without it they are read
 * here, so that a start on one machine and the tests see the template that is deployed.
 */
export function featureFlags(root: string): Record<string, unknown> {
  return cdkJson.parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))).context
}
