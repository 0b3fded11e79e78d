import { Duration, Stack, type RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CfnStage,
  HttpApi,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  type HttpMethod,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { ImpactAlarm } from './impact-alarm'

/** Requests a second, and how many may come at once. */
export interface Throttle {
  rate: number
  burst: number
}

/** `default` answers whatever no other route does. */
export type Route = 'default' | { method: HttpMethod; path: string; throttle?: Throttle }

export interface HttpFrontProps {
  name: string
  throttle: Throttle
  impact: string
  logGroupName: string
  logRetention: RetentionDays
  logRemoval: RemovalPolicy
  notify: IAlarmAction
}

/** Fields of a line of the access log: the route key, never the path, which holds links. */
const ACCESS_LOG_FIELDS = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
  integrationStatus: '$context.integration.status',
  integrationError: '$context.integrationErrorMessage',
}

/** An HTTP API whose routes go to functions, throttled, with an access log. */
export class HttpFront extends Construct {
  readonly api: HttpApi
  private readonly stage: CfnStage
  private readonly throttles: Record<
    string,
    { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }
  > = {}

  constructor(scope: Construct, id: string, props: HttpFrontProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'AccessLog', {
      logGroupName: props.logGroupName,
      retention: props.logRetention,
      removalPolicy: props.logRemoval,
    })
    this.api = new HttpApi(this, 'Api', { apiName: props.name, createDefaultStage: false })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: props.throttle.rate, burstLimit: props.throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FIELDS)),
      },
    })
    const { defaultChild } = stage.node
    if (!(defaultChild instanceof CfnStage)) throw new Error('A stage without its resource.')
    this.stage = defaultChild
    this.stage.routeSettings = this.throttles
    new ImpactAlarm(this, 'ServerErrors', {
      impact: props.impact,
      response: `Look up the route keys with status 5xx in the log group ${props.logGroupName}, then the log of the function behind them.`,
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      notify: props.notify,
    })
  }

  /** Sends these routes to a function; `name` becomes part of the integration's construct id. */
  serve(name: string, handler: IFunction, routes: readonly Route[]): void {
    const integration = new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false })
    if (routes.includes('default')) {
      // The permission for all routes asks for a method, and the default route calls without one.
      handler.addPermission('DefaultRoute', {
        principal: new ServicePrincipal('apigateway.amazonaws.com'),
        sourceArn: Stack.of(this).formatArn({
          service: 'execute-api',
          resource: this.api.apiId,
          resourceName: '*/$default',
        }),
      })
    }
    for (const route of routes) {
      const key =
        route === 'default' ? HttpRouteKey.DEFAULT : HttpRouteKey.with(route.path, route.method)
      const made = new HttpRoute(this, `Route ${key.key}`, {
        httpApi: this.api,
        routeKey: key,
        integration,
      })
      if (route === 'default' || !route.throttle) continue
      this.throttles[key.key] = {
        ThrottlingRateLimit: route.throttle.rate,
        ThrottlingBurstLimit: route.throttle.burst,
      }
      // A stage refuses settings for a route that isn't there yet.
      this.stage.node.addDependency(made)
    }
  }
}
