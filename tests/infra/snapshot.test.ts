import type { Template } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { synthesize } from './support/stacks'

/** A template without what changes though nothing of the deployment does: code, and hashes in names. */
function normalised(template: Template): unknown {
  const { Rules: _rules, Parameters: _parameters, ...rest } = template.toJSON()
  const text = JSON.stringify(rest, (key, value: unknown) =>
    key === 'DefinitionString' || key === 'ZipFile' ? '<text>' : value,
  )
  return JSON.parse(text.replace(/(?<=[A-Za-z])[0-9A-F]{8}(?=\b|Arn|Stream)/g, '<hash>'))
}

const { data, app } = synthesize()

it('deploys the data that was agreed', () => {
  expect(normalised(data)).toMatchSnapshot()
})

it('deploys the functions, workflows and pages that were agreed', () => {
  expect(normalised(app)).toMatchSnapshot()
})
