import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as contracts from '../../shared/contracts/steps'
import { placeholderOf } from '../../infra/constructs/placeholders'
import { releases, type Step } from './contracts/steps'
import { stepNames } from './support/functions'
import { Play } from './support/play'

const named = z.record(
  z.string(),
  z.custom<z.ZodObject>((value) => value instanceof z.ZodObject),
)
const schemas = new Map(
  Object.entries(contracts).map(([name, schema]) => [name.toLowerCase(), schema]),
)

/** What a function takes or answers today. */
function contractOf(step: Step, part: 'input' | 'output'): z.ZodObject | undefined {
  const found = schemas.get(`${step.function}${part}`.toLowerCase())
  return found === undefined ? undefined : named.parse({ found })['found']
}

const titled = (steps: readonly Step[]) =>
  steps.map((step) => ({ step, title: `${step.function} of ${JSON.stringify(step.input)}` }))

/**
 * Executions that run when a release is deployed keep their old definition and call the new functions. So
 * what a released definition gives must still be taken, and what it reads must still be answered.
 */
describe.each(releases())('what the workflows of %s call', (_release, steps) => {
  it.each(titled(steps))('is taken: $title', ({ step }) => {
    expect(contractOf(step, 'input')?.parse(step.input)).toEqual(step.input)
  })

  const answered = steps.filter(({ function: name }) =>
    contractOf({ function: name, input: {} }, 'output'),
  )
  it.each(titled(answered))('is answered with what was read: $title', ({ step }) => {
    const shape = contractOf(step, 'output')!.shape
    for (const [field, said] of Object.entries(step.output ?? {})) {
      const schema: unknown = shape[field]
      expect(schema, `${field} is answered no more`).toBeInstanceOf(z.ZodType)
      const type = z.custom<z.ZodType>(() => true).parse(schema)
      expect(type.safeParse(undefined).success, `${field} may be missing`).toBe(false)
      expect(type.safeParse(said).success, `${field} is never ${String(said)}`).toBe(true)
    }
  })

  it('is answered by the functions themselves, even about a project that isn’t there', async () => {
    const fund = await new Play().open()
    try {
      for (const step of steps) {
        const output = await fund.invokes(step.function, step.input)
        const fields = Object.keys(z.record(z.string(), z.unknown()).parse(step.output ?? {}))
        expect(Object.keys(z.record(z.string(), z.unknown()).parse(output))).toEqual(
          expect.arrayContaining(fields),
        )
      }
    } finally {
      await fund.close()
    }
  })
})

it('the calls of every function that workflows name are recorded', () => {
  const recorded = new Set(releases().flatMap(([, steps]) => steps.map((step) => step.function)))
  expect(stepNames.map(placeholderOf).filter((name) => !recorded.has(name))).toEqual([])
})
