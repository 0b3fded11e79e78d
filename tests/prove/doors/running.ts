import { readCloudAssembly } from '../../../infra/local/assembly/cloud-assembly'
import { startProposal } from '../../demo/acts'
import { people } from '../../demo/people'
import { pretoria } from '../../demo/portfolio/pretoria'
import { tunis } from '../../demo/portfolio/tunis'
import { projectAssembly } from '../../e2e/support/assembly'
import { startFund, type Fund } from '../../e2e/support/fund'
import { short, untilVotes } from '../../e2e/support/playing'
import { LONGEST_ANSWER, type Fuzzed } from './fuzz'
import { House } from './house'
import { randomRequests, toldOf, type Asked } from './requests'

const LINK = /https?:\/\/[^/\s]+\/([a-z]+)\/([A-Za-z0-9_-]{43})/g

export interface Running {
  fund: Fund
  asked: Asked
}

/** The running product with a proposal to vote on and one being written, and every link that was mailed. */
export async function startRunning(): Promise<Running> {
  const fund = await startFund('2005-01-04T08:00:00.000Z')
  try {
    const { world, books } = fund
    await books.open()
    const project = await untilVotes(world, short(tunis))
    await startProposal(world, pretoria)
    const desk = await world.browser.open(`${fund.host.portalUrl}/desk`)
    await world.browser.submit(desk.form().set('address', people.secretariat))
    await world.settle()
    const tokens: Record<string, string[]> = {}
    for (const { text } of await world.mails())
      for (const [, first = '', token = ''] of text.matchAll(LINK))
        (tokens[first] ??= []).push(token)
    tokens.confidential = [...(tokens.drafts ?? []), ...(tokens.projects ?? [])]
    const { doors, usual } = new House()
    const own = (part: string, first: string) => {
      if (part === 'id' || part === 'projectId') return project
      return part === 'token' ? (tokens[first]?.[0] ?? '') : usual(part, first)
    }
    return { fund, asked: { doors, tokens, usual: own, key: books.authorization } }
  } catch (error) {
    await fund.stop()
    throw error
  }
}

/** Asks at the doors of the running product, with its database, what `fuzz` asks in memory. */
export async function fuzzRunning(
  { fund, asked }: Running,
  count: number,
  random: () => number,
): Promise<Fuzzed> {
  const statuses = new Map<number, number>()
  const faults: string[] = []
  const next = randomRequests(random)
  for (let n = 0; n < count; n += 1) {
    const request = next(asked)
    const { path, method, headers, body } = request
    const told = `request ${n}: ${toldOf(request)}`
    try {
      const response = await fetch(new URL(path, fund.host.portalUrl), {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(6 * LONGEST_ANSWER),
        ...(body !== undefined && { body }),
      })
      await response.text()
      const { status } = response
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status >= 500) faults.push(`${told}: ${status}`)
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined
      faults.push(`${told}: ${String(error)} ${cause === undefined ? '' : String(cause)}`)
    }
  }
  const { valid } = await fund.books.verify()
  if (!valid) faults.push('A chain of the audit is broken.')
  return { requests: count, statuses, faults }
}

/** Requests a second that the gateway lets through in all, by the template. */
export async function throttleRate(): Promise<number> {
  const { stacks } = readCloudAssembly(await projectAssembly())
  for (const { template } of stacks)
    for (const { Type, Properties } of Object.values(template.Resources))
      if (Type === 'AWS::ApiGatewayV2::Stage') {
        const settings = (Properties as { DefaultRouteSettings?: Record<string, number> })
          .DefaultRouteSettings
        if (settings?.ThrottlingRateLimit !== undefined) return settings.ThrottlingRateLimit
      }
  throw new Error('The template throttles nothing.')
}
