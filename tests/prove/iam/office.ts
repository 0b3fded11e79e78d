import type { Host } from '../../../infra/local/host'
import { answerTask } from '../../demo/acts'
import { fillForm } from '../../demo/fill'
import { people } from '../../demo/people'
import { sentBy } from '../../demo/portfolio/answers'
import { dakar } from '../../demo/portfolio/dakar'
import { pretoria } from '../../demo/portfolio/pretoria'
import { tunis } from '../../demo/portfolio/tunis'
import { washington } from '../../demo/portfolio/washington'
import { World } from '../../demo/world'
import { ANSWER, DRAFT, OFFER, TASK } from '../../e2e/support/mailed'
import { asking, untilVotes } from '../../e2e/support/playing'
import { Desk, FIRST } from './desk'
import { closeCall, leaves, restartRequest, setCeiling } from './operators'

const { elena, marc, peter, naledi } = people
const fund = (amount: string) => ({ choice: 'fund', amount })
const REASON = { reason: 'As it was agreed on the phone.' }

async function vote(world: World, id: string, voters: readonly string[], answers: object) {
  for (const voter of voters) await answerTask(world, voter, id, { ...answers })
  await world.settle()
}

/** A reviewer asks the mission something before voting. */
async function asks(world: World, reviewer: string, id: string): Promise<void> {
  const page = await world.openMailed(reviewer, TASK, id)
  const button = { name: 'act', value: 'ask' }
  const form = page.form(button).set('question', 'Who will run it once the grant has ended?')
  await world.browser.submit(form, button)
  await world.settle()
}

async function answersQuestion(world: World, address: string): Promise<void> {
  const page = await world.openMailed(address, ANSWER)
  await world.browser.submit(page.form().set('text', 'The district will.'))
  await world.settle()
}

/** A mission answers an offer; what is accepted is one line of its budget. */
async function answersOffer(world: World, address: string, answer: { accept?: string }) {
  const page = await world.openMailed(address, OFFER)
  const button = { name: 'do', value: 'answer' }
  const form = page.form(button).set('choice', answer.accept === undefined ? 'decline' : 'accept')
  const [line = ''] = form.names.filter((name) => name !== 'choice')
  if (answer.accept !== undefined) form.set(line, answer.accept)
  await world.browser.submit(form, button)
  await world.settle()
}

/** A question that is answered, conditions that the mission accepts and that are confirmed late. */
async function withCondition(world: World): Promise<string> {
  const project = sentBy(asking(tunis, '10,000'), 'one')
  const id = await untilVotes(world, project)
  await asks(world, elena, id)
  await answersQuestion(world, project.address)
  const terms = { text: 'The agreement with the district is signed.', due: '2005-01-20' }
  await vote(world, id, [elena, marc, peter], {
    ...fund('10,000'),
    'conditions.1.text': terms.text,
    'conditions.1.due': terms.due,
    'conditions.1.blocks': 'disbursement',
  })
  return id
}

/** The office writes down what came as a document and what was decided in a meeting. */
async function onPaper(world: World, desk: Desk): Promise<string> {
  const { mission, address, proposal } = sentBy(dakar, 'paper')
  await desk.enters({
    call: FIRST,
    mission,
    name: 'Awa Paper',
    address,
    language: 'en',
    receivedOn: '2005-01-03',
  })
  await fillForm(world, await world.openMailed(people.secretariat, DRAFT), proposal)
  const id = await untilVotes(world, sentBy(pretoria, 'meeting'))
  await desk.does(id, 'record-meeting', {
    minutes: 'WGGI/05/2',
    heldOn: '2005-01-04',
    'vote.elena': 'fund',
    'vote.marc': 'fund',
    'vote.yasmine': 'fund',
    amount: '10,000',
  })
  return id
}

/** The acts of the desk on projects under way. */
async function arrange(
  world: World,
  desk: Desk,
  ids: { voting: string; active: string; paid: string },
) {
  await desk.does(ids.voting, 'extend-task', { dueOn: '2005-03-01', ...REASON })
  await desk.does(ids.voting, 'reassign-task', { from: FIRST, to: FIRST, ...REASON })
  await desk.does(ids.active, 'replace-contact', {
    as: 'contact',
    name: 'Nadia New',
    address: 'new@tunis.iom.example',
    ...REASON,
  })
  await desk.does(ids.active, 'resend-mail')
  await desk.look(`records/${ids.paid}`)
  for (const act of ['suspend', 'resume']) await desk.does(ids.paid, act, REASON)
  await desk.does(ids.paid, 'terminate', { ...REASON, confirm: 'yes' })
}

/** A mail comes back, which the desk shows. */
async function bounces(host: Host, world: World): Promise<void> {
  const { id } = await world.mailTo(people.peter, TASK)
  await fetch(new URL('/__local/bounce', host.controlUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messageId: id }),
  })
  await (await Desk.open(world)).look('')
}

/** Two approvals for which there is no money, put into another order, until their call has closed. */
async function untilCallCloses(host: Host, world: World): Promise<void> {
  await setCeiling(host, 2, 30_000_00)
  for (const name of ['late', 'later']) {
    const id = await untilVotes(world, sentBy(asking(washington, '20,000'), name))
    await vote(world, id, [elena, marc, naledi], fund('20,000'))
  }
  await (await Desk.open(world)).turnsWaitlist()
  await closeCall(host, '2005-03-10T22:59:00.000Z')
  await world.until('2005-03-25')
}

/** What the office does, and what people leave undone. */
export async function office(host: Host): Promise<void> {
  const world = new World(host)
  await world.until('2005-01-04')
  const active = await withCondition(world)
  const paid = await onPaper(world, await Desk.open(world))
  const voting = await untilVotes(world, sentBy(washington, 'silent'))
  await asks(world, marc, voting)
  const refused = await untilVotes(world, sentBy(pretoria, 'offered'))
  await vote(world, refused, [elena, marc, peter], fund('8,000'))
  const lapsing = await untilVotes(world, sentBy(dakar, 'silent'))
  await vote(world, lapsing, [elena, marc, naledi], fund('8,000'))

  await world.until('2005-01-06')
  await answersOffer(world, sentBy(tunis, 'one').address, { accept: '10,000' })
  await answersOffer(world, sentBy(pretoria, 'offered').address, {})
  await world.until('2005-01-12')
  await arrange(world, await Desk.open(world), { voting, active, paid })
  await leaves(host, 'peter', '2005-01-12')

  // Nobody answers the question, accepts the offer or confirms the condition in time.
  await world.until('2005-02-20')
  await answerTask(world, people.secretariat, active, {
    choice: 'met',
    note: 'Signed on 18 February.',
  })
  await bounces(host, world)
  await restartRequest(host, voting)
  await untilCallCloses(host, world)
}
