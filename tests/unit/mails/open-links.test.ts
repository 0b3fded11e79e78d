import { describe, expect, test } from 'vitest'
import type { OpenLink } from '../../../shared/domain/outbox/item'
import {
  aDraft,
  aMailOrder,
  aProgramme,
  aProject,
  aTask,
  aVersion,
  PROJECT,
} from '../../support/builders'
import type { MemoryFund } from '../../support/fakes/memory-fund'
import { mailsOf, newFund } from './mailing'

const contact = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const
const alternate = { type: 'mission', mission: 'TUNIS', as: 'alternate' } as const

async function send(links: OpenLink[], prepare: (fund: MemoryFund) => void = () => {}) {
  const fund = newFund()
  const project = aProject('active', {
    contact: { name: 'A', address: 'amira@x.example' },
    alternate: { name: 'O', address: 'omar@x.example' },
    outline: { ...aProject('active').outline, title: 'See https://evil.example now' },
  })
  fund.projects.set(PROJECT, project)
  fund.versions.set(`${PROJECT} 0001`, aVersion())
  fund.tasks.set('open', aTask({ id: 'open', kind: 'accept-offer', status: 'open' }))
  fund.tasks.set('ended', aTask({ id: 'ended', kind: 'accept-offer', status: 'done' }))
  fund.drafts.set('d1', aDraft({ id: 'd1', address: 'amira@x.example', language: 'en' }))
  prepare(fund)
  const order = aMailOrder({ mail: 'open-links', to: links[0]?.holder ?? contact, links })
  const { link: _none, ...listing } = order
  const [mail] = await mailsOf(fund, [listing])
  return {
    mail,
    links: [...fund.links.values()],
    status: fund.outbox.get('o1')?.status,
  }
}

test('one mail carries several links, each named and each its holder’s', async () => {
  const { mail, links } = await send([
    { purpose: { type: 'task', projectId: PROJECT, taskId: 'open' }, holder: contact },
    { purpose: { type: 'draft', draftId: 'd1' }, holder: { type: 'draft', id: 'd1' } },
    { purpose: { type: 'project', projectId: PROJECT }, holder: contact },
  ])
  const urls = [...(mail?.text ?? '').matchAll(/https:\/\/\S+/g)].map(([url]) => url)
  expect(urls.map((url) => new URL(url).pathname.split('/')[1])).toEqual([
    'offers',
    'drafts',
    'projects',
  ])
  expect(new Set(urls).size).toBe(3)
  expect(urls.every((url) => url.startsWith('https://fund.example/'))).toBe(true)
  expect(mail?.html.match(/<a /g)).toHaveLength(3)
  expect(mail?.text).toContain('See https: / /evil. example now')
  expect(links.map(({ holder }) => holder)).toEqual([contact, { type: 'draft', id: 'd1' }, contact])
  expect(JSON.stringify(links)).not.toContain('secret')
})

test('a link that is somebody else’s by now, or opens nothing any more, isn’t made', async () => {
  const { mail, links } = await send([
    { purpose: { type: 'project', projectId: PROJECT }, holder: contact },
    { purpose: { type: 'project', projectId: PROJECT }, holder: alternate },
    { purpose: { type: 'task', projectId: PROJECT, taskId: 'ended' }, holder: contact },
  ])
  expect(mail?.to).toBe('amira@x.example')
  expect(links).toHaveLength(1)
  expect(mail?.text.match(/https:\/\//g)).toHaveLength(1)
})

describe('a vote in which somebody isn’t asked', () => {
  const claire = { type: 'person', id: 'claire' } as const
  const vote = {
    purpose: { type: 'task', projectId: PROJECT, taskId: 'vote' },
    holder: claire,
  } as const
  const voting = (returned: number) => (fund: MemoryFund) => {
    for (const person of aProgramme().people) fund.people.set(person.id, person)
    const returns = { genderReview: 0, fundingDecision: returned }
    fund.projects.set(PROJECT, aProject('in-funding-decision', { returns }))
    fund.tasks.set('vote', aTask({ id: 'vote', status: 'open' }))
  }

  test('is listed for who may return the proposal', async () => {
    const { mail, links } = await send([vote], voting(0))
    expect(mail?.to).toBe('claire@wggi.iom.example')
    expect(links.map(({ holder }) => holder)).toEqual([claire])
  })

  test('isn’t listed once it was returned, and without any link no mail goes', async () => {
    const { mail, links, status } = await send([vote], voting(1))
    expect([mail, links, status]).toEqual([undefined, [], 'done'])
  })

  test('isn’t listed for who wouldn’t decide as chair', async () => {
    const rosa = { ...vote, holder: { type: 'person', id: 'rosa' } as const }
    expect((await send([rosa], voting(0))).mail).toBeUndefined()
  })
})
