import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { KeptValue } from '../../../infra/local/atomic-file'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kept-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

const kept = () => new KeptValue(join(directory, 'value.json'), z.string(), 'nothing yet')

it.each([
  ['a longer one', ['é', 'é'.repeat(1_000)]],
  ['a shorter one', ['é'.repeat(1_000), 'é']],
  ['one of more than a page', ['short', 'é'.repeat(5_000)]],
  ['a short one after more than a page', ['é'.repeat(5_000), 'short']],
])('after a value, %s is what the next start finds', (_, values) => {
  const value = kept()
  for (const one of values) value.set(one)
  expect(value.get()).toBe(values.at(-1))
  expect(kept().get()).toBe(values.at(-1))
})

it('a small value is written where the one before lies, so that nothing waits for the disk', () => {
  const value = kept()
  value.set('first')
  const { ino } = statSync(join(directory, 'value.json'))
  value.set('2nd')
  expect(statSync(join(directory, 'value.json')).ino).toBe(ino)
  expect(readFileSync(join(directory, 'value.json'), 'utf8')).toBe('"2nd"  ')
})

it('nothing kept is the value to begin with', () => {
  expect([kept().found, kept().get()]).toEqual([false, 'nothing yet'])
})
