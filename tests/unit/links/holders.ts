import type { Loss } from '../../../shared/domain/links/verdict'
import type { Link } from '../../../shared/domain/links/link'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import type { Project } from '../../../shared/domain/project/project'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import { senderField } from '../../../shared/pages/mission/senders-page'
import { AT, HASH } from '../../support/builders'
import {
  ACTIVE,
  AMENDMENT,
  OFFER,
  OFFERED,
  QUESTION,
  REPORT,
  VOTE,
  VOTED,
  type World,
} from './world'

type Office = Extract<Link['holder'], { type: 'mission' }>['as']

export interface Held {
  purpose: LinkPurpose
  holder: Link['holder']
  address: string
  expiresAt?: string
  /** Where it is held against acting, and by what form. */
  acts: { door: string; body: Readonly<Record<string, string>> }
}

const office = (as: Office): Link['holder'] => ({ type: 'mission', mission: 'TUNIS', as })
const person = (id: string): Link['holder'] => ({ type: 'person', id })
const newcomer = {
  do: 'replace-contact',
  as: 'alternate',
  name: 'Leila',
  address: 'leila@tunis.iom.example',
}
const unknown = { [senderField(HASH)]: 'no' }
const AMIRA = 'contact@tunis.iom.example'

const contactOf = (world: World, id: string) => world.fund.projects.get(id)!.contact.address

/** A link of each purpose, once for each page that it has. A purpose without one doesn't compile. */
export const held = {
  vote: () => ({
    purpose: { type: 'task', projectId: VOTED, taskId: VOTE },
    holder: person('elena'),
    address: 'elena@wggi.iom.example',
    acts: {
      door: 'tasks POST /tasks/:token',
      body: { act: 'answer', choice: 'abstain', versionHash: HASH },
    },
  }),
  question: (world) => ({
    purpose: { type: 'task', projectId: VOTED, taskId: QUESTION },
    holder: office('contact'),
    address: contactOf(world, VOTED),
    acts: { door: 'portal POST /answers/:token', body: { text: 'The register is kept.' } },
  }),
  offer: (world) => ({
    purpose: { type: 'task', projectId: OFFERED, taskId: OFFER },
    holder: office('contact'),
    address: contactOf(world, OFFERED),
    acts: { door: 'portal POST /offers/:token', body: { choice: 'decline' } },
  }),
  project: (world) => ({
    purpose: { type: 'project', projectId: ACTIVE },
    holder: office('contact'),
    address: contactOf(world, ACTIVE),
    acts: { door: 'portal POST /projects/:token', body: newcomer },
  }),
  alternate: () => ({
    purpose: { type: 'project', projectId: ACTIVE },
    holder: office('alternate'),
    address: 'omar@x.example',
    acts: { door: 'portal POST /projects/:token', body: newcomer },
  }),
  draft: () => ({
    purpose: { type: 'draft', draftId: 'draft-1' },
    holder: { type: 'draft', id: 'draft-1' },
    address: AMIRA,
    acts: { door: 'portal POST /drafts/:token', body: { do: 'ask-mailbox' } },
  }),
  report: (world) => ({
    purpose: { type: 'draft', draftId: REPORT },
    holder: office('contact'),
    address: contactOf(world, ACTIVE),
    acts: {
      door: 'portal POST /reports/:token/submit',
      body: { declaration: 'yes', revision: '0' },
    },
  }),
  escalated: () => ({
    purpose: { type: 'draft', draftId: REPORT },
    holder: office('head'),
    address: 'head@tunis.iom.example',
    acts: {
      door: 'portal POST /reports/:token/submit',
      body: { declaration: 'yes', revision: '0' },
    },
  }),
  entering: () => ({
    purpose: { type: 'draft', draftId: REPORT },
    holder: person('rosa'),
    address: 'rosa@wggi.iom.example',
    acts: {
      door: 'portal POST /reports/:token/submit',
      body: { declaration: 'yes', revision: '0' },
    },
  }),
  amendment: (world) => ({
    purpose: { type: 'draft', draftId: AMENDMENT },
    holder: office('contact'),
    address: contactOf(world, ACTIVE),
    acts: {
      door: 'portal POST /amendments/:token/submit',
      body: { declaration: 'yes', revision: '0' },
    },
  }),
  senders: () => ({
    purpose: { type: 'senders', mission: 'TUNIS' },
    holder: office('mailbox'),
    address: 'office@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: unknown },
  }),
  'senders by head': () => ({
    purpose: { type: 'senders', mission: 'TUNIS' },
    holder: office('head'),
    address: 'head@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: unknown },
  }),
  'senders by focal point': () => ({
    purpose: { type: 'senders', mission: 'TUNIS' },
    holder: office('focal-point'),
    address: 'gender@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: unknown },
  }),
  sender: () => ({
    purpose: { type: 'sender', draftId: 'draft-1' },
    holder: office('mailbox'),
    address: 'office@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: unknown },
  }),
  secretary: () => ({
    purpose: { type: 'sender', draftId: 'draft-1' },
    holder: person('rosa'),
    address: 'rosa@wggi.iom.example',
    acts: { door: 'portal POST /answers/:token', body: unknown },
  }),
  comment: () => ({
    purpose: { type: 'comment', draftId: 'draft-1' },
    holder: office('focal-point'),
    address: 'gender@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: { text: 'Ask the women.' } },
  }),
  disown: () => ({
    purpose: { type: 'disown', projectId: ACTIVE },
    holder: office('mailbox'),
    address: 'office@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: { note: 'Never seen.' } },
  }),
  nomination: () => ({
    purpose: { type: 'contact', projectId: VOTED, at: AT },
    holder: { type: 'nominee', projectId: VOTED },
    address: 'leila@tunis.iom.example',
    acts: { door: 'portal POST /answers/:token', body: { do: 'accept' } },
  }),
  desk: () => ({
    purpose: { type: 'desk' },
    holder: person('rosa'),
    address: 'rosa@wggi.iom.example',
    acts: { door: 'desk POST /desk/:token', body: { asOf: '2005-06-30', dueOn: '2005-08-31' } },
  }),
} as const satisfies Record<string, (world: World) => Held>

/** One link at least of each purpose; a new purpose without one doesn't compile. */
export const ofPurpose: Readonly<Record<LinkPurpose['type'], keyof typeof held>> = {
  task: 'vote',
  project: 'project',
  draft: 'draft',
  desk: 'desk',
  senders: 'senders',
  sender: 'sender',
  comment: 'comment',
  disown: 'disown',
  contact: 'nomination',
}

type Way = Loss | 'expired' | 'lapsed'

export interface Lost {
  link: keyof typeof held
  how: string
  way: Way
  loses: (world: World) => void
}

const task = (world: World, id: string, different: Partial<HumanTask>) =>
  void world.fund.tasks.set(id, { ...world.fund.tasks.get(id)!, ...different })
const project = (world: World, id: string, different: Partial<Project>) =>
  void world.fund.projects.set(id, {
    ...world.fund.projects.get(id)!,
    ...different,
  } as Project)
const someone = (world: World, id: string, different: object) =>
  void world.fund.people.set(id, { ...world.fund.people.get(id)!, ...different })
const mission = (world: World, different: object) =>
  void world.fund.missions.set('TUNIS', { ...world.fund.missions.get('TUNIS')!, ...different })
const draft = (world: World, id: string, different: object) =>
  void world.fund.drafts.set(id, { ...world.fund.drafts.get(id)!, ...different })

const others = [
  { party: { type: 'person' as const, id: 'marc' }, as: 'asked' as const },
  { party: { type: 'person' as const, id: 'joyce' }, as: 'alternate' as const },
]
const given = (how?: 'delegated' | 'stood-in') => (world: World) =>
  task(world, VOTE, {
    roster: others,
    replaced: [{ person: 'elena', at: AT, ...(how && { how }) }],
  })
const recused = (why: 'declared' | 'own-mission') => (world: World) =>
  task(world, VOTE, { recused: [{ person: 'elena', why, at: AT }] })
const newContact = (id: string) => (world: World) =>
  project(world, id, {
    contact: { name: 'Leila', address: 'leila@tunis.iom.example' },
    contactsSince: { contact: '2005-03-01T10:00:00.000Z' },
  })
const other = { name: 'Somebody else', address: 'new@tunis.iom.example' }
const ended = { status: 'done', outcome: 'declined', endedAt: AT } as const
/** The draft that a link is about is saved all along: it is the link that is old. */
const expires = (world: World) => {
  world.clock.set('2031-01-01T09:00:00.000Z')
  draft(world, 'draft-1', { savedAt: '2031-01-01T08:00:00.000Z' })
}

/** Each way in which somebody loses their part; at least one of every kind, or the table fails. */
export const lost: readonly Lost[] = [
  { link: 'vote', way: 'reassigned', how: 'the task was reassigned', loses: given() },
  { link: 'vote', way: 'handed-on', how: 'they gave it to a colleague', loses: given('delegated') },
  { link: 'vote', way: 'stood-in', how: 'their deputy took it over', loses: given('stood-in') },
  { link: 'vote', way: 'stepped-aside', how: 'they stepped aside', loses: recused('declared') },
  { link: 'vote', way: 'recused', how: 'they were recused', loses: recused('own-mission') },
  {
    link: 'vote',
    way: 'recused',
    how: 'they went to the mission',
    loses: (world) => someone(world, 'elena', { mission: 'TUNIS' }),
  },
  {
    link: 'vote',
    way: 'stepped-aside',
    how: 'they stepped aside, and it has ended since',
    loses: (world) => {
      recused('declared')(world)
      task(world, VOTE, ended)
    },
  },
  {
    link: 'vote',
    way: 'reassigned',
    how: 'it was reassigned, and has ended since',
    loses: (world) => {
      given()(world)
      task(world, VOTE, ended)
    },
  },
  {
    link: 'vote',
    way: 'not-asked',
    how: 'they are on the roster no more',
    loses: (world) => task(world, VOTE, { roster: others }),
  },
  {
    link: 'vote',
    way: 'left',
    how: 'they left the fund',
    loses: (world) => someone(world, 'elena', { leftOn: '2005-03-01' }),
  },
  {
    link: 'vote',
    way: 'left',
    how: 'they are registered no more',
    loses: (world) => void world.fund.people.delete('elena'),
  },
  {
    link: 'vote',
    way: 'moved',
    how: 'their address is another',
    loses: (world) => someone(world, 'elena', { address: 'elena@new.iom.example' }),
  },
  { link: 'question', way: 'replaced', how: 'another is contact', loses: newContact(VOTED) },
  { link: 'offer', way: 'replaced', how: 'another is contact', loses: newContact(OFFERED) },
  { link: 'project', way: 'replaced', how: 'another is contact', loses: newContact(ACTIVE) },
  { link: 'report', way: 'replaced', how: 'another is contact', loses: newContact(ACTIVE) },
  { link: 'amendment', way: 'replaced', how: 'another is contact', loses: newContact(ACTIVE) },
  {
    link: 'alternate',
    way: 'replaced',
    how: 'another is alternate',
    loses: (world) => project(world, ACTIVE, { alternate: other }),
  },
  {
    link: 'project',
    way: 'expired',
    how: 'its days are over',
    loses: (world) => world.clock.set('2006-03-01T09:00:00.000Z'),
  },
  {
    link: 'escalated',
    way: 'replaced',
    how: 'another is head of mission',
    loses: (world) => mission(world, { head: other }),
  },
  {
    link: 'entering',
    way: 'no-role',
    how: 'they are of the secretariat no more',
    loses: (world) => someone(world, 'rosa', { roles: ['auditor'] }),
  },
  {
    link: 'draft',
    way: 'disowned',
    how: 'the mission doesn’t know them',
    loses: (world) => mission(world, { senders: [{ hash: HASH, known: false, at: AT }] }),
  },
  {
    link: 'draft',
    way: 'lapsed',
    how: 'the draft has lapsed',
    loses: (world) => draft(world, 'draft-1', { lapsedAt: AT }),
  },
  {
    link: 'draft',
    way: 'replaced',
    how: 'it was sent, and another is contact',
    loses: (world) => {
      draft(world, 'draft-1', { becameProject: VOTED })
      newContact(VOTED)(world)
    },
  },
  {
    link: 'amendment',
    way: 'expired',
    how: 'its days are over',
    loses: (world) => world.clock.set('2006-03-01T09:00:00.000Z'),
  },
  {
    link: 'senders',
    way: 'replaced',
    how: 'the mailbox is another',
    loses: (world) => mission(world, { mailbox: 'new@tunis.iom.example' }),
  },
  {
    link: 'senders by head',
    way: 'replaced',
    how: 'another is head of mission',
    loses: (world) => mission(world, { head: other }),
  },
  {
    link: 'senders by focal point',
    way: 'replaced',
    how: 'the focal point is another',
    loses: (world) => mission(world, { focalPoint: other }),
  },
  {
    link: 'senders by focal point',
    way: 'replaced',
    how: 'there is no focal point any more',
    loses: (world) => mission(world, { focalPoint: undefined }),
  },
  { link: 'senders', way: 'expired', how: 'its days are over', loses: expires },
  {
    link: 'sender',
    way: 'replaced',
    how: 'the mailbox is another',
    loses: (world) => mission(world, { mailbox: 'new@tunis.iom.example' }),
  },
  {
    link: 'sender',
    way: 'lapsed',
    how: 'the draft has lapsed',
    loses: (world) => draft(world, 'draft-1', { lapsedAt: AT }),
  },
  { link: 'sender', way: 'expired', how: 'its days are over', loses: expires },
  {
    link: 'secretary',
    way: 'no-role',
    how: 'they are of the secretariat no more',
    loses: (world) => someone(world, 'rosa', { roles: ['finance'] }),
  },
  {
    link: 'comment',
    way: 'replaced',
    how: 'the focal point is another',
    loses: (world) => mission(world, { focalPoint: other }),
  },
  {
    link: 'comment',
    way: 'not-asked',
    how: 'the mission doesn’t know who writes',
    loses: (world) => mission(world, { senders: [{ hash: HASH, known: false, at: AT }] }),
  },
  { link: 'comment', way: 'expired', how: 'its days are over', loses: expires },
  {
    link: 'disown',
    way: 'replaced',
    how: 'the mailbox is another',
    loses: (world) => mission(world, { mailbox: 'new@tunis.iom.example' }),
  },
  { link: 'disown', way: 'expired', how: 'its days are over', loses: expires },
  {
    link: 'nomination',
    way: 'superseded',
    how: 'another was asked since',
    loses: (world) =>
      project(world, VOTED, {
        nominee: { as: 'contact', ...other, at: '2005-03-01T09:30:00.000Z' },
      }),
  },
  { link: 'nomination', way: 'expired', how: 'its days are over', loses: expires },
  {
    link: 'desk',
    way: 'left',
    how: 'they left the fund',
    loses: (world) => someone(world, 'rosa', { leftOn: '2005-03-01' }),
  },
  {
    link: 'desk',
    way: 'no-role',
    how: 'their role was taken away',
    loses: (world) => someone(world, 'rosa', { roles: ['reviewer'] }),
  },
  {
    link: 'desk',
    way: 'moved',
    how: 'their address is another',
    loses: (world) => someone(world, 'rosa', { address: 'rosa@new.iom.example' }),
  },
  { link: 'desk', way: 'expired', how: 'its minutes are over', loses: expires },
]

/** Every way there is; a new one without a place here doesn't compile, and without a row above fails. */
export const ways: Readonly<Record<Way, true>> = {
  reassigned: true,
  'handed-on': true,
  'stood-in': true,
  'stepped-aside': true,
  recused: true,
  'not-asked': true,
  left: true,
  'no-role': true,
  replaced: true,
  moved: true,
  superseded: true,
  disowned: true,
  expired: true,
  lapsed: true,
}
