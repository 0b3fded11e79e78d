import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { Activity } from '../activity'
import type { VirtualClock } from '../clock'
import { parseDuration } from './duration'
import type { StatesService } from './service'

interface Options {
  readonly clock: VirtualClock
  readonly activity: Activity
  readonly service: StatesService
  /** Whether the clock may be moved. */
  readonly virtual: boolean
  readonly onAdvanced: () => void
}

const stop = z.enum(['before', 'after']).optional()
const advanceBody = z.union([
  z.object({ advance: z.string(), stop }),
  z.object({ to: z.iso.datetime({ offset: true }), stop }),
])

const HELP =
  'Send {"advance":"PT1H"}, an ISO 8601 duration of weeks, days, hours, minutes, seconds, or ' +
  '{"to":"2030-01-01T00:00:00Z"}; with "stop":"before" or "stop":"after" the clock stands still there.'

class Refused extends Error {}

function targetOf(clock: VirtualClock, body: z.infer<typeof advanceBody>): number | undefined {
  if ('to' in body) return Date.parse(body.to)
  const duration = parseDuration(body.advance)
  return duration === undefined ? undefined : clock.now() + duration
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function readings({ clock }: Options): Record<string, unknown> {
  const next = clock.next()
  return {
    now: new Date(clock.now()).toISOString(),
    ...(clock.heldAt() === undefined ? {} : { standsStill: true }),
    ...(next ? { next: { at: new Date(next.at).toISOString(), label: next.label } } : {}),
  }
}

async function advance(options: Options, request: IncomingMessage): Promise<void> {
  if (!options.virtual)
    throw new Refused('Start with --clock virtual to be able to move the clock.')
  let body: unknown
  try {
    body = JSON.parse(await text(request))
  } catch {
    body = undefined
  }
  const parsed = advanceBody.safeParse(body)
  const target = parsed.success ? targetOf(options.clock, parsed.data) : undefined
  if (!parsed.success || target === undefined) throw new Refused(HELP)
  const { clock, activity } = options
  if (target - (parsed.data.stop === 'before' ? 1 : 0) < clock.now())
    throw new Refused(`It is ${new Date(clock.now()).toISOString()}; the clock only goes forward.`)
  try {
    await clock.advance(target, () => activity.quiet(), parsed.data.stop)
  } finally {
    options.onAdvanced()
  }
}

async function reply(options: Options, request: IncomingMessage): Promise<Record<string, unknown>> {
  const route = `${request.method} ${request.url}`
  if (route === 'GET /__local/stats') return { ...options.service.stats() }
  if (route === 'POST /__local/clock') await advance(options, request)
  else if (route !== 'GET /__local/clock') throw new Refused(`There is nothing at ${route}.`)
  return readings(options)
}

/** Answers requests under /__local/, which are no part of AWS's API. */
export async function handleLocal(
  options: Options,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-type', 'application/json')
  try {
    response.end(JSON.stringify(await reply(options, request)))
  } catch (error) {
    response.statusCode = error instanceof Refused ? 400 : 500
    response.end(
      JSON.stringify({ message: error instanceof Error ? error.message : String(error) }),
    )
  }
}
