import type { Principals } from '../principals'
import type { FunctionSettings } from './function-settings'

const SERVICES = ['DYNAMODB', 'DYNAMODB_STREAMS', 'SFN', 'LAMBDA', 'SES', 'SNS', 'S3']

/** The environment of a function beyond its template's: what AWS's runtime sets, and where services answer. */
export function runtimeEnvironment(
  settings: FunctionSettings,
  principals: Principals,
  region: string,
  awsUrl: string,
): Record<string, string> {
  return {
    ...principals.credentials({ roleArn: settings.roleArn, sessionName: settings.name }),
    ...Object.fromEntries(SERVICES.map((service) => [`AWS_ENDPOINT_URL_${service}`, awsUrl])),
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_EC2_METADATA_DISABLED: 'true',
    LAMBDA_TASK_ROOT: settings.directory,
    TZ: ':UTC',
  }
}
