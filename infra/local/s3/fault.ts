/** A refusal with one of S3's own codes. */
export class S3Fault extends Error {
  constructor(
    readonly statusCode: number,
    /** For example NoSuchKey. */
    readonly code: string,
    message: string,
    /** What AWS tells beside the message: elements of the error, or headers of an answer without a body. */
    readonly details: {
      readonly elements?: Readonly<Record<string, string>>
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(message)
  }
}

export const invalidArgument = (message: string): S3Fault =>
  new S3Fault(400, 'InvalidArgument', message)

export const invalidRequest = (message: string): S3Fault =>
  new S3Fault(400, 'InvalidRequest', message)

export const malformedXml = (): S3Fault =>
  new S3Fault(
    400,
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  )

/** Something that a request asks for and that the host doesn't do. */
export const notImplemented = (what: string): S3Fault =>
  new S3Fault(501, 'NotImplemented', `The local host doesn't serve ${what}.`)
