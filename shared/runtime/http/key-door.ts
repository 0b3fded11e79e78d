import type { MiddlewareHandler } from 'hono'
import type { KeyScope } from '../../domain/programme/programme'
import type { Clock } from '../../ports/outside'
import type { ProgrammeStore } from '../../ports/stores'
import { translator, type Text } from '../../texts/language'
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

/** Lets in whoever has a key of this scope, whose use is told to the log under the report's name. */
export function keyDoor(
  { programme, hashSecret, clock, log }: KeyDoorDependencies,
  door: { scope: KeyScope; report: string; realm: string; keyNeeded: Text; otherKey: Text },
): MiddlewareHandler {
  return async (context, next) => {
    const { keys } = await programme.read()
    const header = context.req.header('authorization')
    const holder = keyHolder(header, keys, hashSecret, clock())
    const t = translator(pageLanguage(context))
    if (!holder) {
      context.header('WWW-Authenticate', `Basic realm="${door.realm}", charset="UTF-8"`)
      return problem(context, 401, t(door.keyNeeded))
    }
    if (!mayOpen(holder, door.scope)) return problem(context, 403, t(door.otherKey))
    log.info('Key used', { key: holder.id, report: door.report })
    return next()
  }
}
