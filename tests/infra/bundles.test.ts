import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleFunctions, functionsIn } from '../../infra/constructs/bundles'
import { bars, PLAIN, reasons, ROOM } from './support/bundle-bars'
import { projectRoot } from './support/stacks'

/** Inside the project, so that what a bundle imports is found. */
const cache = join(projectRoot, '.cache')
mkdirSync(cache, { recursive: true })
const root = mkdtempSync(join(cache, 'bundles-test-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

write('package.json', '{"type":"module"}')
write('package-lock.json', '{}')
write('tsconfig.json', '{}')
write('shared/greeting.ts', 'export const greeting: string = "Good day"')
write(
  'functions/greet/index.ts',
  'import { greeting } from "../../shared/greeting"\nexport const handler = () => greeting',
)
write(
  'functions/connect/index.ts',
  `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SESClient } from '@aws-sdk/client-ses'
import { SFNClient } from '@aws-sdk/client-sfn'
import { Logger } from '@aws-lambda-powertools/logger'
import { page } from '../../shared/page'
new Logger()
const clients = [new DynamoDBClient({}), new SESClient({}), new SFNClient({})]
export const handler = async () => {
  const { accessKeyId, sessionToken } = await clients[0].config.credentials()
  return [clients.length, accessKeyId, sessionToken, page().toString()].join(' ')
}`,
)
write('shared/page.tsx', 'export const page = () => <p>Hello</p>')
mkdirSync(join(root, 'functions', 'unfinished'))

/** What a handler returns when its bundle is loaded from its file, as Lambda does it, by another process. */
function run(file: string): string {
  const loader = join(root, 'run.mjs')
  writeFileSync(
    loader,
    `const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)})\nprocess.stdout.write(String(await handler()))`,
  )
  return execFileSync(process.execPath, [loader], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'ASIAKEY',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'session',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  })
}

describe('the bundles', () => {
  it('are made of the functions whose entry is there', () => {
    expect(functionsIn(root)).toEqual(['connect', 'greet'])
  })

  it('stand each in a folder of its own, as one module without a source map', () => {
    const folder = bundleFunctions(root, functionsIn(root))
    expect(readdirSync(folder).sort()).toEqual(['connect', 'greet'])
    expect(readdirSync(join(folder, 'greet'))).toEqual(['index.cjs'])
    expect(run(join(folder, 'greet', 'index.cjs'))).toBe('Good day')
  })

  it('load from a file with the AWS clients, the logger and pages in them', () => {
    const folder = bundleFunctions(root, functionsIn(root))
    expect(run(join(folder, 'connect', 'index.cjs'))).toBe('3 ASIAKEY session <p>Hello</p>')
  })

  it('are made again only when a source has changed', () => {
    const folder = bundleFunctions(root, functionsIn(root))
    const made = statSync(join(folder, 'greet', 'index.cjs')).mtimeMs
    expect(bundleFunctions(root, functionsIn(root))).toBe(folder)
    expect(statSync(join(folder, 'greet', 'index.cjs')).mtimeMs).toBe(made)
    write('shared/greeting.ts', 'export const greeting: string = "Good night"')
    const changed = bundleFunctions(root, functionsIn(root))
    expect(changed).not.toBe(folder)
    expect(run(join(changed, 'greet', 'index.cjs'))).toBe('Good night')
  })

  it('refuse a function that doesn’t build, and keep nothing of it', () => {
    write('functions/greet/index.ts', 'export const handler = (')
    expect(() => bundleFunctions(root, functionsIn(root))).toThrow(/index\.ts/)
    write('functions/greet/index.ts', 'export const handler = () => "Again"')
    expect(run(join(bundleFunctions(root, functionsIn(root)), 'greet', 'index.cjs'))).toBe('Again')
  })
})

describe('the functions of this fund', () => {
  const names = functionsIn(projectRoot)
  const folder = bundleFunctions(projectRoot, names)
  const kilobytes = (name: string) => statSync(join(folder, name, 'index.cjs')).size / 1000

  it.each(names)('%s weighs what it has reached, and no more', (name) => {
    expect(kilobytes(name)).toBeLessThan((bars[name] ?? 0) + ROOM)
    // A function that has become lighter stays so.
    expect(kilobytes(name)).toBeGreaterThan((bars[name] ?? 0) - ROOM)
  })

  it('have a reason each that is heavier than the rest, and no other has one', () => {
    const heavy = Object.keys(bars).filter((name) => (bars[name] ?? 0) > PLAIN)
    expect(Object.keys(reasons).sort()).toEqual(heavy.sort())
    expect(Object.keys(bars).sort()).toEqual([...names].sort())
  })

  it('take credentials from the environment alone', () => {
    const text = readFileSync(join(folder, 'commit-funds', 'index.cjs'), 'utf8')
    const ways = [
      'AWS_SESSION_TOKEN',
      'sso_start_url',
      'credential_process',
      'web_identity_token_file',
    ]
    expect(ways.filter((way) => text.includes(way))).toEqual(['AWS_SESSION_TOKEN'])
  })
})
