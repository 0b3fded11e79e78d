import type { Host } from '../../../infra/local/host'
import * as z from 'zod'
import { callSchema, personSchema } from '../../../shared/domain/programme/programme'
import { makeSettings, order } from '../../e2e/support/operator'

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

const shown = z.object({
  programme: z.object({ people: z.array(personSchema), calls: z.array(callSchema) }),
})

/** An operator lets the call of 2005 close at a moment. */
export async function closeCall(host: Host, closesAt: string): Promise<void> {
  const { programme } = shown.parse(await order(host.awsUrl, { show: true }))
  const call = programme.calls.find(({ id }) => id === `WGGI-${YEAR}`)
  if (!call) throw new Error('There is no call of 2005.')
  await makeSettings(host.awsUrl, [
    { type: 'put-call', by: 'example-operator', item: { ...call, closesAt } },
  ])
}

/** An operator notes that somebody has left; others are asked in their place. */
export async function leaves(host: Host, id: string, leftOn: string): Promise<void> {
  const { programme } = shown.parse(await order(host.awsUrl, { show: true }))
  const person = programme.people.find((one) => one.id === id)
  if (!person) throw new Error(`There is no ${id}.`)
  await makeSettings(host.awsUrl, [
    { type: 'put-person', by: 'example-operator', item: { ...person, leftOn } },
  ])
}
