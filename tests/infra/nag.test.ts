import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stack, Validations, type App } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { buildStacks } from './support/stacks'

const report = z.object({
  pluginReports: z.array(
    z.object({
      violations: z.array(
        z.object({
          ruleName: z.string(),
          violatingConstructs: z.array(z.object({ constructPath: z.string() })),
        }),
      ),
    }),
  ),
})

/** A finding that stands, and why. */
interface Accepted {
  id: string
  /** Where it may stand, by the path of the construct below the stack. */
  at: RegExp
  reason: string
}

const accepted: readonly Accepted[] = [
  {
    id: 'AwsSolutions-APIG4',
    at: /^Http\/Route /,
    reason:
      'People have no accounts: a link or a machine key is the authority. The function checks it on each request and the acting transaction checks it again, so that a spent or expired link gets a page of its own; an authorizer of an HTTP API can only answer 403. Tests of the pages hold them to it.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    at: /^[A-Za-z]+\/Role\/DefaultPolicy\/Resource$/,
    reason:
      'xray:PutTraceSegments and xray:PutTelemetryRecords can’t be scoped to a resource. roles.test.ts lets nothing else stand beside them.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    at: /^[A-Za-z]+\/StateMachine\/Role\/DefaultPolicy\/Resource$/,
    reason:
      'Tracing, and the delivery of a state machine’s log, can’t be scoped to a resource. roles.test.ts lets nothing else stand beside them.',
  },
  ...['chains', 'moved', 'seals'].map((prefix) => ({
    id: `AwsSolutions-IAM5[Resource::wggi-dev-data:ExportsOutputFnGetAttWitnessBucketB3638F94ArnAE81E6AE/${prefix}/*]`,
    at: /^[A-Za-z]+\/Role\/DefaultPolicy\/Resource$/,
    reason:
      'Nobody knows which records there will be, so their copies can only be named by where they begin: each role is let in by one of three prefixes of the witness bucket, which lets nobody put over, delete or hide an object. roles.test.ts lets nothing else stand.',
  })),
  {
    id: 'AwsSolutions-S1',
    at: /^Witness\/Bucket\/Resource$/,
    reason:
      'Its log would need a bucket that keeps less than this one does. Objects can only be added, each once; who tries anything else, and who reads, is seen in CloudTrail’s data events, which an auditor’s account can switch on and keep without this stack.',
  },
]

/** `<rule> <path below the stack>` of everything AwsSolutions finds in an app of its own. */
function findings(prepare: (app: App) => void): string[] {
  const { app } = buildStacks()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  prepare(app)
  try {
    app.synth()
  } catch {
    // It throws when there are findings; the report says which.
  }
  const text = readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')
  return report
    .parse(JSON.parse(text))
    .pluginReports.flatMap(({ violations }) => violations)
    .flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(
        ({ constructPath }) => `${ruleName} ${constructPath.replace(/^[^/]+\//, '')}`,
      ),
    )
}

function acceptedBy(finding: string): Accepted | undefined {
  const [rule = '', ...path] = finding.split(' ')
  return accepted.find(({ id, at }) => id === rule && at.test(path.join(' ')))
}

describe('the AwsSolutions rules', () => {
  const found = findings(() => {})

  it('find nothing that isn’t accepted with a reason', () => {
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((finding) => !acceptedBy(finding))).toEqual([])
  })

  it('find each thing that is accepted', () => {
    for (const each of accepted) {
      expect(
        found.filter((finding) => acceptedBy(finding) === each).length,
        each.id,
      ).toBeGreaterThan(0)
      expect(each.reason.length).toBeGreaterThan(100)
    }
  })

  it('find nothing once each of these is acknowledged at its own construct', () => {
    const left = findings((app) => {
      for (const stack of app.node.children.filter((child) => child instanceof Stack)) {
        for (const construct of stack.node.findAll()) {
          const path = construct.node.path.replace(/^[^/]+\//, '')
          for (const { id, reason } of accepted.filter((each) => each.at.test(path))) {
            Validations.of(construct).acknowledge({ id: `AwsSolutions::${id}`, reason })
          }
        }
      }
    })
    expect(left).toEqual([])
  })
})
