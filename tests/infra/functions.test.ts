import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { placeholderOf } from '../../infra/constructs/placeholders'
import { functionNames, production, projectRoot, resourcesOf, synthesize } from './support/stacks'

const { app } = synthesize()
const functions = resourcesOf(app, 'AWS::Lambda::Function')
const logGroups = new Map(resourcesOf(app, 'AWS::Logs::LogGroup'))

const named = (name: string) => {
  const found = functions.find(
    ([, { Properties }]) => Properties.FunctionName === `wggi-dev-${name}`,
  )
  if (!found) throw new Error(`${name} is not in the template.`)
  return found
}

describe('the functions', () => {
  it('are the folders of functions/, no more and no fewer', () => {
    expect(functions).toHaveLength(functionNames.length)
    for (const name of functionNames) expect(named(name)[0]).toContain(placeholderOf(name))
  })

  it.each(functionNames)('give %s exactly the variables it reads', async (name) => {
    const path = join(projectRoot, 'functions', name, 'environment.ts')
    const { environmentSchema } = (await import(path)) as { environmentSchema: z.ZodObject }
    const { Variables } = named(name)[1].Properties.Environment
    const read = Object.keys(environmentSchema.shape)
    // What all are given alike, its name among it, is read by those who say in the record who they are.
    const own = (keys: readonly string[]) =>
      keys.filter((key) => !key.startsWith('POWERTOOLS_')).sort()
    expect(own(Object.keys(Variables))).toEqual(own(read))
    expect(Object.keys(Variables)).toEqual(expect.arrayContaining(read))
    expect(Variables.POWERTOOLS_SERVICE_NAME).toBe(name)
  })

  it.each(functionNames)('run %s traced, within limits, on the newest runtime', (name) => {
    const { Properties } = named(name)[1]
    expect(Properties.TracingConfig).toEqual({ Mode: 'Active' })
    expect(Properties.Runtime).toBe('nodejs24.x')
    expect(Properties.Architectures).toEqual(['arm64'])
    expect(Properties.Handler).toBe('index.handler')
    expect(Properties.MemorySize).toBeGreaterThanOrEqual(512)
    expect(Properties.Timeout).toBeLessThanOrEqual(900)
  })

  it('answer pages before the gateway gives up after 30 seconds', () => {
    for (const name of functionNames.filter((each) => each.startsWith('serve-'))) {
      expect(named(name)[1].Properties.Timeout, name).toBeLessThan(30)
    }
  })

  it.each(functionNames)('log %s as JSON to a group of its own that expires', (name) => {
    const { LoggingConfig } = named(name)[1].Properties
    expect(LoggingConfig.LogFormat).toBe('JSON')
    const group = logGroups.get(LoggingConfig.LogGroup.Ref)
    expect(group?.Properties.LogGroupName).toBe(`/aws/lambda/wggi-dev-${name}`)
    expect(group?.Properties.RetentionInDays).toBe(14)
  })

  it('share what may run at once, unless so much is kept for pages, and for pages alone', () => {
    const kept = (environment: Record<string, string>) =>
      Object.fromEntries(
        resourcesOf(synthesize(environment).app, 'AWS::Lambda::Function').map(
          ([, { Properties }]) => [
            Properties.FunctionName.replace('wggi-dev-', ''),
            Properties.ReservedConcurrentExecutions,
          ],
        ),
      )
    expect(Object.values(kept({})).every((each) => each === undefined)).toBe(true)
    for (const [name, each] of Object.entries(kept({ PAGE_CONCURRENCY: '20' })))
      expect(each, name).toBe(name.startsWith('serve-') ? 20 : undefined)
  })

  it('are told how a CloudFront before them proves itself, by its hash', () => {
    const proof = 'a'.repeat(64)
    const { Variables } = resourcesOf(
      synthesize({ CLOUDFRONT_PROOF_SHA256: proof }).app,
      'AWS::Lambda::Function',
    ).find(([, { Properties }]) => Properties.FunctionName === 'wggi-dev-serve-portal')![1]
      .Properties.Environment
    expect(Variables.CLOUDFRONT_PROOF_SHA256).toBe(proof)
  })

  it('have a role each', () => {
    const roles = functions.map(([, { Properties }]) => Properties.Role['Fn::GetAtt'][0])
    expect(new Set(roles).size).toBe(functions.length)
  })

  it('put no secret, token or address of a person into a variable', () => {
    for (const [id, { Properties }] of functions) {
      const names = Object.keys(Properties.Environment.Variables).join(' ')
      expect(names, id).not.toMatch(/SECRET|TOKEN|PASSWORD|KEY/)
    }
  })

  it('keep every log group for as long as the settings say', () => {
    const kept = synthesize({ ...production, LOG_RETENTION_DAYS: '400' })
    const groups = resourcesOf(kept.app, 'AWS::Logs::LogGroup')
    expect(groups.length).toBeGreaterThan(functionNames.length)
    for (const [id, { Properties, DeletionPolicy }] of groups) {
      expect(Properties.RetentionInDays, id).toBe(400)
      expect(DeletionPolicy, id).toBe('Retain')
    }
  })
})
