import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'

export interface WitnessBucketProps {
  /** For how many years nobody can delete or change an object, not even the account; undefined: for a day. */
  years: number | undefined
}

/**
 * Takes objects once and gives none up. It stays when its stack goes: what is locked can't be emptied, and a
 * stack that had to would never go.
 */
export class WitnessBucket extends Construct {
  readonly bucket: Bucket

  constructor(scope: Construct, id: string, { years }: WitnessBucketProps) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention:
        years === undefined
          ? ObjectLockRetention.governance(Duration.days(1))
          : ObjectLockRetention.compliance(Duration.days(365 * years)),
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const objects = this.bucket.arnForObjects('*')
    const deny = (action: string, conditions = {}) =>
      this.bucket.addToResourcePolicy(
        new PolicyStatement({
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: [action],
          resources: [objects],
          conditions,
        }),
      )
    // A lock keeps the versions of an object; these keep one from being hidden behind a marker or another.
    deny('s3:DeleteObject')
    deny('s3:PutObject', { Null: { 's3:if-none-match': 'true' } })
  }
}
