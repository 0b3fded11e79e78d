import type { Context, MiddlewareHandler } from 'hono'
import type { KeyScope } from '../../domain/programme/programme'
import type { Clock } from '../../ports/outside'
import type { ProgrammeStore } from '../../ports/stores'
import { translator, type Text } from '../../texts/language'
import { machineTexts } from '../../texts/machines'
import type { Log } from '../log'
import { keyHolder, mayOpen } from './key-holder'
import { pageLanguage } from './language'
import { problem } from './problem'

export interface KeyDoorDependencies {
  programme: ProgrammeStore
  hashSecret: (secret: string) => string
  clock: Clock
  log: Log
}

export interface KeyDoor {
  scope: KeyScope
  realm: string
  /** The name under which the log is told of a key's use. */
  report: (path: string) => string
  keyNeeded?: Text
  otherKey: Text
  /** How it is said; as a problem unless given. */
  refuse?: (context: Context, status: 401 | 403, detail: string) => Response
}

/** Lets in whoever has a key of this scope, and tells the log of each use. */
export function keyDoor(
  { programme, hashSecret, clock, log }: KeyDoorDependencies,
  door: KeyDoor,
): MiddlewareHandler {
  const { scope, realm, report, keyNeeded = machineTexts.keyNeeded, otherKey } = door
  const { refuse = problem } = door
  return async (context, next) => {
    const { keys } = await programme.read()
    const header = context.req.header('authorization')
    const holder = keyHolder(header, keys, hashSecret, clock())
    const t = translator(pageLanguage(context))
    if (!holder) {
      context.header('WWW-Authenticate', `Basic realm="${realm}", charset="UTF-8"`)
      return refuse(context, 401, t(keyNeeded))
    }
    if (!mayOpen(holder, scope)) return refuse(context, 403, t(otherKey))
    log.info('Key used', { key: holder.id, report: report(context.req.path) })
    return next()
  }
}
