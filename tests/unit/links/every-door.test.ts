import { describe, expect, it, test } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { gate } from '../../../shared/domain/links/gate'
import { senderField } from '../../../shared/pages/mission/senders-page'
import { lostTexts } from '../../../shared/texts/lost-links'
import { languages } from '../../../shared/texts/language'
import { AT, HASH } from '../../support/builders'
import { held, lost, ofPurpose, ways, type Held } from './holders'
import { doorName, type Door, OF_THE_CASE, ORIGIN, VOTE, VOTED, World } from './world'

type Kind = keyof typeof held

/** What strangers to a case might send: each button that a page behind a link has. */
const TRIES: readonly Readonly<Record<string, string>>[] = [
  {
    act: 'recuse',
    do: 'withdraw',
    confirm: 'yes',
    [senderField(HASH)]: 'yes',
    text: 'x',
    choice: 'decline',
  },
  { act: 'object', do: 'ask', declaration: 'yes', revision: '0', note: 'x' },
]

function handed(kind: Kind) {
  const world = new World()
  const link: Held = held[kind](world)
  const token = world.link(link.purpose, link.holder, link.address, link.expiresAt)
  return { world, link, token, stored: world.fund.links.get(hashSecret(token))! }
}

const kinds = Object.keys(held) as Kind[]
const doors = new World().doors()

describe('whoever still has their part', () => {
  const opened = new Set<string>()

  it.each(kinds)('%s opens its own pages, and changes nothing by it', async (kind) => {
    const { world, link, token } = handed(kind)
    const before = world.stored()
    for (const door of doors.filter(({ method }) => method === 'GET')) {
      const { status } = await world.ask(door, token)
      if (status === 200 || status === 302 || status === 303) opened.add(doorName(door))
    }
    expect(world.stored()).toBe(before)
    for (const door of doors.filter(({ method }) => method !== 'GET')) {
      const own = doorName(door) === link.acts.door ? link.acts.body : {}
      const { status } = await world.ask(door, token, own)
      if (status !== 404 && status !== 410) opened.add(doorName(door))
    }
    const fresh = handed(kind)
    const mine = doors.filter((door) => doorName(door) === link.acts.door)
    expect(mine).toHaveLength(1)
    const { status } = await fresh.world.ask(mine[0]!, fresh.token, link.acts.body)
    expect([200, 303, 409, 422]).toContain(status)
  })

  it('goes through every door there is', () => {
    expect(doors.map(doorName).filter((name) => !opened.has(name))).toEqual([])
    expect(doors.length).toBeGreaterThan(25)
  })

  it('holds a link of every purpose', () => {
    for (const [purpose, kind] of Object.entries(ofPurpose))
      expect(held[kind](new World()).purpose.type).toBe(purpose)
  })
})

/** Where the gate is shut nothing is read; what has expired takes the wish for a fresh link. */
function triesAt({ method, app }: Door, way: string) {
  if (method === 'GET') return [undefined]
  return way === 'expired' || app === 'tasks' ? TRIES : TRIES.slice(0, 1)
}

/** Whether an answer is that of a shut door, or leads to another that is in the table too. */
function isShut({ status, location }: { status: number; location: string | null }, token: string) {
  const leads = (status === 302 || status === 303) && location !== null
  return (
    status === 404 ||
    status === 410 ||
    // What was typed too late is shown again, to be copied.
    status === 409 ||
    (leads &&
      (location === '/desk' || new RegExp(`^/[a-z]+/${token}(\\?lang=en)?$`).test(location)))
  )
}

describe.each(lost)('$link: $how', ({ link: kind, way, loses }) => {
  it('is what the gate says', async () => {
    const { world, stored } = handed(kind)
    loses(world)
    const link = world.fund.links.get(stored.hash)!
    const { purpose } = link
    const draft = 'draftId' in purpose ? world.fund.drafts.get(purpose.draftId) : undefined
    const projectId =
      'projectId' in purpose ? purpose.projectId : (draft?.projectId ?? draft?.becameProject)
    const { MemoryRegister } = await import('../../support/fakes/memory-fund')
    const { state } = await new MemoryRegister(world.fund).read(
      { ...(draft && { draftId: draft.id }), ...(projectId !== undefined && { projectId }) },
      world.clock.now(),
    )
    const verdict = gate(link, { ...state, now: world.clock.now() }, sha256Digest)
    expect(verdict.stands === 'lost' ? verdict.why : verdict.stands).toBe(way)
  })

  it('opens no door, and shows nothing of the case', async () => {
    const { world, token } = handed(kind)
    loses(world)
    const before = world.stored()
    for (const door of doors)
      for (const body of triesAt(door, way)) {
        const answer = await world.ask(door, token, body)
        expect([doorName(door), isShut(answer, token)]).toEqual([doorName(door), true])
        for (const text of OF_THE_CASE) expect(answer.text).not.toContain(text)
      }
    expect(world.stored()).toBe(before)
  })

  it('doesn’t act where it is lost between opening and acting', async () => {
    const { world, link, token } = handed(kind)
    const door = doors.find((one) => doorName(one) === link.acts.door)!
    const reads = door.app === 'portal' ? 2 : 1
    let before = ''
    world.before = {
      read: reads,
      happens: () => {
        loses(world)
        before = world.stored()
      },
    }
    const answer = await world.ask(door, token, link.acts.body)
    if (before !== '') expect(world.stored()).toBe(before)
    for (const text of OF_THE_CASE)
      if (before !== '' && answer.status === 410) expect(answer.text).not.toContain(text)
    expect(world.fund.audit).toEqual([])
  })
})

test('every way of losing one’s part is in the table', () => {
  const shown = new Set(lost.map(({ way }) => way))
  expect(Object.keys(ways).filter((way) => !shown.has(way as keyof typeof ways))).toEqual([])
})

test('each loss has a sentence of its own in each language', () => {
  for (const language of languages) {
    const sentences = Object.values(lostTexts).map((text) => text[language])
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})

test('nobody without a link has anything of their request read', async () => {
  const world = new World()
  for (const door of doors.filter(({ method }) => method === 'POST')) {
    let reads = 0
    const body = new ReadableStream({ pull: () => void (reads += 1) }, { highWaterMark: 0 })
    const path = door.path.replace(':token', 'x'.repeat(43)).replace(/:[a-zA-Z]+/g, '1')
    const request = new Request(`${ORIGIN}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      duplex: 'half',
    } as RequestInit)
    const { status } = await world.apps[door.app]!.request(request)
    expect([doorName(door), status, reads]).toEqual([doorName(door), 404, 0])
  }
})

const ENDS = [
  '.',
  ',',
  ')',
  '>',
  '"',
  '/',
  '%20',
  '%3E',
  '.%22',
  '%E2%80%9D',
  '%C2%A0%C2%BB',
  '%E2%80%8B',
  '%0A',
  '.%0D%0A',
]

test.each(ENDS)('a link with %s behind it, as copied from a sentence, opens', async (end) => {
  for (const kind of Object.values(ofPurpose)) {
    const { world, link, token } = handed(kind)
    const [app = '', , path = ''] = link.acts.door.split(' ')
    const own = path.replace('/submit', '').replace(':token', token)
    const response = await world.apps[app]!.request(`${ORIGIN}${own}${end}?lang=fr`)
    expect([kind, response.status, response.headers.get('location')]).toEqual([
      kind,
      302,
      `${own}?lang=fr`,
    ])
  }
})

test('in pointed brackets it opens; with more behind it than a sentence leaves it doesn’t', async () => {
  const { world, token } = handed('project')
  const ask = (path: string) => world.apps['portal']!.request(`${ORIGIN}/projects/${path}`)
  expect((await ask(`%3C${token}%3E`)).headers.get('location')).toBe(`/projects/${token}`)
  for (const path of [`${token}x`, `${token}.x`, `.${token}`, `${token.slice(1)}.`, `%3C${token}.`])
    expect((await ask(path)).status).toBe(404)
})

test('whoever has left may still say that a vote wasn’t theirs, and reads nothing of the case', async () => {
  const { world, token } = handed('vote')
  const vote = { n: 1, person: 'elena', choice: 'fund', amountCents: 1_000_000, conditions: [] }
  world.fund.tasks.set(VOTE, {
    ...world.fund.tasks.get(VOTE)!,
    votes: [{ ...vote, choice: 'fund' as const, at: AT, void: false }],
    status: 'done',
    outcome: 'to-chair',
    endedAt: AT,
  })
  world.fund.people.set('elena', { ...world.fund.people.get('elena')!, leftOn: '2005-03-01' })
  const page = await world.ask({ app: 'tasks', method: 'GET', path: '/tasks/:token' }, token)
  expect(page.status).toBe(410)
  expect(page.text).toContain('/not-me')
  const objecting = { app: 'tasks', path: '/tasks/:token/not-me' }
  const asked = await world.ask({ ...objecting, method: 'GET' }, token)
  const said = await world.ask({ ...objecting, method: 'POST' }, token, { act: 'object' })
  expect([asked.status, said.status]).toEqual([200, 200])
  for (const text of OF_THE_CASE) {
    expect(asked.text).not.toContain(text)
    expect(said.text).not.toContain(text)
  }
  expect(world.fund.audit.map(({ kind, chain }) => [chain, kind])).toContainEqual([
    VOTED,
    'objection-raised',
  ])
})
