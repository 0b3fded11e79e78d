import { describe, expect, test } from 'vitest'
import { createHandler } from '../../../functions/send-mail/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { tellMission } from '../../../shared/domain/decide/tasks/tell-mission'
import { gate } from '../../../shared/domain/links/gate'
import type { LinkPurpose } from '../../../shared/domain/links/purpose'
import { missionNoticeSchema, type MissionNotice } from '../../../shared/domain/outbox/item'
import type { Project } from '../../../shared/domain/project/project'
import {
  aDraft,
  anAmendment,
  anInstalment,
  aProgramme,
  aProject,
  aVersion,
  AT,
  PROJECT,
} from '../../support/builders'
import { fileOf, MemoryFund } from '../../support/fakes/memory-fund'
import { MemoryMailer } from '../../support/fakes/memory-mailer'
import {
  MemoryCodeStore,
  MemoryDraftStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { CountingIds } from '../../support/fakes/system'

const contact = { name: 'Amira', address: 'amira@tunis.iom.example' }
const alternate = { name: 'Omar', address: 'omar@tunis.iom.example' }
const FORM = 'form'

/** Sends what `tellMission` orders. Gives the mails that went out and the links that were made for them. */
async function tells(mail: MissionNotice, link: LinkPurpose, different: Partial<Project> = {}) {
  const fund = new MemoryFund()
  const programme = aProgramme()
  for (const call of programme.calls) fund.calls.set(call.id, call)
  for (const mission of programme.missions) fund.missions.set(mission.code, mission)
  fund.policy = programme.policy
  const project = { ...aProject('active', { contact, alternate }), ...different } as Project
  fund.projects.set(PROJECT, project)
  fund.versions.set(`${PROJECT} 0001`, aVersion())
  fund.amendments.set(`${PROJECT} 1`, anAmendment())
  fund.instalments.set(`${PROJECT} 1`, anInstalment())
  const form = aDraft({ id: FORM, purpose: 'amendment', form: 'amendment', projectId: PROJECT })
  fund.drafts.set(FORM, form)
  const { outbox } = tellMission(project, mail, { subject: 1, link })
  const items = outbox.map((order, index) => ({
    schema: 1 as const,
    id: `o${index}`,
    order,
    status: 'pending' as const,
    createdAt: AT,
    attempts: 0,
  }))
  for (const item of items) fund.outbox.set(item.id, item)
  const mailer = new MemoryMailer()
  await createHandler({
    projects: new MemoryProjectStore(fund),
    drafts: new MemoryDraftStore(fund),
    programme: new MemoryProgrammeStore(fund),
    links: new MemoryLinkStore(fund),
    codes: new MemoryCodeStore(fund),
    digest: sha256Digest,
    outbox: new MemoryOutboxStore(fund),
    mailer,
    ids: new CountingIds(),
    hashSecret,
    portalUrl: 'https://fund.example',
    fallbackContact: 'wggi@fund.example',
    clock: () => AT,
    log: { info: () => {}, warn: () => {} },
    measure: () => {},
  })({ outboxIds: items.map(({ id }) => id) })
  const file = fileOf(fund, PROJECT)
  if (!file) throw new Error('No project.')
  const state = {
    now: AT,
    programme,
    file,
    draft: form,
    envelopes: [],
    nextNumbers: {},
    mailsThisHour: 0,
  }
  const sent = mailer.sent.map(({ to, text, html }) => {
    const [url = '', ...others] = [...text.matchAll(/https:\/\/\S+/g)].map(([found]) => found)
    const made = fund.links.get(hashSecret(url.split('/').at(-1) ?? ''))
    return { to, url, others, text: text + html, made }
  })
  return { sent, verdicts: sent.map(({ made }) => made && gate(made, state, sha256Digest)) }
}

const page: LinkPurpose = { type: 'project', projectId: PROJECT }
const form: LinkPurpose = { type: 'draft', draftId: FORM }

describe.each(missionNoticeSchema.options)('%s', (mail) => {
  test.each([
    ['the project', page],
    ['a form', form],
  ])('reaches contact and alternate, each with a link of their own to %s', async (_, link) => {
    const { sent, verdicts } = await tells(mail, link)
    expect(sent.map(({ to }) => to)).toEqual([contact.address, alternate.address])
    expect(sent.map(({ others }) => others)).toEqual([[], []])
    expect(sent.map(({ made }) => made?.purpose)).toEqual([link, link])
    expect(sent.map(({ made }) => made?.holder)).toEqual(
      ['contact', 'alternate'].map((as) => ({ type: 'mission', mission: 'TUNIS', as })),
    )
    expect(verdicts).toEqual([{ stands: 'open' }, { stands: 'open' }])
    const [first, second] = sent
    expect(first?.text).not.toContain(second?.url)
    expect(second?.text).not.toContain(first?.url)
  })
})

describe('one mail goes', () => {
  const toContact = [contact.address]

  test('where there is no alternate', async () => {
    const { sent } = await tells('funds-committed', page, { alternate: undefined })
    expect(sent.map(({ to }) => to)).toEqual(toContact)
  })

  test('where the alternate is the contact’s own mailbox, however it is typed', async () => {
    const same = { name: 'Amira', address: 'Amira@TUNIS.iom.example' }
    const { sent } = await tells('funds-committed', page, { alternate: same })
    expect(sent.map(({ to }) => to)).toEqual(toContact)
  })

  test('while nobody in the mission has said that it knows who named an alternate', async () => {
    const unconfirmed = { hash: 'h', draftId: FORM, until: AT }
    const { sent } = await tells('submission-waits', page, { unconfirmed })
    expect(sent.map(({ to }) => to)).toEqual(toContact)
  })
})
