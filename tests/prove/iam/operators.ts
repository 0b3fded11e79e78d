import type { Host } from '../../../infra/local/host'
import { makeSettings } from '../../e2e/support/operator'

const YEAR = 2005

/** Two operators change the ceiling of 2005; `n` is the change's number within the year. */
export async function setCeiling(host: Host, n: number, ceilingCents: number): Promise<void> {
  const authority = 'MC/2176 VIII.9'
  await makeSettings(host.awsUrl, [
    { type: 'propose-ceiling', by: 'example-operator', year: YEAR, ceilingCents, authority },
    { type: 'confirm-ceiling', by: 'example-controller', year: YEAR, change: `${YEAR}-${n}` },
  ])
}

/** An operator lets a project's request run anew, as after a failure that was cured. */
export async function restartRequest(host: Host, projectId: string): Promise<void> {
  await makeSettings(host.awsUrl, [
    {
      type: 'restart',
      by: 'example-operator',
      projectId,
      workflow: 'funding-request',
      subject: 1,
      reason: 'The cause is cured.',
    },
  ])
}
