import { exampleSettings } from '../../../functions/administer/example/programme'
import type { Setting } from '../../../shared/domain/decide/settings/administer'
import type { Call } from '../../../shared/domain/programme/programme'
import {
  answerTask,
  askChange,
  askCouncilUpdate,
  fileReport,
  startProposal,
  submitProposal,
} from '../../demo/acts'
import { fillForm } from '../../demo/fill'
import { people } from '../../demo/people'
import type { PortfolioProject } from '../../demo/portfolio/answers'
import { dakar } from '../../demo/portfolio/dakar'
import { pretoria } from '../../demo/portfolio/pretoria'
import { councilUpdates, extensions } from '../../demo/portfolio/reports'
import { tunis } from '../../demo/portfolio/tunis'
import { washington } from '../../demo/portfolio/washington'
import type { Fund } from './fund'
import { makeSettings } from './operator'
import { asking, short } from './playing'
import { AMENDMENT, ANSWER, DESK, DRAFT, mailedLink, OFFER, PROJECT, REPORT, TASK } from './mailed'

/** Writes for the mission whose approval waits for money. */
const WAITING = 'grace.w@washington.iom.example'

/** With something that only those who decide may read. */
function confiding(project: PortfolioProject): PortfolioProject {
  const protectionNote = 'Two women of the group live in hiding.'
  return { ...project, proposal: { ...project.proposal, protectionNote } }
}

const fund = (amount: string) => ({ choice: 'fund', amount })

/**
 * Plays the fund until there is a page of every kind, and gives their addresses by what they are. The clock
 * ends on 7 January 2005.
 */
export async function everyPage({ host, world }: Fund): Promise<Record<string, string>> {
  const pages: Record<string, string> = {
    start: host.portalUrl,
    links: `${host.portalUrl}/links`,
    'not found': `${host.portalUrl}/nowhere`,
    'unknown link': `${host.portalUrl}/tasks/${'x'.repeat(43)}`,
    'desk door': `${host.portalUrl}/desk`,
    booklet: `${host.portalUrl}/booklet`,
  }

  /** A draft nobody has typed in, at an address that its mission's mailbox knows. */
  async function startDraft(project: PortfolioProject, address: string): Promise<string> {
    return (await startProposal(world, { ...project, address })).url
  }

  async function addSections(name: string, list: string): Promise<void> {
    const { root, url } = await world.browser.open(list)
    for (const link of root.querySelectorAll('.tasks a')) {
      const { href, pathname } = new URL(link.getAttribute('href') ?? '', url)
      pages[`${name}: ${pathname.split('/')[3] ?? ''}`] = href
    }
  }

  /** A request that everybody votes to fund with the same amount. */
  async function decided(project: PortfolioProject, amount: string): Promise<string> {
    const id = await submitProposal(world, project)
    await answerTask(world, people.genderReviewer, id, { choice: 'confirm' })
    for (const reviewer of [people.elena, people.marc, people.peter]) {
      await answerTask(world, reviewer, id, fund(amount))
    }
    return id
  }

  async function setCeiling(ceilingCents: number, change: string): Promise<void> {
    const year = 2005
    await makeSettings(host.awsUrl, [
      { type: 'propose-ceiling', by: 'one', year, ceilingCents, authority: 'MC/2176 VIII.9' },
      { type: 'confirm-ceiling', by: 'two', year, change },
    ])
  }

  /**
   * An approval for which the year's money is short, and whose call ends: its mission is asked whether it
   * waits on. Then money and call are as before.
   */
  async function askedForNextCall(): Promise<string> {
    await setCeiling(30_000_00, '2005-2')
    const id = await decided({ ...asking(short(washington), '20,000'), address: WAITING }, '20,000')
    const put = (item: Call): Setting => ({ type: 'put-call', by: 'one', item })
    const [own] = exampleSettings(await world.now()).flatMap((setting) =>
      setting.type === 'put-call' ? [setting.item] : [],
    )
    if (!own) throw new Error('The example has no call.')
    const later = { ...own, id: 'later', opensAt: '2005-06-01T00:00:00.000Z' }
    await makeSettings(host.awsUrl, [put(later), put({ ...own, closesAt: await world.now() })])
    await world.until('2005-01-07T09:00:00.000Z')
    const link = await mailedLink(world, WAITING, TASK, id)
    await makeSettings(host.awsUrl, [put(own)])
    await setCeiling(60_000_00, '2005-3')
    return link
  }

  const paid = await decided(confiding(pretoria), '10,000')
  pages.settled = await mailedLink(world, people.elena, TASK, paid)
  const active = await decided(tunis, '10,000')
  await decided(short(dakar), '8,000')
  await world.until('2005-01-06')
  pages.offer = await mailedLink(world, dakar.address, OFFER)
  pages.payment = await mailedLink(world, people.finance, TASK, active)

  await askCouncilUpdate(world, people.secretariat, '2005-01-05', '2005-01-31')
  pages.report = await mailedLink(world, tunis.address, REPORT)
  pages['report check'] = `${pages.report}/check`
  await fileReport(world, pretoria.address, paid, { ...councilUpdates.TUNIS, asOf: '2005-01-05' })
  pages['report sent'] = await mailedLink(world, pretoria.address, REPORT)
  pages['report review'] = await mailedLink(world, people.secretariat, TASK, paid)
  pages.project = await mailedLink(world, pretoria.address, PROJECT, paid)
  pages.confidential = pages.project.replace(PROJECT, '/confidential/')
  await world.browser.submit((await world.browser.open(pages.confidential)).form())
  await askChange(world, tunis.address, active, extensions.TUNIS)
  pages['change sent'] = await mailedLink(world, tunis.address, AMENDMENT, active)
  pages['small change'] = await mailedLink(world, people.secretariat, TASK, active)

  const split = await submitProposal(world, washington)
  pages['gender review'] = await mailedLink(world, people.genderReviewer, TASK, split)
  pages.sent = await mailedLink(world, washington.address, DRAFT)
  const second = await submitProposal(world, {
    ...short(dakar),
    address: 'moussa.ba@dakar.iom.example',
  })
  await answerTask(world, people.genderReviewer, second, { choice: 'confirm' })
  await answerTask(world, people.elena, second, fund('10,000'))
  pages.voted = await mailedLink(world, people.elena, TASK, second)
  pages.vote = await mailedLink(world, people.naledi, TASK, second)
  const third = await submitProposal(world, {
    ...short(dakar),
    address: 'awa.fall@dakar.iom.example',
  })
  await answerTask(world, people.genderReviewer, third, { choice: 'confirm' })
  await answerTask(world, people.elena, third, fund('10,000'))
  await answerTask(world, people.marc, third, { ...fund('9,000'), reason: 'One team will do.' })
  await answerTask(world, people.peter, third, fund('10,000'))
  await world.settle()
  pages.chair = await mailedLink(world, people.chair, TASK, third)

  const draft = await startDraft(tunis, 'leila.ayari@tunis.iom.example')
  await fillForm(world, await world.browser.open(draft), confiding(tunis).proposal)
  await addSections('form', draft)
  await addSections('report', pages.report)
  pages.form = draft
  pages.check = `${draft}/check`
  pages['empty check'] = `${await startDraft(pretoria, 'thabo.m@pretoria.iom.example')}/check`

  pages['next call'] = await askedForNextCall()

  const door = await world.browser.open(`${host.portalUrl}/desk`)
  await world.browser.submit(door.form().set('address', people.secretariat))
  pages.desk = await mailedLink(world, people.secretariat, DESK)
  pages['desk: project'] = `${pages.desk}/projects/${active}`
  pages['desk: record'] = `${pages.desk}/records/${active}`
  const start = (await world.browser.open(host.portalUrl)).form()
  const stranger = start.set('mission', 'DAKAR').set('address', 'nadia.k@dakar.iom.example')
  await world.browser.submit(stranger.set('language', 'en'))
  pages.mailbox = await mailedLink(world, 'office@dakar.iom.example', ANSWER)
  return pages
}
