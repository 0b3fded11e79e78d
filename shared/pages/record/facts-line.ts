import * as z from 'zod'
import type { Json } from '../../domain/audit/record'
import { colon } from '../../texts/colon'
import { formatMoney } from '../../texts/format'
import { translator, type Language, type Translate } from '../../texts/language'
import { voteNames } from '../../texts/tasks'
import { factNames, unlikeTexts } from '../../texts/unlike'
import type { Namer } from './names'

/** Facts that say where something lies and no more. */
const PLACES: ReadonlySet<string> = new Set(['taskId', 'linkOf'])

/** What a record says besides who did what: each fact by its name, an unknown one as it stands. */
export function factsLine(
  language: Language,
  facts: Readonly<Record<string, Json>>,
  name: Namer,
): string {
  const t = translator(language)
  const names: Readonly<Record<string, (typeof factNames)[keyof typeof factNames] | undefined>> =
    factNames
  return Object.entries(facts)
    .filter(([fact, value]) => !PLACES.has(fact) && !isNothing(value))
    .map(([fact, value]) => {
      const known = names[fact]
      const label = known ? t(known) : fact
      return t(colon, { label, message: valueOf(language, t, name, fact, value) })
    })
    .join('; ')
}

const isNothing = (value: Json) => value === null || (Array.isArray(value) && value.length === 0)

const choice = z.enum(['fund', 'not-fund', 'abstain'])
const people = z.array(z.string())

function valueOf(language: Language, t: Translate, name: Namer, fact: string, value: Json): string {
  const isMoney = fact === 'cents' || fact.endsWith('Cents')
  if (isMoney && typeof value === 'number') return formatMoney(language, value)
  const chosen = fact === 'choice' ? choice.safeParse(value).data : undefined
  if (chosen) return t(voteNames[chosen])
  const deciders = fact === 'deciders' ? people.safeParse(value).data : undefined
  if (deciders) return deciders.map((id) => name({ type: 'person', id })).join(', ')
  if (typeof value === 'boolean') return t(value ? unlikeTexts.yes : unlikeTexts.no)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
