import * as z from 'zod'
import { invalidArgument, S3Fault } from './fault'

export const mode = z.enum(['GOVERNANCE', 'COMPLIANCE'])

/** Until when a version can't be deleted: by nobody, or only by who may bypass governance. */
export const retentionSchema = z.object({ mode, until: z.number() })
/** `until` in epoch milliseconds. */
export type Retention = z.infer<typeof retentionSchema>

/** What a bucket gives each new version that says nothing itself. */
export const defaultRetentionSchema = z.union([
  z.object({ mode, days: z.number() }),
  z.object({ mode, years: z.number() }),
])
export type DefaultRetention = z.infer<typeof defaultRetentionSchema>

const DAY = 86_400_000

export function retentionFrom(given: DefaultRetention, now: number): Retention {
  if ('days' in given) return { mode: given.mode, until: now + given.days * DAY }
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + given.years)
  return { mode: given.mode, until: until.getTime() }
}

export const protectedByLock = (): S3Fault =>
  new S3Fault(403, 'AccessDenied', 'Access Denied because object protected by object lock.')

/** Reads mode and date as a request gives them; the date has to lie ahead. */
export function readRetention(
  modeText: string | undefined,
  untilText: string | undefined,
  now: number,
): Retention | undefined {
  if (modeText === undefined && untilText === undefined) return undefined
  if (modeText === undefined || untilText === undefined) {
    throw invalidArgument(
      'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
    )
  }
  const known = mode.safeParse(modeText)
  if (!known.success) throw invalidArgument('Unknown wormMode directive.')
  const until = Date.parse(untilText)
  if (Number.isNaN(until))
    throw invalidArgument('The retain until date must be provided in ISO 8601 format')
  if (until <= now) throw invalidArgument('The retain until date must be in the future!')
  return { mode: known.data, until }
}

export type Bypass = 'free' | 'governance' | 'never'

/** Whether a version may be deleted now: freely, with a bypass of governance, or not at all. */
export function deletionNeeds(retention: Retention | undefined, now: number): Bypass {
  if (!retention || retention.until <= now) return 'free'
  return retention.mode === 'COMPLIANCE' ? 'never' : 'governance'
}

/** Whether a retention may take another's place: it only grows unless governance is bypassed. */
export function changeNeeds(
  current: Retention | undefined,
  next: Retention | undefined,
  now: number,
): Bypass {
  const held = deletionNeeds(current, now)
  if (held === 'free' || !current) return 'free'
  return next && next.mode === current.mode && next.until >= current.until ? 'free' : held
}
