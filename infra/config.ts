import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import * as z from 'zod'

const addresses = z
  .string()
  .transform((list) => list.split(',').map((address) => address.trim()))
  .pipe(z.array(z.email()))

const variables = z.object({
  STAGE: z.enum(['dev', 'prod']).default('dev'),
  PROGRAMME: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,19}$/)
    .default('wggi'),
  DEPLOY_ACCOUNT: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  DEPLOY_REGION: z.string().min(1).optional(),
  MAIL_FROM: z.email().default('funding@wggi.example'),
  PORTAL_URL: z.url({ protocol: /^https$/ }).optional(),
  ALARM_ADDRESSES: addresses.default([]),
  CLOUDFRONT_PROOF_SHA256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  WITNESS_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  WITNESS_YEARS: z.coerce.number().pipe(z.int().min(1).max(100)).default(10),
  PAGE_CONCURRENCY: z.coerce.number().pipe(z.int().positive()).optional(),
  LOG_RETENTION_DAYS: z.coerce.number().pipe(z.enum(RetentionDays)).optional(),
  CDK_OUTDIR: z.string().default('cdk.out'),
  CDK_CLI_VERSION: z.string().optional(),
})

/** What differs between one deployment and another. */
export interface Config {
  /** `dev` may be thrown away; every other stage keeps its data. */
  stage: 'dev' | 'prod'
  /** Short name of the fund, first part of every stack's name. */
  programme: string
  /** Where it is deployed; either may be left to the credentials at hand. */
  account: string | undefined
  region: string | undefined
  /** The sender of all mail. Its domain is the verified identity. */
  mailFrom: string
  /** What links in mails begin with; the API's own address when there is no domain. */
  portalUrl: string | undefined
  /**
   * SHA-256 of the secret by which a CloudFront before the API proves itself; without one a client is whoever
   * the API itself saw.
   */
  cloudFrontProofSha256: string | undefined
  /** How many requests each function of pages may answer at once, kept for it; left out, as many as there is. */
  pageConcurrency: number | undefined
  /**
   * Where each audit record is copied to: a bucket in another account by its name, or one of this deployment,
   * which outside `dev` gives up no copy for so many years, whoever asks.
   */
  witness: { bucket: string | undefined; years: number }
  /** Who is told when an alarm goes off. */
  alarmAddresses: readonly string[]
  logRetention: RetentionDays
  outdir: string
  /** Whether CDK checks the templates against CloudFormation's schemas, which takes seconds. */
  validates: boolean
}

/**
 * Reads a deployment's settings; nothing else in `infra` looks at the environment. With nothing set it
 * is a dev stage that needs no account. Throws a ZodError that names the variable.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const read = variables.parse(environment)
  if (read.STAGE !== 'dev') {
    z.object({ MAIL_FROM: z.string(), ALARM_ADDRESSES: z.string().min(1) }).parse(environment)
  }
  return {
    stage: read.STAGE,
    programme: read.PROGRAMME,
    account: read.DEPLOY_ACCOUNT,
    region: read.DEPLOY_REGION,
    mailFrom: read.MAIL_FROM,
    portalUrl: read.PORTAL_URL?.replace(/\/$/, ''),
    cloudFrontProofSha256: read.CLOUDFRONT_PROOF_SHA256,
    pageConcurrency: read.PAGE_CONCURRENCY,
    witness: { bucket: read.WITNESS_BUCKET, years: read.WITNESS_YEARS },
    alarmAddresses: read.ALARM_ADDRESSES,
    logRetention:
      read.LOG_RETENTION_DAYS ??
      (read.STAGE === 'dev' ? RetentionDays.TWO_WEEKS : RetentionDays.ONE_YEAR),
    outdir: read.CDK_OUTDIR,
    // The CDK client is there for `npm run synth` and `deploy`, not for a start on one machine.
    validates: read.CDK_CLI_VERSION !== undefined,
  }
}
