import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What pages' handlers read of a form beside what its declaration reads, and why. */
const byHand: Readonly<Record<string, string>> = {
  "'do'": 'the button that was pressed',
  "'act'": 'the button that was pressed',
  "'form'": 'which of a page’s forms was sent',
  "'revision'": 'of a form’s page, whose fields the catalogue of its form reads',
  "'taskId'": 'what a form at the desk is about, by which it is declared',
  "'incident'": 'what a form at the desk is about',
  "'entry'": 'what a form at the desk is about',
  "'outboxId'": 'what a form at the desk is about',
  "'to'": 'to whom a link is mailed again: the page’s own word',
  "'versionHash'": 'the text that a form at the desk was shown with',
  'senderField(hash)':
    'a yes or no of each sender; also of those whom others have answered for since',
  'seenField(hash)': 'how a sender stood on the page',
}

it('nothing that people type is read but by the form that asks it', () => {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^serve-.*\.tsx?$/.test(file))
    .map((file) => readFileSync(`functions/${file}`, 'utf8'))
  const read = files.flatMap((text) =>
    [...text.matchAll(/\bform(?:Text|Value)\(\w+, ((?:'[^']*')|[^)]*\))/g)].map(([, name]) => name),
  )
  expect([...new Set(read)].sort()).toEqual(Object.keys(byHand).sort())
})
