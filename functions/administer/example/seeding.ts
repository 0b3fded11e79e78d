import { isDeepStrictEqual } from 'node:util'
import { refuse, type Refusal } from '../../../shared/domain/decide/kernel/change'
import { envelopeOf } from '../../../shared/domain/decide/kernel/look-up'
import type { State } from '../../../shared/domain/decide/kernel/state'
import type { Setting } from '../../../shared/domain/decide/settings/administer'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import type { Programme } from '../../../shared/domain/programme/programme'

/** `dev` may be thrown away; `prod` is a fund. */
export type Stage = 'dev' | 'prod'

/** What a fund has that an example broken off half-way would not have left. */
function holdsOther(
  { calls, missions, people, keys, policy }: Programme,
  example: readonly Setting[],
) {
  const made = example.flatMap((setting) => ('item' in setting ? [setting.item] : []))
  // The rules of a fund that has set none.
  const items = [...made, defaultPolicy]
  return [...calls, ...missions, ...people, ...keys, policy].some(
    (one) => !items.some((item) => isDeepStrictEqual(item, one)),
  )
}

const EMPTY = 'a fund without settings in the stage dev'

/** Why the example isn't put into a fund: it is for an empty one that may be thrown away. */
export function refuseExample(
  stage: Stage,
  programme: Programme,
  example: readonly Setting[],
): Refusal | undefined {
  if (stage !== 'dev')
    return refuse('not-allowed', `The example programme is never put into the stage ${stage}.`, [
      EMPTY,
    ])
  return holdsOther(programme, example) ? exampleOverSettings() : undefined
}

export function exampleOverSettings(): Refusal {
  return refuse(
    'not-allowed',
    'This fund has settings already, and the example would replace them. Change single settings with put and policy.',
    [EMPTY],
  )
}

/** Whether a setting of the example is there; the example goes on where it was broken off, and replaces nothing. */
export function isMade(state: State, setting: Setting): boolean {
  const { programme } = state
  switch (setting.type) {
    case 'set-policy':
      return programme.missions.length > 0
    case 'put-mission':
      return programme.missions.some(({ code }) => code === setting.item.code)
    case 'put-person':
      return programme.people.some(({ id }) => id === setting.item.id)
    case 'put-call':
      return programme.calls.some(({ id }) => id === setting.item.id)
    case 'propose-ceiling':
      return (envelopeOf(state, setting.year)?.ceilings.length ?? 0) > 0
    default:
      return false
  }
}
