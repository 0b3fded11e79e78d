import { reportNames } from '../../../functions/serve-finance/reports'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { Host } from '../../../infra/local/host'
import {
  answerTask,
  beginProposal,
  sendProposal,
  startProposal,
  submitProposal,
} from '../../demo/acts'
import { Books } from '../../demo/books'
import { fillForm } from '../../demo/fill'
import { people } from '../../demo/people'
import { play } from '../../demo/play'
import { sentBy } from '../../demo/portfolio/answers'
import { tunis } from '../../demo/portfolio/tunis'
import { washington } from '../../demo/portfolio/washington'
import { World } from '../../demo/world'
import { longStory } from '../crash/story'
import { office } from './office'
import { setCeiling } from './operators'
import type { Part } from './usage'
import { mailSeals, tamper } from './witnessing'

const quiet = () => undefined

/** A world for people who act side by side: one moves the clock at a time. */
class SharedWorld extends World {
  #clock: Promise<unknown> = Promise.resolve()

  protected override control(path: string, body?: unknown): Promise<unknown> {
    if (body === undefined) return super.control(path)
    const moved = this.#clock.then(() => super.control(path, body))
    this.#clock = moved.catch(() => undefined)
    return moved
  }
}

/** What finance and auditors do: a key is made, figures are read, the record is verified. */
async function readBooks(host: Host, projectId: string): Promise<void> {
  const books = new Books(host.portalUrl, host.awsUrl)
  await books.open()
  for (const report of reportNames) await books.read(report, { year: '2005' })
  await books.record(projectId)
  await books.verify()
}

/** Calls a function as an operator does; throws when it fails. */
async function invoke(host: Host, name: string, event: unknown): Promise<string> {
  const client = new LambdaClient({
    endpoint: host.awsUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'prover', secretAccessKey: 'prover' },
  })
  const reply = await client.send(
    new InvokeCommand({
      FunctionName: `wggi-dev-${name}`,
      Payload: new TextEncoder().encode(JSON.stringify(event)),
    }),
  )
  client.destroy()
  const text = new TextDecoder().decode(reply.Payload)
  if (reply.FunctionError) throw new Error(`${name}: ${text}`)
  return text
}

/** Puts a failure on the record, as the catch of a workflow does. */
async function failOnce(host: Host, facts: { projectId?: string }): Promise<void> {
  const failure = { workflow: 'waitlist', execution: 'proof', state: 'Offer', error: 'ProofError' }
  await invoke(host, 'record-failure', { ...failure, ...facts })
}

/** Money for one of two: the other waits, is offered what becomes free, and is paid. */
const waiting: Part = async (host) => {
  const world = new SharedWorld(host)
  await setCeiling(host, 2, 25_000_00)
  await world.until('2005-01-04')
  await startProposal(world, sentBy(tunis, 'idle'))
  const ids: string[] = []
  for (const name of ['one', 'two']) ids.push(await submitProposal(world, sentBy(washington, name)))
  for (const id of ids) {
    await answerTask(world, people.genderReviewer, id, { choice: 'confirm' })
  }
  for (const id of ids) {
    for (const voter of [people.elena, people.marc, people.peter]) {
      await answerTask(world, voter, id, { choice: 'fund', amount: '20,000' })
    }
  }
  await world.until('2005-01-12')
  await setCeiling(host, 3, 60_000_00)
  await answerTask(world, people.chair, ids[1] ?? '', { choice: 'accept' })
  // What somebody sent whom their mission never confirms lapses.
  const unknown = sentBy(tunis, 'unknown')
  const begun = await beginProposal(world, unknown)
  await fillForm(world, begun, unknown.proposal)
  await sendProposal(world, begun, unknown)
  await world.until('2005-01-28')
  // The draft nobody writes in is warned of, and lapses.
  await world.until('2005-03-24')
  await world.until('2005-04-20')
  for (const path of ['/booklet', '/nowhere']) await fetch(new URL(path, host.portalUrl))
  await failOnce(host, { projectId: ids[0] ?? '' })
  await failOnce(host, {})
  await mailSeals(host)
  await tamper(host)
  await world.settle()
}

/** The portfolio of 2005, from its first form to its last closure. */
const portfolio: Part = async (host) => {
  const { ids } = await play(new World(host), quiet, async () => undefined)
  await readBooks(host, ids.TUNIS)
  await fetch(new URL('/links', host.portalUrl), {
    method: 'POST',
    body: new URLSearchParams({ address: tunis.address }),
  })
}

/** Eight projects that overlap, with people who don't answer, a waitlist and a withdrawal. */
const overlapping: Part = async (host) => {
  await longStory(new SharedWorld(host), quiet)
}

/** What is played. */
export const parts: Readonly<Record<string, Part>> = { office, waiting, portfolio, overlapping }
