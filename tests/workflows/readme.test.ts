import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { tableOf } from './support/asked'
import { definitionOf, workflows } from './support/definitions'
import { pictureOf } from './support/picture'

const path = fileURLToPath(new URL('../../workflows/README.md', import.meta.url))

/** What lies between a workflow's two marks in the documentation. */
function marked(workflow: string): RegExp {
  return new RegExp(`(<!-- begin ${workflow} -->)[^]*?(<!-- end ${workflow} -->)`)
}

it('the documentation has a place for every workflow', () => {
  const text = readFileSync(path, 'utf8')
  expect(workflows.filter((workflow) => !marked(workflow).test(text))).toEqual([])
})

// To make them anew: npx vitest run tests/workflows/readme.test.ts --update
it('the pictures and tables are those of the definitions and of the rules a fund starts with', async () => {
  const text = workflows.reduce(
    (document, workflow) => {
      const definition = definitionOf(workflow)
      const made = [definition.Comment, pictureOf(definition), tableOf(definition)].join('\n\n')
      return document.replace(marked(workflow), (_, begin, end) => `${begin}\n\n${made}\n\n${end}`)
    },
    readFileSync(path, 'utf8'),
  )
  const config = await resolveConfig(path)
  const formatted = await format(text, { ...config, parser: 'markdown' })
  await expect(formatted).toMatchFileSnapshot(path)
})
