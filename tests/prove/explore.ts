import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from '../../infra/local/host'
import { synthesize } from '../../infra/local/synthesis'
import { Books } from '../demo/books'
import { play } from '../demo/play'
import { World } from '../demo/world'
process.env.TZ='UTC'
const dir = mkdtempSync(join(tmpdir(), 'iam-'))
const host = await startHost({ assemblyDirectory: await synthesize(process.cwd(), console.log), dataDirectory: dir, at: new Date('2005-01-03T08:00:00Z'), seed: true, port: 0, quiet: true })
try {
  const world = new World(host); const books = new Books(host.portalUrl, host.awsUrl); await books.open()
  await play(world, console.log)
  await books.read('totals', { year: '2005', by: 'mission', asOf: '2005-12-31' })
  await books.verify()
} catch (e) { console.log(e) } finally {
  const access = await (await fetch(`${host.controlUrl}/__local/access`)).text()
  writeFileSync('/tmp/iam-access.json', access)
  await host.stop(); rmSync(dir, { recursive: true, force: true })
}
process.exit(0)
