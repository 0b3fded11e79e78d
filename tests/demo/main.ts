import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { startHost } from '../../infra/local/host'
import { readDisturbance } from '../../infra/local/options'
import { synthesize } from '../../infra/local/synthesis'
import { Books } from './books'
import { readPapers, writeFiles, type Paper } from './files'
import { play } from './play'
import { report, wrongIn, type Summary } from './report'
import { World } from './world'

process.env.TZ = 'UTC'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    verbose: { type: 'boolean' },
    disturb: { type: 'string' },
    out: { type: 'string' },
  },
})

const missionRow = z.object({ mission: z.string(), committedCents: z.int() })
const projectRow = z.object({ projectId: z.string(), status: z.string() })

async function summarise(
  world: World,
  books: Books,
  played: Awaited<ReturnType<typeof play>>,
  began: number,
): Promise<Summary> {
  const asOf = '2005-12-31'
  const byMission = await books.read('totals', { year: '2005', by: 'mission', asOf })
  const missions = z.array(missionRow).parse(byMission.rows)
  const carried = z
    .object({ grants: z.int(), committedCents: z.int() })
    .parse((await books.read('carry-over', { year: '2005', asOf })).sums)
  const today = (await world.now()).slice(0, 10)
  const projects = z.array(projectRow).parse((await books.read('projects', { year: '2005' })).rows)
  for (const id of Object.values(played.ids)) await books.record(id)
  const { chains, records, valid, kinds } = await books.verify()
  const { mails, transitions } = await world.stats()
  return {
    totals: {
      committedCents: missions.reduce((sum, row) => sum + row.committedCents, 0),
      byMission: Object.fromEntries(missions.map((row) => [row.mission, row.committedCents])),
    },
    carryOver: { grants: carried.grants, cents: carried.committedCents },
    audit: { chains, records, valid },
    envelopes: [await books.envelope(2005, asOf)],
    envelopesAtEnd: [await books.envelope(2005, today)],
    projects: Object.entries(played.ids).map(([mission, id]) => ({
      id,
      mission,
      status: projects.find((row) => row.projectId === id)?.status ?? 'unknown',
      amendments: z.record(z.string(), z.int()).parse(played.amendments)[mission] ?? 0,
    })),
    mails,
    transitions,
    tasks: kinds['task-opened'] ?? 0,
    missed: kinds['report-missed'] ?? 0,
    wallMs: Math.round(performance.now() - began),
  }
}

async function main(): Promise<void> {
  const began = performance.now()
  const tell = (line: string) => console.log(line)
  const quiet = values.json === true
  const say = quiet ? () => undefined : tell
  const assemblyDirectory = await synthesize(process.cwd(), say)
  const dataDirectory = mkdtempSync(join(tmpdir(), 'wggi-demo-'))
  const host = await startHost({
    assemblyDirectory,
    dataDirectory,
    at: new Date('2005-01-03T08:00:00Z'),
    seed: true,
    port: 0,
    quiet: values.verbose !== true,
    disturb: readDisturbance(values.disturb ?? ''),
  })
  try {
    const world = new World(host)
    const books = new Books(host.portalUrl, host.awsUrl)
    await books.open()
    const papers: Paper[] = []
    const played = await play(world, say, async () => {
      papers.push(...(await readPapers(books)))
    })
    const summary = await summarise(world, books, played, began)
    if (!quiet) report(summary, tell)
    if (values.json) tell(JSON.stringify(summary))
    if (values.out !== undefined) {
      const written = await writeFiles(books, papers, values.out)
      if (!quiet) for (const path of written) tell(path)
    }
    const wrong = wrongIn(summary)
    if (wrong.length > 0) throw new Error(`The story of 2005 ended wrongly: ${wrong.join('; ')}.`)
  } finally {
    await host.stop()
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
