import { describe, expect, test } from 'vitest'
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
import { fileOf } from '../../support/fakes/memory-fund'
import { mailsOf, newFund } from './mailing'

const contact = { name: 'Amira', address: 'amira@tunis.iom.example' }
const alternate = { name: 'Omar', address: 'omar@tunis.iom.example' }
const FORM = 'form'

/** Sends what `tellMission` orders. Gives the mails that went out and the links that were made for them. */
async function tells(mail: MissionNotice, link: LinkPurpose, different: Partial<Project> = {}) {
  const programme = aProgramme()
  const fund = newFund(programme)
  const project = { ...aProject('active', { contact, alternate }), ...different } as Project
  fund.projects.set(PROJECT, project)
  fund.versions.set(`${PROJECT} 0001`, aVersion())
  fund.amendments.set(`${PROJECT} 1`, anAmendment())
  fund.instalments.set(`${PROJECT} 1`, anInstalment())
  const form = aDraft({ id: FORM, purpose: 'amendment', form: 'amendment', projectId: PROJECT })
  fund.drafts.set(FORM, form)
  const { outbox } = tellMission(project, mail, { subject: 1, link })
  const mails = await mailsOf(fund, outbox)
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
  const sent = mails.map(({ to, text, html }) => {
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
