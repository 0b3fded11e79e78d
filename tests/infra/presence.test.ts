import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { presenceIn } from '../../infra/presence'

function project(functions: readonly string[], definition?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'presence-'))
  for (const name of functions) {
    mkdirSync(join(root, 'functions', name), { recursive: true })
    writeFileSync(join(root, 'functions', name, 'index.ts'), '')
  }
  mkdirSync(join(root, 'functions', 'unfinished'), { recursive: true })
  mkdirSync(join(root, 'workflows'))
  if (definition !== undefined) {
    writeFileSync(join(root, 'workflows', 'closure.asl.json'), definition)
  }
  return root
}

const TWO_TASKS = '{"a":"${OpenTask}","b":"${CloseProject}"}'

it('counts a function once its entry is there', () => {
  const { hasFunction } = presenceIn(project(['open-task']))
  expect(hasFunction('open-task')).toBe(true)
  expect(hasFunction('unfinished')).toBe(false)
  expect(hasFunction('close-project')).toBe(false)
})

it.each([
  ['its definition and every function it names are there', ['open-task', 'close-project'], true],
  ['a function it names is missing', ['open-task'], false],
])('decides on a workflow when %s', (_case, functions, expected) => {
  expect(presenceIn(project(functions, TWO_TASKS)).hasWorkflow('closure')).toBe(expected)
})

it('leaves a workflow out that has no definition', () => {
  expect(presenceIn(project(['open-task'])).hasWorkflow('closure')).toBe(false)
})
