import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { buildSync, type BuildOptions } from 'esbuild'

const OPTIONS: BuildOptions = {
  bundle: true,
  platform: 'node',
  // Node can keep what it compiled of CommonJS, unless that imports while it runs.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  target: 'node20',
  // Without it the SDK's CommonJS is taken, and dies on a dynamic require of node:https.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  alias: {
    '@aws-sdk/credential-provider-node': join(
      import.meta.dirname,
      '..',
      '..',
      'shared',
      'adapters',
      'environment-credentials.ts',
    ),
  },
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  outExtension: { '.js': '.cjs' },
  logLevel: 'error',
}

const SOURCES = ['functions', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json']

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}

/** One hash over everything that may end up in a bundle. */
function fingerprint(root: string, names: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([OPTIONS, names]))
  for (const source of SOURCES) {
    const path = join(root, source)
    const files = source.includes('.') ? [path] : filesUnder(path).sort()
    for (const file of files) hash.update(relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 32)
}

/** Names of the functions whose entry is there. */
export function functionsIn(root: string): string[] {
  return readdirSync(join(root, 'functions'))
    .filter((name) => existsSync(join(root, 'functions', name, 'index.ts')))
    .sort()
}

const A_DAY = 24 * 60 * 60 * 1000

/** Another process may still be reading yesterday's bundles, but not those of the day before. */
function dropOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const age = Date.now() - statSync(path).mtimeMs
    if (age > A_DAY) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * Bundles these functions in one run of esbuild, each to a folder `<name>` with `index.cjs` of its own,
 * and returns the folder above. Unchanged sources are not bundled again. Throws when one doesn't build.
 */
export function bundleFunctions(root: string, names: readonly string[]): string {
  const cache = join(root, '.cache', 'bundles')
  const finished = join(cache, fingerprint(root, names))
  if (existsSync(finished)) return finished
  mkdirSync(cache, { recursive: true })
  dropOld(cache)
  const building = `${finished}.${process.pid}`
  mkdirSync(building)
  buildSync({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: names.map((name) => join(root, 'functions', name, 'index.ts')),
    outbase: join(root, 'functions'),
    outdir: building,
  })
  if (existsSync(finished)) rmSync(building, { recursive: true })
  else renameSync(building, finished)
  return finished
}
