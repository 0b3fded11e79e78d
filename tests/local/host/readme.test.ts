import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hostedTypes, inertTypes } from '../../../infra/local/assembly/identifiers'

test('the README names every resource type that is hosted or accepted, and no other', () => {
  const readme = readFileSync(new URL('../../../infra/local/README.md', import.meta.url), 'utf8')
  const named = [...readme.matchAll(/`(AWS::[\w:]+)`/g)].map(([, type]) => type)
  const known = [...Object.keys(hostedTypes), ...Object.keys(inertTypes)]
  expect([...new Set(named)].sort()).toEqual(known.sort())
})
