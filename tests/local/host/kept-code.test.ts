import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeEach, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'kept-code-'))
let file = ''
let folder = ''

beforeEach(() => {
  const directory = mkdtempSync(join(root, 'function-'))
  file = join(directory, 'index.cjs')
  folder = join(directory, 'compiled')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const SCRIPT = new URL('../../../infra/local/lambda/kept-code.js', import.meta.url).href

interface Ran {
  answer: string
  isUsed: boolean
}

/** Loads the file in a thread of its own, as each instance does, runs it and keeps what was compiled. */
function load(): Promise<Ran> {
  const instance = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.script).then(async ({ loadKept }) => {
      const { exports, isUsed, keep } = loadKept(workerData.file, workerData.folder)
      const answer = await exports.handler()
      keep()
      parentPort.postMessage({ answer, isUsed })
    })`,
    { eval: true, workerData: { script: SCRIPT, file, folder } },
  )
  return new Promise((resolve, reject) => {
    instance.once('message', resolve)
    instance.once('error', reject)
  })
}

const write = (answer: string) =>
  writeFileSync(
    file,
    `const { basename } = require('node:path')\nexports.handler = () => basename(__filename) + ' ${answer}'`,
  )
const kept = () => readdirSync(folder).map((name) => join(folder, name))

test('what was compiled is used by the next instance with the same source, and left as it is', async () => {
  write('one')
  expect(await load()).toEqual({ answer: 'index.cjs one', isUsed: false })
  const [made = ''] = kept()
  const { mtimeMs } = statSync(made)
  expect(await load()).toEqual({ answer: 'index.cjs one', isUsed: true })
  expect(kept()).toEqual([made])
  expect(statSync(made).mtimeMs).toBe(mtimeMs)
})

test('another source of the same length is never answered by what was kept of the first', async () => {
  write('one')
  await load()
  write('two')
  expect(await load()).toEqual({ answer: 'index.cjs two', isUsed: false })
  expect(await load()).toEqual({ answer: 'index.cjs two', isUsed: true })
})

test('what is damaged is compiled anew, and kept', async () => {
  write('one')
  await load()
  const [made = ''] = kept()
  const whole = readFileSync(made)
  for (const damaged of [Buffer.alloc(0), Buffer.from('nothing'), whole.subarray(0, 100)]) {
    writeFileSync(made, damaged)
    expect(await load()).toEqual({ answer: 'index.cjs one', isUsed: false })
    expect(await load()).toEqual({ answer: 'index.cjs one', isUsed: true })
  }
})

test('what imports while it runs is compiled each time, and finds what it imports', async () => {
  writeFileSync(file, `exports.handler = async () => (await import('node:path')).sep`)
  for (let times = 0; times < 2; times += 1)
    expect(await load()).toEqual({ answer: '/', isUsed: false })
})

test('where nothing can be written it runs all the same', async () => {
  write('one')
  folder = join(file, 'no-folder')
  expect(await load()).toEqual({ answer: 'index.cjs one', isUsed: false })
})
