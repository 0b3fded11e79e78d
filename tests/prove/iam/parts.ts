import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { Host } from '../../../infra/local/host'
import { startProposal } from '../../demo/acts'
import { Books } from '../../demo/books'
import { play } from '../../demo/play'
import { tunis } from '../../demo/portfolio/tunis'
import { World } from '../../demo/world'
import { longStory } from '../crash/story'
import type { Part } from './usage'

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
async function readBooks(host: Host): Promise<void> {
  const books = new Books(host.portalUrl, host.awsUrl)
  await books.open()
  await books.read('totals', { year: '2005', by: 'mission', asOf: '2005-12-31' })
  await books.read('ledger', { year: '2005' })
  await books.verify()
}

/** The portfolio of 2005, from its first form to its last closure. */
export const portfolio: Part = async (host) => {
  await play(new World(host), quiet)
  await readBooks(host)
}

/** Puts a failure on the record, as the catch of a workflow does. */
async function failOnce(host: Host, facts: { projectId?: string }): Promise<void> {
  const client = new LambdaClient({
    endpoint: host.awsUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'prover', secretAccessKey: 'prover' },
  })
  const payload = {
    workflow: 'waitlist',
    execution: 'proof',
    state: 'Offer',
    error: 'ProofError',
    ...facts,
  }
  const { FunctionError } = await client.send(
    new InvokeCommand({
      FunctionName: 'wggi-dev-record-failure',
      Payload: new TextEncoder().encode(JSON.stringify(payload)),
    }),
  )
  client.destroy()
  if (FunctionError) throw new Error('record-failure failed.')
}

/**
 * Eight projects that overlap, with what the portfolio lacks: people who don't answer, a waitlist, a
 * withdrawal, a draft nobody sends; then a workflow that fails, with its project and without one.
 */
export const overlapping: Part = async (host) => {
  const world = new SharedWorld(host)
  await world.until('2005-01-03T09:00:00Z')
  await startProposal(world, { ...tunis, address: 'idle@tunis.iom.example' })
  const [first = ''] = await longStory(world, quiet)
  await failOnce(host, { projectId: first })
  await failOnce(host, {})
  await world.settle()
  await readBooks(host)
}
