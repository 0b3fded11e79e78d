/** What a Task's Resource asks for. */
export type Resource =
  | { readonly kind: 'function'; readonly functionArn: string; readonly callback: false }
  | { readonly kind: 'lambda'; readonly callback: boolean }
  | { readonly kind: 'sqs'; readonly callback: boolean }

const FUNCTION = /^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9$_-]+)?$/
const INTEGRATION =
  /^arn:[a-z-]+:states:[a-z0-9-]*:\d*:(lambda:invoke|sqs:sendMessage)(\.waitForTaskToken)?$/

/** Reads a Resource ARN; undefined when this service has no such integration. */
export function parseResource(arn: string): Resource | undefined {
  if (FUNCTION.test(arn)) return { kind: 'function', functionArn: arn, callback: false }
  const match = INTEGRATION.exec(arn)
  if (!match) return undefined
  const kind = match[1] === 'lambda:invoke' ? 'lambda' : 'sqs'
  return { kind, callback: match[2] !== undefined }
}

/** Name and type of an integration as history events show them. */
export function resourceLabels(resource: Resource): { resource: string; resourceType: string } {
  const action = resource.kind === 'sqs' ? 'sendMessage' : 'invoke'
  return {
    resource: resource.callback ? `${action}.waitForTaskToken` : action,
    resourceType: resource.kind === 'sqs' ? 'sqs' : 'lambda',
  }
}
