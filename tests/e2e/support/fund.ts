import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost, type Host } from '../../../infra/local/host'
import { Books } from '../../demo/books'
import { World } from '../../demo/world'
import { disturbance, noteStruck } from '../../support/disturbance'
import { projectAssembly } from './assembly'

/** The whole product on this machine, as `npm start` makes it, with a clock that can be moved. */
export interface Fund {
  host: Host
  world: World
  books: Books
  stop: () => Promise<void>
}

/** Starts a fund of its own with the example programme, at a moment of its own clock. */
export async function startFund(at: string, options: { seed?: boolean } = {}): Promise<Fund> {
  const assemblyDirectory = await projectAssembly()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'wggi-e2e-'))
  const host = await startHost({
    assemblyDirectory,
    dataDirectory,
    at: new Date(at),
    seed: options.seed ?? true,
    port: 0,
    quiet: true,
    ...(disturbance && { disturb: disturbance }),
  })
  const world = new World(host)
  const books = new Books(host.portalUrl, host.awsUrl)
  return {
    host,
    world,
    books,
    stop: async () => {
      if (disturbance) noteStruck((await world.disturbances()).struck)
      await host.stop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
