import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { synthesize } from '../../../infra/local/synthesis'

const root = mkdtempSync(join(tmpdir(), 'synthesis-'))
let project = ''

/** An app that counts how often it runs. */
const APP = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
appendFileSync('runs.txt', 'x')
mkdirSync(process.env.CDK_OUTDIR, { recursive: true })
writeFileSync(process.env.CDK_OUTDIR + '/manifest.json', '{}')
`

beforeEach(() => {
  project = mkdtempSync(join(root, 'project-'))
  mkdirSync(join(project, 'infra'))
  writeFileSync(join(project, 'cdk.json'), JSON.stringify({ app: 'node infra/app.mjs' }))
  writeFileSync(join(project, 'infra', 'app.mjs'), APP)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const made = () => synthesize(project, () => undefined)
const runs = () => readFileSync(join(project, 'runs.txt'), 'utf8').length
const change = (n: number) => writeFileSync(join(project, 'infra', 'more.mjs'), `// ${n}`)

test('what was made of the same sources is used again', async () => {
  expect(await made()).toBe(await made())
  expect(runs()).toBe(1)
})

test('what was made of other sources stays for who still serves it, and not for ever', async () => {
  const first = await made()
  change(1)
  const second = await made()
  expect(second).not.toBe(first)
  expect(existsSync(join(first, 'manifest.json'))).toBe(true)
  for (const n of [2, 3, 4]) {
    change(n)
    await made()
  }
  expect(existsSync(first)).toBe(false)
})

test('what was taken up again counts as new', async () => {
  const first = await made()
  for (const n of [1, 2, 3]) {
    change(n)
    await made()
  }
  rmSync(join(project, 'infra', 'more.mjs'))
  expect(await made()).toBe(first)
  change(4)
  await made()
  expect(existsSync(join(first, 'manifest.json'))).toBe(true)
})

test('an app that fails is refused with what it said', async () => {
  writeFileSync(
    join(project, 'infra', 'app.mjs'),
    'console.error("no such table"); process.exit(3)',
  )
  await expect(made()).rejects.toThrow(/infra\/app\.mjs` failed.*no such table/s)
})
