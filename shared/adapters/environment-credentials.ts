/**
 * Stands in for the SDK's chain of credential providers in the bundles: on Lambda credentials come by the
 * environment and nowhere else, and the chain's other ways (profiles, SSO, roles of containers and machines)
 * weigh 130 KB in every function.
 */
export const defaultProvider = () => () => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env
  if (!accessKeyId || !secretAccessKey) {
    return Promise.reject(
      new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not in the environment.'),
    )
  }
  return Promise.resolve({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
  })
}
