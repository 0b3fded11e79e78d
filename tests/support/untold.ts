import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import { partyKey, type Actor } from '../../shared/domain/people'
import type { Person } from '../../shared/domain/programme/programme'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'

interface Known {
  tasks: ReadonlyMap<string, HumanTask>
  people: ReadonlyMap<string, Person>
}

function asked({ roster, recused, status }: HumanTask): Set<string> {
  const out = new Set(recused.map(({ person }) => `person:${person}`))
  const keys = roster.map(({ party }) => partyKey(party)).filter((key) => !out.has(key))
  return new Set(status === 'open' ? keys : [])
}

function keyOf(one: Actor | { type: 'draft' | 'nominee' | 'witness' }): string[] {
  return one.type === 'person' || one.type === 'mission' ? [partyKey(one)] : []
}

/**
 * Who was asked in an open task, isn't any more by what is done, didn't do it nor vote in what it decides, and
 * isn't written to by it. Time alone tells nobody, and who has left can't be told.
 */
export function untold(
  { tasks, people }: Known,
  { at, writes, grown, outbox }: Prepared,
): string[] {
  const acted = new Set(grown.flatMap(({ drafts }) => drafts.flatMap(({ by }) => keyOf(by))))
  const told = new Set(
    outbox.flatMap(({ order }) => (order.type === 'mail' ? keyOf(order.to) : [])),
  )
  const here = new Set(
    [...people.values()]
      .filter(({ leftOn }) => leftOn === undefined || leftOn > at.slice(0, 10))
      .map(({ id }) => `person:${id}`),
  )
  const after = new Map(
    writes.flatMap((one) => (one.type === 'task' ? [[one.item.id, one.item] as const] : [])),
  )
  return [...after.values()].flatMap((now) => {
    const before = tasks.get(now.id)
    if (before?.status !== 'open' || now.status === 'expired') return []
    const voted = now.status === 'done' ? countingVotes(now).map(({ person }) => person) : []
    const known = new Set([...acted, ...told, ...voted.map((id) => `person:${id}`), ...asked(now)])
    return [...asked(before)]
      .filter((key) => !known.has(key) && (key.startsWith('mission:') || here.has(key)))
      .map((key) => `${key} isn’t told that ${now.id} is ${now.status}`)
  })
}
