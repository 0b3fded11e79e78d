import { beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCloudAssembly } from '../../infra/local/assembly/cloud-assembly'
import { resolveAssembly } from '../../infra/local/assembly/resources'
import type { Grant } from '../../infra/local/iam/access-control'
import { Permissions } from '../../infra/local/iam/permissions'
import { synthesize } from '../../infra/local/synthesis'
import { startProposal } from '../demo/acts'
import { pretoria } from '../demo/portfolio/pretoria'
import { World } from '../demo/world'
import { onHost } from '../support/on-host'
import { withhold } from '../support/withhold'
import { exceptions } from './iam/exceptions'
import { excuses, judge, roleName } from './iam/judge'
import { firstRefusal } from './iam/usage'

let assembly = ''
let grants: readonly Grant[] = []

beforeAll(async () => {
  assembly = await synthesize(process.cwd(), () => undefined)
  const resolved = resolveAssembly(readCloudAssembly(assembly), () => 'http://localhost')
  grants = new Permissions(resolved, () => undefined).access().grants
})

const grant = (different: Partial<Grant>): Grant => ({
  role: 'wggi-dev-app-OpenTaskRole495A99C1',
  action: 'dynamodb:PutItem',
  resource: 'arn:aws:dynamodb:eu-west-1:000000000000:table/wggi-dev-data-AuditTable18A3095C',
  conditional: true,
  policy: 'wggi-dev-app/Policy',
  at: [0, 0, 0],
  used: 0,
  ...different,
})

describe('the judgement on what was granted', () => {
  const twice = [
    { grants: [grant({ used: 2 }), grant({ at: [0, 1, 0] })], refused: [] },
    { grants: [grant({}), grant({ at: [0, 1, 0] })], refused: [] },
  ]

  test('adds up what the parts of a run needed', () => {
    expect(judge(twice, []).grants.map(({ used }) => used)).toEqual([2, 0])
  })

  test('names what was needed by nothing, unless there is a reason', () => {
    expect(judge(twice, []).excess.map(({ at }) => at)).toEqual([[0, 1, 0]])
    const because = 'Only a bad day needs it.'
    const excused = judge(twice, [
      { roles: ['OpenTask'], action: 'PutItem', on: ['Audit'], because },
    ])
    expect(excused).toMatchObject({ excess: [], stale: [] })
    expect(excused.grants[1]?.because).toBe(because)
  })

  test('names a reason that nothing needs', () => {
    const idle = { roles: ['OpenTask'], action: 'DeleteItem', because: 'Once it was needed.' }
    expect(judge(twice, [idle]).stale).toEqual([idle])
  })

  test('names what was refused', () => {
    const refused = [{ role: grant({}).role, action: 'ses:SendEmail', resource: 'x', count: 1 }]
    expect(judge([{ grants: [], refused }], []).refused).toEqual(['OpenTask ses:SendEmail x'])
  })
})

describe('the reasons', () => {
  test('are about grants that are there', () => {
    expect(grants.length).toBeGreaterThan(300)
    const roles = new Set(grants.map(({ role }) => roleName(role)))
    for (const one of exceptions) {
      expect(one.roles.filter((role) => !roles.has(role))).toEqual([])
      expect(grants.some((granted) => excuses(one, granted))).toBe(true)
      expect(one.because.length).toBeGreaterThan(40)
    }
  })
})

onHost('a grant taken away', () => {
  test.each([
    ['ServePortal', 'dynamodb:PutItem', 'Audit'],
    ['SendMail', 'ses:SendEmail', 'identity'],
    ['AdvanceWorkflows', 'dynamodb:GetRecords', 'Outbox'],
    ['FundingRequestStateMachine', 'logs:CreateLogDelivery', '*'],
    ['OpenTask', 'xray:PutTraceSegments', '*'],
  ])('%s is missed: %s on %s', async (role, action, on) => {
    const found = grants.find(
      (one) => roleName(one.role) === role && one.action === action && one.resource.includes(on),
    )
    if (!found) throw new Error('There is no such grant.')
    const directory = mkdtempSync(join(tmpdir(), 'withheld-'))
    try {
      const without = withhold(assembly, join(directory, 'cdk.out'), found)
      const missed = await firstRefusal(without, async (host) => {
        const world = new World(host)
        await startProposal(world, pretoria)
        await world.settle()
      })
      expect(missed).toContain(action)
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  })
})
