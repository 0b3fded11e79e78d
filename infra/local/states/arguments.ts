import { parseArgs } from 'node:util'

export interface Arguments {
  readonly port: number
  readonly lambdaEndpoint: string
  readonly sqsEndpoint?: string
  readonly data?: string
  readonly virtual: boolean
  readonly region: string
  readonly account: string
}

export const USAGE = `npm run states -- --port PORT --lambda-endpoint URL [options]

  --port PORT             where to listen, for example 8083
  --lambda-endpoint URL   where the functions are: anything that has the Lambda Invoke API
  --sqs-endpoint URL      where messages are sent; without it, definitions that use SQS are refused
  --data DIR              keep state machines and executions there, and go on with them next time
  --clock virtual         time can be moved: POST /__local/clock {"advance":"PT1H"}
  --region NAME           region in ARNs, us-east-1 unless given
  --account ID            account in ARNs, 000000000000 unless given`

/** A mistake in the arguments; the message says what to do about it. */
export class ArgumentError extends Error {}

function url(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new ArgumentError(
      `--${name} must be an address such as http://localhost:3001, not "${value}".`,
    )
  return value
}

/** Reads the command line; throws ArgumentError. */
export function readArguments(args: string[]): Arguments {
  const values = parse(args)
  const port = Number(values.port)
  if (values.port === undefined || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ArgumentError(
      values.port === undefined
        ? 'Say where to listen: --port 8083.'
        : `--port must be a number from 0 to 65535, not "${values.port}".`,
    )
  const lambda = values['lambda-endpoint']
  if (lambda === undefined)
    throw new ArgumentError('Say where the functions are: --lambda-endpoint http://localhost:3001.')
  if (values.clock !== undefined && values.clock !== 'virtual')
    throw new ArgumentError(
      `--clock can only be virtual, not "${values.clock}"; leave it out for real time.`,
    )
  const account = values.account ?? '000000000000'
  if (!/^\d{12}$/.test(account))
    throw new ArgumentError(`--account must be twelve digits, not "${account}".`)
  const sqs = values['sqs-endpoint']
  return {
    port,
    lambdaEndpoint: url('lambda-endpoint', lambda),
    ...(sqs === undefined ? {} : { sqsEndpoint: url('sqs-endpoint', sqs) }),
    ...(values.data === undefined ? {} : { data: values.data }),
    virtual: values.clock === 'virtual',
    region: values.region ?? 'us-east-1',
    account,
  }
}

function parse(args: string[]) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      options: {
        port: option,
        'lambda-endpoint': option,
        'sqs-endpoint': option,
        data: option,
        clock: option,
        region: option,
        account: option,
      },
    }).values
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error))
  }
}
