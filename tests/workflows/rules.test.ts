import { describe, expect, it } from 'vitest'
import { taskKindSchema } from '../../shared/domain/tasks/kinds'
import { expiries } from './rules/expiries'
import { bodyOf, type Proof } from './rules/proof'
import { troubles } from './rules/troubles'

/** Holds every rule to the tests that show it. To see what one rests on, read `rules/`. */

describe('what comes of silence', () => {
  it.each(taskKindSchema.options)('%s: a path lets time pass to its end', (kind) => {
    const body = bodyOf(expiries[kind].path)
    expect(body, `${expiries[kind].path.join(': ')} is not there`).toBeDefined()
    expect(body).toMatch(new RegExp(`nobodyAnswers\\('${kind}'`))
  })
})

describe('each trouble', () => {
  const proofs = Object.entries(troubles).flatMap(([name, { path, walk }]) =>
    [path, walk].flatMap((proof): [string, Proof][] => ('none' in proof ? [] : [[name, proof]])),
  )
  it.each(proofs)('%s is shown by %j', (_name, proof) => {
    expect(bodyOf(proof), 'there is no such test').toBeDefined()
  })
})

it('a test that isn’t there shows nothing', () => {
  const [file] = expiries['gender-review'].path
  expect(bodyOf([file, 'nobody has written this'])).toBeUndefined()
  expect(bodyOf(['workflows/not-there.ts', 'nobody has written this'])).toBeUndefined()
})
