import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject } from '../states/json'

export interface Identity {
  /** What Ref yields. */
  readonly ref: string
  /** What Fn::GetAtt yields. */
  readonly attributes: Readonly<Record<string, string>>
}

export interface Naming {
  readonly stack: string
  readonly logicalId: string
  readonly region: string
  readonly accountId: string
  /** The resource's properties, resolved. */
  readonly properties: JsonObject
  /** Base address of an HTTP API. */
  readonly apiEndpoint: (logicalId: string) => string
}

/** One stream per table, created with it, so its label needs no date. */
export const STREAM_LABEL = 'local'

const arn = (naming: Naming, service: string, rest: string): string =>
  `arn:aws:${service}:${naming.region}:${naming.accountId}:${rest}`

/** The name given in the template, or one that says stack and logical id, as CloudFormation makes up. */
function physicalName(naming: Naming, property: string, longest: number): string {
  const given = naming.properties[property]
  if (typeof given === 'string') return given
  const name = `${naming.stack}-${naming.logicalId}`
  return name.length <= longest ? name : `${name.slice(0, longest - 9)}-${shortHash(name, 8)}`
}

function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

function table(naming: Naming): Identity {
  const ref = physicalName(naming, 'TableName', 255)
  const Arn = arn(naming, 'dynamodb', `table/${ref}`)
  return { ref, attributes: { Arn, StreamArn: `${Arn}/stream/${STREAM_LABEL}`, TableId: ref } }
}

function ofFunction(naming: Naming, qualifier: string): Identity {
  const ref = `${text(naming.properties.FunctionName)}:${qualifier}`
  return { ref, attributes: { FunctionArn: ref, Version: '1' } }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

type Identify = (naming: Naming) => Identity

const plain: Identify = ({ logicalId }) => ({ ref: logicalId, attributes: {} })

const named =
  (property: string, longest: number, arnOf: (naming: Naming, name: string) => string): Identify =>
  (naming) => {
    const ref = physicalName(naming, property, longest)
    return { ref, attributes: { Arn: arnOf(naming, ref) } }
  }

/** How each hosted type is named, after the CloudFormation reference. */
export const hostedTypes: Readonly<Record<string, Identify>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::Lambda::Function': named('FunctionName', 64, (naming, name) =>
    arn(naming, 'lambda', `function:${name}`),
  ),
  'AWS::Lambda::Version': (naming) => {
    const name = text(naming.properties.FunctionName)
    const base = name.startsWith('arn:') ? name : arn(naming, 'lambda', `function:${name}`)
    return ofFunction({ ...naming, properties: { FunctionName: base } }, '1')
  },
  'AWS::Lambda::Alias': (naming) => {
    const name = text(naming.properties.FunctionName)
    const base = name.startsWith('arn:') ? name : arn(naming, 'lambda', `function:${name}`)
    const alias = physicalName(naming, 'Name', 128)
    return ofFunction({ ...naming, properties: { FunctionName: base } }, alias)
  },
  'AWS::Lambda::EventSourceMapping': plain,
  'AWS::Lambda::EventInvokeConfig': plain,
  'AWS::Lambda::Permission': plain,
  'AWS::IAM::Role': named('RoleName', 64, (naming, name) => {
    const path = text(naming.properties.Path) || '/'
    return `arn:aws:iam::${naming.accountId}:role${path}${name}`
  }),
  'AWS::IAM::Policy': plain,
  'AWS::IAM::ManagedPolicy': (naming) => {
    const name = physicalName(naming, 'ManagedPolicyName', 128)
    const ref = `arn:aws:iam::${naming.accountId}:policy/${name}`
    return { ref, attributes: { PolicyArn: ref } }
  },
  'AWS::StepFunctions::StateMachine': (naming) => {
    const Name = physicalName(naming, 'StateMachineName', 80)
    const ref = arn(naming, 'states', `stateMachine:${Name}`)
    return { ref, attributes: { Arn: ref, Name, StateMachineRevisionId: 'INITIAL' } }
  },
  'AWS::SNS::Topic': (naming) => {
    const TopicName = physicalName(naming, 'TopicName', 256)
    const ref = arn(naming, 'sns', TopicName)
    return { ref, attributes: { TopicArn: ref, TopicName } }
  },
  'AWS::SNS::Subscription': plain,
  'AWS::SNS::TopicPolicy': plain,
  'AWS::S3::Bucket': (naming) => {
    const ref = physicalName(naming, 'BucketName', 63).toLowerCase()
    const Arn = `arn:aws:s3:::${ref}`
    const DomainName = `${ref}.s3.amazonaws.com`
    const RegionalDomainName = `${ref}.s3.${naming.region}.amazonaws.com`
    return { ref, attributes: { Arn, DomainName, RegionalDomainName } }
  },
  'AWS::S3::BucketPolicy': plain,
  'AWS::Events::Rule': named('Name', 64, (naming, name) => arn(naming, 'events', `rule/${name}`)),
  'AWS::SES::ConfigurationSet': named('Name', 64, (naming, name) =>
    arn(naming, 'ses', `configuration-set/${name}`),
  ),
  'AWS::SES::ConfigurationSetEventDestination': plain,
  'AWS::SES::EmailIdentity': (naming) => {
    const ref = text(naming.properties.EmailIdentity)
    const tokens = [1, 2, 3].flatMap((number) => {
      const token = shortHash(`${ref}${number}`, 32)
      return [
        [`DkimDNSTokenName${number}`, `${token}._domainkey.${ref}`],
        [`DkimDNSTokenValue${number}`, `${token}.dkim.amazonses.com`],
      ]
    })
    const EmailIdentityArn = arn(naming, 'ses', `identity/${ref}`)
    return { ref, attributes: { ...Object.fromEntries(tokens), EmailIdentityArn } }
  },
  'AWS::ApiGatewayV2::Api': (naming) => {
    const ref = shortHash(`${naming.stack}/${naming.logicalId}`, 10)
    return { ref, attributes: { ApiId: ref, ApiEndpoint: naming.apiEndpoint(naming.logicalId) } }
  },
  'AWS::ApiGatewayV2::Route': plain,
  'AWS::ApiGatewayV2::Integration': plain,
  'AWS::ApiGatewayV2::Stage': (naming) => ({
    ref: physicalName(naming, 'StageName', 128),
    attributes: {},
  }),
}

/** Types that a template may hold and that do nothing here: they watch, log or encrypt. */
export const inertTypes: Readonly<Record<string, Identify>> = {
  'AWS::CDK::Metadata': plain,
  'AWS::CloudWatch::Alarm': named('AlarmName', 255, (naming, name) =>
    arn(naming, 'cloudwatch', `alarm:${name}`),
  ),
  'AWS::CloudWatch::CompositeAlarm': named('AlarmName', 255, (naming, name) =>
    arn(naming, 'cloudwatch', `alarm:${name}`),
  ),
  'AWS::CloudWatch::Dashboard': plain,
  'AWS::KMS::Alias': plain,
  'AWS::KMS::Key': (naming) => {
    const ref = shortHash(`${naming.stack}/${naming.logicalId}`, 32)
    return { ref, attributes: { Arn: arn(naming, 'kms', `key/${ref}`), KeyId: ref } }
  },
  'AWS::Logs::LogGroup': named('LogGroupName', 512, (naming, name) =>
    arn(naming, 'logs', `log-group:${name}:*`),
  ),
  'AWS::Logs::MetricFilter': plain,
  'AWS::Logs::QueryDefinition': plain,
  'AWS::Logs::ResourcePolicy': plain,
  'AWS::XRay::Group': plain,
  'AWS::XRay::SamplingRule': plain,
}

/** The properties that identities are made of; the others may refer to other resources. */
export function namingProperties(properties: JsonObject | undefined): JsonObject {
  const names = ['Name', 'Path', 'EmailIdentity']
  const chosen = Object.entries(properties ?? {}).filter(
    ([key, value]) =>
      (key.endsWith('Name') || names.includes(key)) &&
      (isObject(value) || typeof value === 'string'),
  )
  return Object.fromEntries(chosen)
}
