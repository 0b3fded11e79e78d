import { describe, expect, it } from 'vitest'
import { readConfig } from '../../infra/config'
import { production } from './support/stacks'

describe('the settings of a deployment', () => {
  it('are a dev stage without an account when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      stage: 'dev',
      programme: 'wggi',
      account: undefined,
      region: undefined,
      portalUrl: undefined,
      alarmAddresses: [],
      validates: false,
    })
  })

  it('take several alarm addresses, and an address without its slash', () => {
    const config = readConfig({ ...production, ALARM_ADDRESSES: 'a@fund.example, b@fund.example' })
    expect(config.alarmAddresses).toEqual(['a@fund.example', 'b@fund.example'])
    expect(config.portalUrl).toBe('https://funding.fund.example')
    expect(config.logRetention).toBe(365)
  })

  it.each(['MAIL_FROM', 'ALARM_ADDRESSES'])('refuse production without %s', (name) => {
    const left = Object.entries(production).filter(([each]) => each !== name)
    expect(() => readConfig(Object.fromEntries(left))).toThrow(name)
  })

  it.each([
    ['STAGE', 'test'],
    ['PROGRAMME', 'W G'],
    ['DEPLOY_ACCOUNT', '12'],
    ['MAIL_FROM', 'nobody'],
    ['PORTAL_URL', 'http://plain.example'],
    ['ALARM_ADDRESSES', 'a@fund.example,b'],
    ['LOG_RETENTION_DAYS', '8'],
    ['CLOUDFRONT_PROOF_SHA256', 'a secret'],
    ['PAGE_CONCURRENCY', '0'],
    ['PAGE_CONCURRENCY', 'many'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })

  it('have the templates checked when the CDK client synthesizes, not on one machine', () => {
    expect(readConfig({ CDK_CLI_VERSION: '2.1148.1' }).validates).toBe(true)
  })
})
