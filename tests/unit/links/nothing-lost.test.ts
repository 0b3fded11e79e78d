import { describe, expect, it } from 'vitest'
import { formDoors } from '../../../functions/serve-portal/form-doors'
import { forms } from '../../../shared/domain/drafts/forms'
import { fieldAt } from '../../../shared/domain/forms/catalogue'
import { held, lost, type Held } from './holders'
import { AT, CALL } from '../../support/builders'
import { ACTIVE, doorName, OFFERED, SECTIONS, VOTED, World, type Door } from './world'

/** Longer than what anybody would write twice, with all that a page must write otherwise. */
const TEXT =
  `What "we" <learned> & l’année d’après. ${'Women found work in the port. '.repeat(20)}`.trim()

const HTML = TEXT.replace('&', '&amp;')
  .replace(/"/g, '&quot;')
  .replace('<', '&lt;')
  .replace('>', '&gt;')

const WRITTEN = ['text', 'note', 'whatIsNew', 'reason', 'letter', 'asItStands', 'question']
const texts = Object.fromEntries(WRITTEN.map((name) => [name, TEXT]))

/** What the buttons of a page send with it, by the first part of its address; of others, what their link is for. */
const PRESSED: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  projects: [
    {},
    { do: 'reconsider' },
    {
      do: 'replace-contact',
      as: 'contact',
      name: TEXT,
      address: 'x@y.example',
    },
  ],
  tasks: [{ act: 'ask' }, { act: 'object' }, { act: 'return' }],
}

type Kind = keyof typeof held
const kinds = Object.keys(held) as Kind[]
const posts = new World().ways().filter(({ method }) => method === 'POST')
const [behind, open] = [
  posts.filter(({ path }) => path.includes(':token')),
  posts.filter(({ path }) => !path.includes(':token')),
]

function handed(kind: Kind) {
  const world = new World()
  const link: Held = held[kind](world)
  const token = world.link(link.purpose, link.holder, link.address, link.expiresAt)
  return { world, link, token }
}

/** Whatever is taken leaves a record, a mail or a newer draft behind. */
const written = ({ fund }: World) =>
  [
    fund.audit.length,
    fund.outbox.size,
    ...[...fund.drafts.values()].map(({ revision }) => revision),
  ].join()

/** What a form comes to: taken, so that something is stored, or given back with all that was typed. */
async function post(world: World, door: Door, token: string, body: Record<string, string>) {
  const before = written(world)
  const answer = await world.ask(door, token, body)
  const isTaken = written(world) !== before
  const shows = answer.text.includes(HTML)
  return { ...answer, outcome: isTaken ? 'taken' : shows ? 'given back' : 'lost' }
}

const tried = (door: Door, body: Readonly<Record<string, string>>, outcome: string) =>
  `${doorName(door)} ${JSON.stringify(body).replaceAll(JSON.stringify(TEXT), '…')} ${outcome}`

/** Every form that whoever holds a link of a kind can send at its own page, and at those beside it. */
const sendable = (kind: Kind) => {
  const { link } = handed(kind)
  const [, , path = ''] = link.acts.door.split(' ')
  const beside = path.split('/').slice(0, 3).join('/')
  const doors = behind.filter((door) => door.path.startsWith(beside) && isWritten(kind, door))
  return doors.flatMap((door) =>
    [link.acts.body, ...(PRESSED[door.path.split('/')[1] ?? ''] ?? [])].map((body) => ({
      door,
      body: { ...texts, ...textOfSection(door), revision: '0', ...body },
    })),
  )
}

/** Doors at which nothing can be written: buttons, choices, days and codes. */
const UNWRITTEN = [
  'portal POST /drafts/:token',
  'portal POST /reports/:token',
  'portal POST /amendments/:token',
  'portal POST /confidential/:token',
  'desk POST /desk/:token',
]

function isWritten(kind: Kind, door: Door): boolean {
  const { type } = handed(kind).link.purpose
  return type !== 'sender' && type !== 'senders' && !UNWRITTEN.includes(doorName(door))
}

/** A text that the section asks for which stands for all. */
function textOfSection({ path }: Door): Record<string, string> {
  const form = Object.values(forms).find(({ id }) => path.startsWith(`/${formDoors[id]}/`))
  const fields = form?.sections.find(({ id }) => id === SECTIONS[formDoors[form.id]])?.fields ?? []
  const named = form && fields.find((name) => fieldAt(form, name)?.meta.type === 'text')
  return named === undefined || !path.endsWith(':section') ? {} : { [named]: TEXT }
}

/** What happens to a project while a mission writes. */
function movesOn({ fund }: World): void {
  for (const id of [VOTED, ACTIVE, OFFERED])
    fund.projects.set(id, {
      ...fund.projects.get(id)!,
      status: 'withdrawn',
      withdrawnAt: AT,
      nominee: undefined,
    } as never)
  for (const [id, task] of fund.tasks)
    fund.tasks.set(id, { ...task, status: 'done', outcome: 'ended', endedAt: AT })
  for (const [id, draft] of fund.drafts)
    fund.drafts.set(id, { ...draft, becameProject: draft.projectId ?? VOTED })
  fund.calls.set(CALL, { ...fund.calls.get(CALL)!, closesAt: AT })
}

type Trouble = (world: World) => void
const troubles: Readonly<Record<string, Trouble>> = {
  'too many look things up': (world) => void (world.crowded = 'opening'),
  'others are first each time': (world) => void (world.crowded = 'acting'),
  'the project moved on': movesOn,
  'the project moves on meanwhile': (world) =>
    void (world.before = { read: 2, happens: () => movesOn(world) }),
}

describe.each(Object.keys(troubles))('where %s', (name) => {
  it.each(kinds)('whoever holds a link of %s loses nothing they typed', async (kind) => {
    for (const { door, body } of sendable(kind)) {
      const { world, token } = handed(kind)
      troubles[name]?.(world)
      const { outcome, status } = await post(world, door, token, body)
      expect(tried(door, body, outcome)).not.toMatch(/lost$/)
      if (name === 'too many look things up') expect([status, outcome]).toEqual([429, 'given back'])
    }
  })
})

describe.each(lost)('$link: $how', ({ link: kind, loses }) => {
  it('gives back at every door what was typed by whoever held it', async () => {
    const { world, token, link } = handed(kind)
    loses(world)
    for (const door of behind) {
      const body = { ...texts, ...link.acts.body }
      const { outcome } = await post(world, door, token, body)
      expect(tried(door, body, outcome)).not.toMatch(/lost$/)
    }
  })

  it('gives it back where it is lost between opening and writing, and writes nothing', async () => {
    for (const { door, body } of sendable(kind)) {
      const { world, token } = handed(kind)
      world.before = { read: 2, happens: () => loses(world) }
      const { outcome } = await post(world, door, token, body)
      expect(tried(door, body, outcome)).not.toMatch(/lost$/)
    }
  })
})

it.each(open.map((door) => [doorName(door), door] as const))(
  '%s gives back what strangers typed where too many ask',
  async (_name, door) => {
    const world = new World()
    world.crowded = 'opening'
    const body = {
      ...texts,
      call: CALL,
      mission: 'TUNIS',
      language: 'en',
      address: 'a@tunis.iom.example',
    }
    const { status, outcome } = await post(world, door, '', body)
    expect([status, outcome]).toEqual([429, 'given back'])
  },
)

it('holds every door that takes a form', () => {
  const held = new Set(kinds.flatMap((kind) => sendable(kind).map(({ door }) => doorName(door))))
  expect(
    behind
      .map(doorName)
      .filter((name) => !held.has(name))
      .sort(),
  ).toEqual(UNWRITTEN.toSorted())
  expect(open.length).toBe(3)
})
