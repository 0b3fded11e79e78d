import { expect, test } from 'vitest'
import { judge, untouched } from './disturbed/judge'
import { existsSync } from 'node:fs'
import { exceptions } from './disturbed/exceptions'

const file = 'tests/contract/a.test.ts'
const result = { file, passed: 3, failed: ['one', 'two'], struck: 4 }
const because = 'It asserts the error of a first try.'

test('what fails under a disturbance is a fault, unless there is a reason', () => {
  expect(judge(result, 'losses', []).faults).toEqual([
    'losses: one (tests/contract/a.test.ts)',
    'losses: two (tests/contract/a.test.ts)',
  ])
  const listed = [{ file, test: 'one', kinds: ['losses' as const], because }]
  expect(judge(result, 'losses', listed)).toMatchObject({ failed: ['two'], excused: ['one'] })
  expect(judge(result, 'conflicts', listed).failed).toEqual(['one', 'two'])
})

test('a suite that nothing struck proves nothing', () => {
  const calm = { ...result, struck: 0 }
  expect(untouched([result, calm], 'losses')).toEqual([])
  expect(untouched([calm, { ...result, file: 'tests/e2e/a.test.ts' }], 'losses')).toEqual([
    'losses: nothing struck tests/contract',
  ])
})

test('the reasons are about files that are there', () => {
  expect(exceptions.filter((one) => !existsSync(one.file))).toEqual([])
})
