import type { Page } from '../support/browser'
import { fillForm } from './fill'
import type { ActivityAnswers } from './portfolio/activities'
import type { FormAnswers, PortfolioProject } from './portfolio/answers'
import type { World } from './world'

const DRAFT = /\/drafts\//
const ANSWER = /\/answers\//
const AMENDMENT = /\/amendments\//
const PROJECT = /\/projects\//
const REPORT = /\/reports\//
const TASK = /\/tasks\//
const DESK = /\/desk\//

function sentPage(page: Page, what: string): Page {
  if (page.status >= 400) throw new Error(`${what}: ${page.status} ${page.text.slice(0, 600)}`)
  return page
}

/** Checks a working copy behind its link and sends it. */
async function sendFilled(world: World, list: Page, what: string): Promise<Page> {
  const check = await world.browser.open(`${list.url.split('?')[0]}/check`)
  const form = check.form({ name: 'do', value: 'submit' })
  if (form.names.includes('declaration')) form.set('declaration', 'yes')
  return sentPage(await world.browser.submit(form, { name: 'do', value: 'submit' }), what)
}

async function fillAndSend(
  world: World,
  list: Page,
  answers: FormAnswers,
  what: string,
): Promise<Page> {
  await fillForm(world, list, answers)
  return sendFilled(world, list, what)
}

/** Somebody starts from the first page and opens the link they are mailed, whoever they are to the mission. */
export async function beginProposal(world: World, project: PortfolioProject): Promise<Page> {
  const start = await world.browser.open(new URL('/', world.host.portalUrl).href)
  const form = start
    .form()
    .set('mission', project.mission)
    .set('address', project.address)
    .set('language', 'en')
  sentPage(await world.sendForMail(form, project.address, DRAFT), `${project.mission} starts`)
  return world.openMailed(project.address, DRAFT)
}

/** A mission starts from the first page, and its mailbox knows who does. */
export async function startProposal(world: World, project: PortfolioProject): Promise<Page> {
  await beginProposal(world, project)
  await confirmSender(world, project.address)
  return world.openMailed(project.address, DRAFT)
}

/** The mail to a mailbox about those who write for its mission, by its subject. */
const WHO_WRITES = /^(Who writes for|Qui écrit pour|¿Quién escribe por)/

/** The mission's mailbox, asked about an address it hasn't been asked about before, says that it knows it. */
export async function confirmSender(world: World, address: string): Promise<void> {
  const mailbox = `office@${address.slice(address.indexOf('@') + 1)}`
  await world.settle()
  const asked = (await world.mails()).findLast(
    ({ to, subject }) => to.includes(mailbox) && WHO_WRITES.test(subject),
  )
  if (!asked) return
  const page = await world.openMailed(mailbox, ANSWER, asked.subject)
  if (page.root.querySelector('main form') === null) return
  const form = page.form()
  for (const name of form.names.filter((one) => one.startsWith('known.'))) form.set(name, 'yes')
  sentPage(await world.browser.submit(form), `${mailbox} knows ${address}`)
}

/** Sends a proposal that is filled in. Gives the reference. */
export async function sendProposal(
  world: World,
  list: Page,
  { mission }: PortfolioProject,
): Promise<string> {
  const sent = await sendFilled(world, list, `${mission} submits`)
  const id = /WGGI-\d{4}-\d{4}/.exec(sent.text)?.[0]
  if (id === undefined) throw new Error(`No reference for ${mission}: ${sent.text.slice(0, 400)}`)
  return id
}

/** A mission starts from the first page, fills in the form it was mailed, and sends it. Gives the reference. */
export async function submitProposal(world: World, project: PortfolioProject): Promise<string> {
  const list = await startProposal(world, project)
  await fillForm(world, list, project.proposal)
  return sendProposal(world, list, project)
}

/** A mission completes what was returned to it, by the link in the letter. */
export async function completeProposal(
  world: World,
  address: string,
  id: string,
  answers: FormAnswers,
): Promise<void> {
  await fillAndSend(
    world,
    await world.openMailed(address, DRAFT, id),
    answers,
    `${id} is completed`,
  )
}

/** Somebody answers what they are asked, by the link of their newest mail about it. */
export async function answerTask(
  world: World,
  address: string,
  id: string,
  answers: Readonly<Record<string, string>>,
): Promise<Page> {
  const page = await world.openMailed(address, TASK, id)
  const form = page.form({ name: 'act', value: 'answer' })
  for (const [name, value] of Object.entries(answers)) form.set(name, value)
  return sentPage(
    await world.browser.submit(form, { name: 'act', value: 'answer' }),
    `${id} answered by ${address}`,
  )
}

/** The project's page; when its link has expired, by a fresh one that the page mails. */
async function openProject(world: World, address: string, id: string): Promise<Page> {
  await world.settle()
  const mail = await world.mailTo(address, PROJECT, id)
  const link = /https?:\/\/\S+\/projects\/\S+/.exec(mail.text)?.[0] ?? ''
  const page = await world.browser.open(link)
  if (page.status !== 410) return sentPage(page, `${id} is opened`)
  const fresh = { name: 'do', value: 'fresh-link' }
  sentPage(
    await world.sendForMail(page.form(fresh), address, PROJECT, fresh),
    `a fresh link for ${id}`,
  )
  return world.openMailed(address, PROJECT, id)
}

/** A mission withdraws from its project's page. */
export async function withdraw(world: World, address: string, id: string): Promise<void> {
  const page = await openProject(world, address, id)
  const button = { name: 'do', value: 'withdraw' }
  sentPage(
    await world.browser.submit(page.form(button).set('confirm', 'yes'), button),
    `${id} is withdrawn`,
  )
}

/** A mission asks for a change from its project's page, by the form it is then mailed. */
export async function askChange(
  world: World,
  address: string,
  id: string,
  answers: FormAnswers,
): Promise<void> {
  const page = await openProject(world, address, id)
  const ask = { name: 'do', value: 'ask-change' }
  sentPage(
    await world.sendForMail(page.form(ask), address, AMENDMENT, ask),
    `${id} asks for a change`,
  )
  await fillAndSend(
    world,
    await world.openMailed(address, AMENDMENT, id),
    answers,
    `${id} sends its change`,
  )
  await world.settle()
}

/** A mission sends the report it was asked for. */
export async function fileReport(
  world: World,
  address: string,
  id: string,
  answers: FormAnswers,
): Promise<void> {
  await fillAndSend(world, await world.openMailed(address, REPORT, id), answers, `${id} reports`)
  await world.settle()
}

/** The secretariat asks all open projects for a Council update, from the desk. */
export async function askCouncilUpdate(
  world: World,
  address: string,
  asOf: string,
  dueOn: string,
): Promise<void> {
  const desk = await world.browser.open(await openDesk(world, address))
  const button = { name: 'act', value: 'council-update' }
  const form = desk.form(button).set('asOf', asOf).set('dueOn', dueOn)
  sentPage(await world.browser.submit(form, button), 'the Council update is asked for')
  await world.settle()
}

/** Somebody opens the desk by a link they ask for. Gives its address. */
async function openDesk(world: World, address: string): Promise<string> {
  const door = await world.browser.open(new URL('/desk', world.host.portalUrl).href)
  sentPage(
    await world.sendForMail(door.form().set('address', address), address, DESK),
    `${address} asks for the desk`,
  )
  const page = await world.openMailed(address, DESK)
  return page.url.split('?')[0] ?? ''
}

/** Fills in one act of a page of the desk and presses its button. */
async function actsAtDesk(
  world: World,
  url: string,
  act: string,
  answers: ActivityAnswers,
): Promise<Page> {
  const button = { name: 'act', value: act }
  const form = (await world.browser.open(url)).form(button)
  const key = form.value('form')
  for (const [name, value] of Object.entries(answers))
    form.set(`${key}.${name}`, typeof value === 'string' ? value : [...value])
  return sentPage(await world.browser.submit(form, button), `${act} at the desk`)
}

/** The secretariat enters activities at the desk, and a second person confirms each there. Gives their pages. */
export async function enterActivities(
  world: World,
  activities: readonly ActivityAnswers[],
  { secretariat, confirmer }: { secretariat: string; confirmer: string },
): Promise<string[]> {
  const desk = await openDesk(world, secretariat)
  const paths: string[] = []
  for (const answers of activities) {
    const page = await actsAtDesk(world, `${desk}/activities`, 'propose-activity', answers)
    paths.push(new URL(page.url).pathname.split('/').at(-1) ?? '')
  }
  const other = await openDesk(world, confirmer)
  for (const path of paths)
    await actsAtDesk(world, `${other}/activities/${path}`, 'confirm-activity', { answer: 'agree' })
  return paths
}

/** The secretariat puts activities off to another year. */
export async function postponeActivities(
  world: World,
  secretariat: string,
  paths: readonly string[],
  toYear: number,
): Promise<void> {
  const desk = await openDesk(world, secretariat)
  for (const path of paths)
    await actsAtDesk(world, `${desk}/activities/${path}`, 'set-activity-course', {
      course: 'postponed',
      toYear: String(toYear),
      reason: 'Postponed or reconsidered; it will be addressed next year.',
    })
}

/**
 * The secretariat words what the Council reads of a project, beginning with what is proposed; its mission agrees
 * by its page; then it is cleared in both respects.
 */
export async function wordForCouncil(
  world: World,
  [secretariat, mission]: readonly [string, string],
  id: string,
  changes: FormAnswers,
): Promise<void> {
  const write = { name: 'act', value: 'write-public-text' }
  const at = await openDesk(world, secretariat)
  const worded = (await world.browser.open(`${at}/projects/${id}?lang=en`)).form(write)
  for (const [name, value] of Object.entries(changes))
    worded.set(`write-public-text.${name}`, typeof value === 'string' ? value : '')
  sentPage(await world.browser.submit(worded, write), `${id} is worded for the Council`)
  const page = await openProject(world, mission, id)
  const agree = { name: 'do', value: 'agree-text:1' }
  sentPage(await world.browser.submit(page.form(agree), agree), `${id} agrees with its text`)
  for (const respect of ['protection', 'sensitivity']) {
    const clear = { name: 'act', value: 'clear-public-text' }
    const form = (await world.browser.open(`${at}/projects/${id}?lang=en`)).form(clear)
    form.set('clear-public-text.of', respect)
    sentPage(await world.browser.submit(form, clear), `${id} is cleared: ${respect}`)
  }
  await world.settle()
}
