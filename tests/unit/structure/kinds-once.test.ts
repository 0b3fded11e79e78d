import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { taskKindSchema } from '../../../shared/domain/tasks/kinds'

const KINDS: ReadonlySet<string> = new Set(taskKindSchema.options)

/** Where the words for some kinds of task stand together for another reason, each with it. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'shared/domain/tasks/kinds.ts': 'The table itself.',
  'shared/domain/audit/authors.ts':
    'Acts by their commands, some of which are called as the task that they answer.',
  'shared/domain/decide/decision/request-stage.ts':
    'Stages of a request, as running executions know them.',
  'shared/domain/decide/running/closure.ts': 'Steps of closure, as running executions know them.',
  'shared/pages/tasks/question-texts.ts':
    'Words of forms by the form’s id; a form that lacks some fails its own test.',
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** The kinds that an expression names itself, not in a part that is looked at by itself. */
function named(node: ts.Node): Set<string> {
  const found = new Set<string>()
  const look = (inner: ts.Node): void => {
    if (ts.isStringLiteral(inner) && KINDS.has(inner.text)) found.add(inner.text)
    ts.forEachChild(inner, look)
  }
  look(node)
  return found
}

const isChain = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken].includes(
    node.operatorToken.kind,
  )

/** Kinds that stand in one list, one partial table or one chain of comparisons. */
function together(node: ts.Node): Set<string> {
  if (ts.isArrayLiteralExpression(node))
    return new Set(
      node.elements.filter(ts.isStringLiteral).flatMap(({ text }) => (KINDS.has(text) ? text : [])),
    )
  if (ts.isObjectLiteralExpression(node)) {
    const keys = new Set(
      node.properties.flatMap(({ name }) =>
        name && ts.isStringLiteral(name) && KINDS.has(name.text) ? name.text : [],
      ),
    )
    // A table of every kind is held complete by its type.
    return keys.size === KINDS.size ? new Set() : keys
  }
  return isChain(node) ? named(node) : new Set()
}

function listsIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const kinds = together(node)
    if (kinds.size > 1) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${path}:${line + 1}: ${[...kinds].join(', ')}`)
      return
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

test('kinds of task are listed in their table and nowhere else', () => {
  const lists = ['shared', 'functions', 'infra']
    .flatMap(files)
    .filter((path) => OTHERWISE[path] === undefined)
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      const mentions = taskKindSchema.options.filter((kind) => text.includes(`'${kind}'`))
      return mentions.length > 1 ? listsIn(path, text) : []
    })
  expect(lists).toEqual([])
})

test('a list, a part of a table and a chain are found', () => {
  const written = `
    const a = ['gender-review', 'funding-vote']
    const b = { 'gender-review': 1, 'funding-vote': 2 }
    const c = kind === 'gender-review' || (isOpen && kind === 'funding-vote')
    switch (kind) { case 'gender-review': case 'funding-vote': break }
  `
  expect(listsIn('x.ts', written)).toHaveLength(3)
})
