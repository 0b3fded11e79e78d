import { describe, expect, it } from 'vitest'
import { production, resourcesOf, synthesize } from './support/stacks'

const { app } = synthesize()
const routes = resourcesOf(app, 'AWS::ApiGatewayV2::Route')
const [stage] = resourcesOf(app, 'AWS::ApiGatewayV2::Stage')

/** The function a route leads to. */
function behind(routeKey: string): string | undefined {
  const route = routes.find(([, { Properties }]) => Properties.RouteKey === routeKey)
  const integration = JSON.stringify(route?.[1].Properties.Target)
  const target = resourcesOf(app, 'AWS::ApiGatewayV2::Integration').find(([id]) =>
    integration?.includes(`"${id}"`),
  )
  return target?.[1].Properties.IntegrationUri['Fn::GetAtt'][0].replace(/Function[0-9A-F]{8}$/, '')
}

describe('the HTTP API', () => {
  it.each([
    ['GET /', 'ServePortal'],
    ['POST /start', 'ServePortal'],
    ['POST /links', 'ServePortal'],
    ['ANY /drafts/{proxy+}', 'ServePortal'],
    ['ANY /projects/{proxy+}', 'ServePortal'],
    ['ANY /reports/{proxy+}', 'ServePortal'],
    ['ANY /amendments/{proxy+}', 'ServePortal'],
    ['ANY /offers/{proxy+}', 'ServePortal'],
    ['ANY /answers/{proxy+}', 'ServePortal'],
    ['ANY /confidential/{proxy+}', 'ServePortal'],
    ['ANY /assets/{proxy+}', 'ServePortal'],
    ['$default', 'ServePortal'],
    ['ANY /tasks/{token}', 'ServeTasks'],
    ['ANY /tasks/{token}/{proxy+}', 'ServeTasks'],
    ['ANY /desk', 'ServeDesk'],
    ['ANY /desk/{proxy+}', 'ServeDesk'],
    ['ANY /finance/{report}', 'ServeFinance'],
    ['GET /desk/{token}/finance', 'ServeFinance'],
    ['GET /desk/{token}/finance/{report}', 'ServeFinance'],
    ['ANY /records/{projectId}', 'ServeRecords'],
    ['GET /desk/{token}/records/{projectId}', 'ServeRecords'],
    ['ANY /council-report/{file}', 'ServeCouncilReport'],
    ['GET /desk/{token}/council-report/{file}', 'ServeCouncilReport'],
    ['ANY /iati/{file}', 'ServeIati'],
    ['GET /desk/{token}/iati/{file}', 'ServeIati'],
    ['ANY /seals', 'ServeSeals'],
    ['ANY /seals/{n}', 'ServeSeals'],
    ['ANY /booklet', 'ServeBooklet'],
    ['ANY /booklet/{ruleset}', 'ServeBooklet'],
  ])('answers %s by %s', (routeKey, name) => {
    expect(behind(routeKey)).toBe(name)
  })

  it('has no route besides', () => {
    expect(routes).toHaveLength(29)
  })

  it('lets each function be called by this API alone', () => {
    const permissions = resourcesOf(app, 'AWS::Lambda::Permission').filter(
      ([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com',
    )
    expect(permissions).toHaveLength(10)
    for (const [id, { Properties }] of permissions) {
      expect(JSON.stringify(Properties.SourceArn), id).toContain('HttpApi')
    }
  })

  it('lets the default route call its function, which it does without a method', () => {
    const sources = resourcesOf(app, 'AWS::Lambda::Permission').map(([, { Properties }]) =>
      JSON.stringify(Properties.SourceArn),
    )
    expect(sources.filter((source) => source.includes('/*/$default'))).toHaveLength(1)
  })

  it('logs the route and never the path, which holds links', () => {
    const { Format } = stage![1].Properties.AccessLogSettings
    const fields = Object.values(JSON.parse(Format) as Record<string, string>)
    expect(fields).toContain('$context.routeKey')
    expect(fields).toContain('$context.status')
    expect(Format).not.toMatch(/\$context\.(path|resourcePath|protocol|identity|extendedRequestId)/)
  })

  it('is braked as a whole, and more where strangers have mail sent, but by no single client', () => {
    const { DefaultRouteSettings, RouteSettings } = stage![1].Properties
    expect(DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 })
    expect(Object.keys(RouteSettings).sort()).toEqual(['ANY /desk', 'POST /links', 'POST /start'])
    const oneClient = 5
    for (const { ThrottlingRateLimit, ThrottlingBurstLimit } of Object.values<{
      ThrottlingRateLimit: number
      ThrottlingBurstLimit: number
    }>(RouteSettings)) {
      expect(ThrottlingRateLimit).toBeLessThan(DefaultRouteSettings.ThrottlingRateLimit)
      expect(ThrottlingRateLimit - oneClient, 'left to the others').toBeGreaterThanOrEqual(20)
      expect(ThrottlingBurstLimit).toBeGreaterThanOrEqual(ThrottlingRateLimit)
    }
  })

  it('is made after the routes whose throttles it sets', () => {
    const throttled = routes.filter(([, { Properties }]) =>
      ['POST /start', 'POST /links', 'ANY /desk'].includes(Properties.RouteKey),
    )
    expect(stage![1].DependsOn).toEqual(expect.arrayContaining(throttled.map(([id]) => id)))
  })

  it('says where people and clients find it', () => {
    const outputs = app.toJSON().Outputs
    expect(Object.keys(outputs).sort()).toEqual([
      'AdministerFunction',
      'DeskAddress',
      'FinanceAddress',
      'LocalSeedFunction',
      'MendRecordFunction',
      'PortalAddress',
      'VerifyAuditFunction',
    ])
  })

  it('builds links from the domain of the settings, else from its own address', () => {
    const urls = (template: typeof app) =>
      resourcesOf(template, 'AWS::Lambda::Function').flatMap(
        ([, { Properties }]) => Properties.Environment.Variables.PORTAL_URL ?? [],
      )
    expect(urls(app).length).toBe(6)
    for (const url of urls(app)) expect(url['Fn::GetAtt'][1]).toBe('ApiEndpoint')
    expect(new Set(urls(synthesize(production).app))).toEqual(
      new Set(['https://funding.fund.example']),
    )
  })
})
