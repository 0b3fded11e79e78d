import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** Inside the project, so that what a program imports is found. */
const KEPT = join(PROJECT, '.cache', 'compiled')
const A_DAY = 24 * 60 * 60 * 1_000

/** Files that stand beside a source are found as if it were run from its own place. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:infra|functions|shared)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: 'ts' }
    })
  },
}

const made = new Map<string, Promise<string>>()

/**
 * A program of this project as one JavaScript file, which starts in a third of the time that `tsx` takes for
 * its sources: for tests that start it again and again. `source` is its path in the project. Gives the path.
 */
export function compiled(source: string): Promise<string> {
  const found = made.get(source) ?? compile(source)
  made.set(source, found)
  return found
}

async function compile(source: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [inPlace],
    write: false,
    logLevel: 'error',
  })
  const text = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const path = join(KEPT, `${basename(dirname(source))}-${hash}.mjs`)
  if (existsSync(path)) return path
  mkdirSync(KEPT, { recursive: true })
  for (const old of readdirSync(KEPT).map((name) => join(KEPT, name)))
    if (Date.now() - statSync(old).mtimeMs > A_DAY) rmSync(old, { force: true })
  // Another test file may be about to do the same.
  const fresh = `${path}.${process.pid}`
  writeFileSync(fresh, text)
  renameSync(fresh, path)
  return path
}
