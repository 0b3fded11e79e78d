import { addressOf, sections, type Door } from './house'
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

/** Where requests are asked: its doors, what opens them, and what their addresses hold where all is right. */
export interface Asked {
  doors: readonly Door[]
  tokens: Readonly<Record<string, readonly string[]>>
  usual: (part: string, first: string) => string
  /** How a machine shows its key. */
  key: string
}

export interface RandomRequest {
  door: Door
  path: string
  method: string
  headers: Record<string, string>
  body: string | undefined
}

/** Whether a method only reads, and carries nothing but its address. */
export function isBare(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** As much of a request as tells it from others. */
export function toldOf({ method, path, body }: RandomRequest): string {
  return `${method} ${path.slice(0, 160)} ${body?.slice(0, 200) ?? ''}`
}

/** Makes up requests as they come to a random mind; the same numbers make the same. */
export function randomRequests(random: () => number): (asked: Asked) => RandomRequest {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const odd = () => (random() < 0.5 ? pick(ODD) : pick(WORST).repeat(1 + Math.floor(random() * 60)))
  const part = ({ tokens, usual }: Asked, name: string, first: string): string => {
    if (random() < 0.15) return odd()
    if (name === 'section') return pick(sections)
    if (name === 'token' && random() < 0.3) return pick(Object.values(tokens).flat())
    if (name === 'token') return pick(tokens[first] ?? [''])
    return usual(name, first)
  }
  const body = () => {
    if (random() < 0.1) return pick(Object.values(worstForms))(1 + Math.floor(random() * 20))
    const fields = Array.from({ length: Math.floor(random() * 8) }, () => [
      pick(NAMES),
      random() < 0.6 ? pick(VALUES) : odd(),
    ])
    return new URLSearchParams(fields).toString()
  }
  const headers = (key: string) => {
    const sent: Record<string, string> = {
      'content-type': random() < 0.9 ? 'application/x-www-form-urlencoded' : 'text/plain',
    }
    if (random() < 0.2) sent['sec-fetch-site'] = pick(['same-origin', 'cross-site', 'none', 'x'])
    if (random() < 0.2)
      sent.origin = pick(['null', 'https://wggi.example', 'https://evil.example', 'x'])
    if (random() < 0.3)
      sent.authorization = pick([key, 'Basic !', 'Basic Og==', `Basic ${'A'.repeat(9_000)}`])
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

  return (asked) => {
    const door = pick(asked.doors)
    const method = random() < 0.7 ? door.method : pick(METHODS)
    const path = addressOf(door, (name, first) => part(asked, name, first)) + query()
    return {
      door,
      path,
      method,
      headers: headers(asked.key),
      body: isBare(method) ? undefined : body(),
    }
  }
}
