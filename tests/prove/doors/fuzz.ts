import { House, KEY, sections, type Door } from './house'
import { WORST, worstForms } from './worst'

const METHODS = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']
const ODD = [
  '',
  '__proto__',
  'hasOwnProperty',
  '%00',
  '../x',
  '\u200b',
  '\u202e',
  '-1',
  '1e9',
  'x'.repeat(3_000),
]
const NAMES = [
  'do',
  'act',
  'form',
  'choice',
  'amount',
  'reason',
  'reference',
  'taskId',
  'to',
  'revision',
  'title',
  'address',
  'outboxId',
  'incident',
  'year',
  'code',
  'once',
  'seen',
  'versionHash',
  'note',
  'letter',
  'text',
  'asOf',
  'dueOn',
  '__proto__',
  'toString',
  'indicators',
]
const VALUES = [
  'add:__proto__',
  'remove:hasOwnProperty:x',
  'remove:__proto__:x',
  'copy:x',
  'withdraw-change:x',
  'autosave',
  'save',
  'fresh-link',
  'fund',
  'not-fund',
  'approve',
  'return',
  'yes',
  '10,000',
  '2005-03-31',
  'WGGI-2005-0001',
]

export interface Fuzzed {
  requests: number
  /** By status. */
  statuses: Map<number, number>
  faults: string[]
}

const LONGEST_ANSWER = 5_000

/**
 * Asks at every door whatever comes to a random mind, each request from the number before: the same seed asks
 * the same. A refused request, and each that only reads, leaves everything stored as it was: projects, tasks,
 * drafts, links, records, ledger, mails and settings are compared as one text.
 */
export async function fuzz(count: number, random: () => number): Promise<Fuzzed> {
  let house = new House()
  const statuses = new Map<number, number>()
  const faults: string[] = []
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const odd = () => (random() < 0.5 ? pick(ODD) : pick(WORST).repeat(1 + Math.floor(random() * 60)))
  const part = (name: string, first: string): string => {
    if (random() < 0.15) return odd()
    if (name === 'section') return pick(sections)
    if (name === 'token' && random() < 0.3) return pick(Object.values(house.tokens).flat())
    if (name === 'token') return pick(house.tokens[first] ?? [''])
    return house.usual(name, first)
  }
  const body = () => {
    if (random() < 0.1) return pick(Object.values(worstForms))(1 + Math.floor(random() * 20))
    const fields = Array.from({ length: Math.floor(random() * 8) }, () => [
      pick(NAMES),
      random() < 0.6 ? pick(VALUES) : odd(),
    ])
    return new URLSearchParams(fields).toString()
  }
  const headers = () => {
    const sent: Record<string, string> = {
      'content-type': random() < 0.9 ? 'application/x-www-form-urlencoded' : 'text/plain',
    }
    if (random() < 0.2) sent['sec-fetch-site'] = pick(['same-origin', 'cross-site', 'none', 'x'])
    if (random() < 0.2)
      sent.origin = pick(['null', 'https://wggi.example', 'https://evil.example', 'x'])
    if (random() < 0.3)
      sent.authorization = pick([KEY, 'Basic !', 'Basic Og==', `Basic ${'A'.repeat(9_000)}`])
    if (random() < 0.1)
      sent['accept-language'] = pick(['fr', ',;q=', 'x'.repeat(4_000), 'es;q=z,'.repeat(500)])
    if (random() < 0.1) sent.cookie = pick(['a', 'opened-x=1', '='.repeat(2_000), 'a=%ZZ'])
    return sent
  }
  const query = () =>
    random() < 0.6
      ? ''
      : `?${new URLSearchParams([
          [
            pick([
              'lang',
              'done',
              'saved',
              'reference',
              'year',
              'by',
              'format',
              'after',
              'asOf',
              'page',
            ]),
            random() < 0.5 ? pick(['fr', '2005', 'csv', 'json', 'yes']) : odd(),
          ],
        ]).toString()}`

  for (let n = 0; n < count; n += 1) {
    const door: Door = pick(house.doors)
    const method = random() < 0.7 ? door.method : pick(METHODS)
    const path = house.address(door, part) + query()
    const bare = method === 'GET' || method === 'HEAD'
    const init: RequestInit = { method, headers: headers(), ...(!bare && { body: body() }) }
    const told = `request ${n}: ${method} ${path.slice(0, 160)} ${typeof init.body === 'string' ? init.body.slice(0, 200) : ''}`
    const before = house.bench.stored()
    const began = performance.now()
    const failed = house.bench.failures.length
    let status: number
    try {
      status = (await house.ask(door, path, init)).status
    } catch (error) {
      faults.push(`${told}: threw ${String(error)}`)
      continue
    }
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500)
      faults.push(`${told}: ${status} ${String(house.bench.failures[failed] ?? '')}`)
    if (performance.now() - began > LONGEST_ANSWER) faults.push(`${told}: hung`)
    const changed = house.bench.stored() !== before
    // A wrong code is recorded, since it costs one of few tries; a wrong answer is kept as it was typed.
    const isKept =
      path.startsWith('/confidential') || (status === 422 && door.path.includes(':section'))
    if (changed && (status >= 400 || bare) && !isKept)
      faults.push(`${told}: ${status}, and something changed`)
    if (changed) house = new House()
  }
  return { requests: count, statuses, faults }
}
