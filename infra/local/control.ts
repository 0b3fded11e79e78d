import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { VirtualClock } from './clock'
import { disturbanceSchema, type Disturbances } from './disturbances'
import type { Access } from './iam/permissions'
import type { Mail } from './mail/mail'
import type { MailJournal } from './mail/mail-journal'
import { readBody } from './request-body'
import { parseDuration } from './states/duration'
import { tryParseJson } from './states/json'
import type { Outline } from './states/outline'
import type { Stats } from './stats'

export interface ControlOptions {
  readonly clock: VirtualClock
  /** Resolves once nothing is going on. */
  readonly idle: () => Promise<void>
  readonly mail: Mail
  readonly journal: MailJournal
  readonly stats: () => Stats
  readonly disturbances: Disturbances
  /** What each role may do, did and was refused. */
  readonly access: () => Access
  /** How an execution went. */
  readonly outline: (machineName: string, executionName: string) => Outline | undefined
  /** Told before the clock is moved and after. */
  readonly onAdvance: (from: number, to: number) => Promise<void>
}

const stop = z.enum(['before', 'after']).optional()
const clockRequest = z.union([
  z.strictObject({ advance: z.string(), stop }),
  z.strictObject({ to: z.iso.datetime({ offset: true }), stop }),
])
const bounceRequest = z.strictObject({
  messageId: z.string(),
  type: z.enum(['bounce', 'transient-bounce', 'complaint']).default('bounce'),
})
const LIMIT = 64 * 1024
const CLOCK_HELP =
  'Send {"advance":"P30D"}, an ISO 8601 duration, or {"to":"2005-11-01T00:00:00Z"}, a time ahead; with ' +
  '"stop":"before" or "stop":"after" the clock stands still there.'

const DISTURBANCE_HELP =
  'Send {"conflicts":0.1,"throttles":0.05,"losses":0.05,"seed":1}: each from 0 to 1, 0 when left out.'

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** Answers what lies under /__local/: the clock, the counts, the mails, what roles did. */
export async function answerControl(
  options: ControlOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer = await run(options, request)
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer, undefined, 1))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const body = JSON.stringify({ message: error.message })
    response.writeHead(error.status, { 'content-type': 'application/json' }).end(body)
  }
}

async function run(options: ControlOptions, request: IncomingMessage): Promise<unknown> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const { clock, journal } = options
  switch (`${request.method} ${path}`) {
    case 'GET /__local/clock':
      return reading(clock)
    case 'POST /__local/clock':
      await moveClock(options, await input(request, clockRequest, CLOCK_HELP))
      return reading(clock)
    case 'GET /__local/stats':
      return options.stats()
    case 'GET /__local/disturbances':
      return toldDisturbances(options)
    case 'POST /__local/disturbances':
      options.disturbances.set(await input(request, disturbanceSchema, DISTURBANCE_HELP))
      return toldDisturbances(options)
    case 'GET /__local/access':
      return options.access()
    case 'GET /__local/mails':
      return { mails: journal.all() }
    case 'POST /__local/bounce': {
      const help = 'Send {"messageId":"…"}, and "type":"complaint" or "transient-bounce" for those.'
      const { messageId, type } = await input(request, bounceRequest, help)
      const kind = type === 'complaint' ? 'Complaint' : 'Bounce'
      const found = options.mail.report(
        messageId,
        kind,
        type === 'bounce' ? 'Permanent' : 'Transient',
      )
      if (!found) throw new Refused(404, `No mail has the id ${messageId}.`)
      await options.idle()
      return { messageId, type }
    }
    default:
      if (request.method === 'GET') return outline(options, path)
      throw new Refused(404, `There is nothing at ${request.method} ${path}.`)
  }
}

function outline({ outline: read }: ControlOptions, path: string): Outline {
  const [, machine = '', name = ''] = /^\/__local\/executions\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  const found = read(decoded(machine), decoded(name))
  if (!found) throw new Refused(404, `There is nothing at GET ${path}.`)
  return found
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function toldDisturbances({ disturbances }: ControlOptions): unknown {
  return { ...disturbances.settings, struck: disturbances.counts() }
}

function reading(clock: VirtualClock): unknown {
  const next = clock.next()
  const due = next ? { next: { at: new Date(next.at).toISOString(), label: next.label } } : {}
  const stands = clock.heldAt() === undefined ? {} : { standsStill: true }
  return { now: new Date(clock.now()).toISOString(), ...stands, ...due }
}

async function moveClock(
  { clock, idle, onAdvance }: ControlOptions,
  wanted: z.infer<typeof clockRequest>,
): Promise<void> {
  const from = clock.now()
  const target = 'to' in wanted ? Date.parse(wanted.to) : ahead(from, wanted.advance)
  // "Just before" a time is a millisecond earlier than it.
  if (target - (wanted.stop === 'before' ? 1 : 0) < from) {
    throw new Refused(400, `The clock shows ${new Date(from).toISOString()}; it only goes forward.`)
  }
  try {
    await clock.advance(target, idle, wanted.stop)
  } catch (error) {
    throw new Refused(409, error instanceof Error ? error.message : 'The clock is being advanced.')
  }
  await onAdvance(from, target)
}

/** Years and months are counted on the calendar, as ISO 8601 means them. */
function ahead(from: number, duration: string): number {
  const calendar = /^P(?:(\d+)Y)?(?:(\d+)M)?(.*)$/.exec(duration)
  const [, years = '0', months = '0', rest = ''] = calendar ?? []
  const date = new Date(from)
  date.setUTCMonth(date.getUTCMonth() + Number(years) * 12 + Number(months))
  const onlyCalendar = calendar !== null && rest === '' && duration !== 'P'
  const more = onlyCalendar ? 0 : parseDuration(`P${rest}`)
  if (calendar === null || more === undefined) throw new Refused(400, CLOCK_HELP)
  return date.getTime() + more
}

/** A JSON body that says it is JSON: a page of another site can't send one without asking first. */
async function input<T>(request: IncomingMessage, schema: z.ZodType<T>, help: string): Promise<T> {
  if (!String(request.headers['content-type']).startsWith('application/json')) {
    throw new Refused(415, `Send JSON, with content-type: application/json. ${help}`)
  }
  const body = await readBody(request, LIMIT)
  const parsed = schema.safeParse(tryParseJson(body?.toString('utf8') ?? ''))
  if (!parsed.success) throw new Refused(400, help)
  return parsed.data
}
