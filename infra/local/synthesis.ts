import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod'
import { isAlive } from './is-alive'
import { Refusal } from './refusal'

const cdkJson = z.object({
  app: z.string(),
  context: z.record(z.string(), z.unknown()).default({}),
})

const SOURCE_FILES = ['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json']
/** What never ends up in an assembly. */
const SKIPPED = new Set(['node_modules', 'tests', 'cdk.out', 'coverage'])

/**
 * Synthesizes the app of a project that has a `cdk.json`, in a process of its own, and returns the
 * `cdk.out`. What was synthesized from the same sources is used again. Throws a Refusal when the app fails.
 */
export async function synthesize(project: string, say: (line: string) => void): Promise<string> {
  const file = join(project, 'cdk.json')
  if (!existsSync(file)) {
    throw new Refusal(`${project} has no cdk.json. Start there, or name a cdk.out with --assembly.`)
  }
  const { app, context } = cdkJson.parse(JSON.parse(readFileSync(file, 'utf8')))
  const cache = join(project, '.cache', 'assemblies')
  const key = hashSources(project)
  const wanted = join(cache, key)
  const isThere = () => existsSync(join(wanted, 'manifest.json'))
  if (isThere()) return usedAgain(wanted)
  return alone(join(project, '.cache', 'synthesis.pid'), async () => {
    if (isThere()) return usedAgain(wanted)
    say('Synthesizing the app …')
    const fresh = join(cache, `${key}.next`)
    forgetOldest(cache)
    rmSync(fresh, { recursive: true, force: true })
    await run(app, project, {
      CDK_OUTDIR: fresh,
      // The name under which the CLI, too, tells an app its context.
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...WITHOUT_CHECKS }),
    })
    if (!existsSync(join(fresh, 'manifest.json'))) {
      throw new Refusal(`\`${app}\` wrote no cloud assembly into CDK_OUTDIR.`)
    }
    renameSync(fresh, wanted)
    return wanted
  })
}

/** Counts as new again: the oldest are forgotten, and a host serves from this one until it stops. */
function usedAgain(directory: string): string {
  const now = new Date()
  utimesSync(directory, now, now)
  return directory
}

/** So many are kept, because hosts that still run serve from theirs while sources change. */
const KEPT = 4

function forgetOldest(cache: string): void {
  if (!existsSync(cache)) return
  const all = readdirSync(cache)
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const old of all.slice(KEPT - 1)) rmSync(old, { recursive: true, force: true })
}

/** Lets one process after the other do `work`: what the first has made, the others find. */
async function alone<T>(pidFile: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(pidFile), { recursive: true })
  for (;;) {
    try {
      writeFileSync(pidFile, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (isHeld(pidFile)) await delay(100)
      else rmSync(pidFile, { force: true })
    }
  }
  try {
    return await work()
  } finally {
    rmSync(pidFile, { force: true })
  }
}

const LONGEST_SYNTHESIS = 120_000

/** Whether who wrote the file is still at work; one who was killed before writing into it isn't for long. */
function isHeld(pidFile: string): boolean {
  try {
    const isOld = statSync(pidFile).mtimeMs < Date.now() - LONGEST_SYNTHESIS
    return !isOld && isAlive(Number(readFileSync(pidFile, 'utf8')))
  } catch {
    // Let go of just now.
    return true
  }
}

/** A deployment checks the template and reports on paths; a start is only slower for it. */
const WITHOUT_CHECKS = {
  'aws:cdk:enable-path-metadata': false,
  'aws:cdk:version-reporting': false,
  'aws:cdk:disable-stack-trace': true,
}

function run(command: string, cwd: string, environment: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd,
      shell: true,
      env: { ...process.env, ...environment, PATH: withLocalTools(cwd) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => output.push(chunk))
    }
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) return resolve()
      const said = Buffer.concat(output).toString('utf8').trim()
      reject(new Refusal(`\`${command}\` failed, so there is nothing to serve:\n${said}`))
    })
  })
}

function withLocalTools(project: string): string {
  return `${join(project, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`
}

/** A hash of everything that synthesis may read: the sources outside of dot folders and tests. */
function hashSources(project: string): string {
  const hash = createHash('sha256').update(process.version)
  const add = (path: string): void => {
    hash.update(relative(project, path)).update('\0').update(readFileSync(path)).update('\0')
  }
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder).sort()) {
      const path = join(folder, entry)
      if (entry.startsWith('.') || SKIPPED.has(entry)) continue
      if (statSync(path).isDirectory()) walk(path)
      else if (folder !== project) add(path)
    }
  }
  walk(project)
  for (const name of SOURCE_FILES) if (existsSync(join(project, name))) add(join(project, name))
  return hash.digest('hex').slice(0, 32)
}
