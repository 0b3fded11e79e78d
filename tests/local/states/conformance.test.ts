import { describe, expect, it } from 'vitest'
import { CORRECTIONS } from './conformance/corrections'
import { hasCorpus, readCorpus, type Scenario } from './conformance/corpus'
import { EXCEPTIONS } from './conformance/exceptions'
import { play } from './conformance/play'

interface Played {
  readonly scenario: Scenario
  readonly difference: string | undefined
}

/** A few at a time: scenarios with a function that sleeps take their real seconds side by side. */
async function playAll(scenarios: readonly Scenario[]): Promise<Played[]> {
  const played: Played[] = []
  const waiting = [...scenarios]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      played.push({ scenario: next, difference: await play(next) })
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  return played
}

function report(name: string, played: readonly Played[]): void {
  const passed = played.filter(({ difference }) => difference === undefined)
  const corrected = passed.filter(({ scenario }) => CORRECTIONS[scenario.id])
  const lines = [`${name}: ${passed.length} of ${played.length} recorded scenarios agree with AWS`]
  for (const { scenario } of corrected)
    lines.push(`  corrected: ${scenario.id}: ${CORRECTIONS[scenario.id]!.reason}`)
  for (const { scenario } of played)
    if (EXCEPTIONS[scenario.id])
      lines.push(`  exception: ${scenario.id}: ${EXCEPTIONS[scenario.id]}`)
  console.log(lines.join('\n'))
}

function unexpected(played: readonly Played[]): string[] {
  return played
    .filter(({ scenario, difference }) => difference !== undefined && !EXCEPTIONS[scenario.id])
    .map(({ scenario, difference }) => `${scenario.id}: ${difference}`)
}

if (hasCorpus()) {
  describe('what AWS recorded', () => {
    it('is what the service does, but for the listed exceptions', async () => {
      const played = await playAll(readCorpus('corpus'))
      report('corpus', played)
      expect(unexpected(played)).toEqual([])
      const exceptions = played.filter(({ scenario }) => EXCEPTIONS[scenario.id])
      for (const { difference } of exceptions) expect(difference).toMatch(/^InvalidDefinition: /)
      expect(played.length - exceptions.length).toBeGreaterThanOrEqual(112)
    })

    it('holds for every callback scenario', async () => {
      const played = await playAll(readCorpus('callbacks'))
      report('callbacks', played)
      expect(unexpected(played)).toEqual([])
      expect(played).toHaveLength(12)
    })
  })
} else {
  console.log(
    'The recorded Step Functions scenarios are not here: the project’s own are played alone.',
  )
  // The file still has to hold a test.
  it('has its own scenarios', async () => {
    const { SCENARIOS } = await import('./scenarios')
    expect(Object.keys(SCENARIOS).length).toBeGreaterThan(20)
  })
}
