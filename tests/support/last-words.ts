import type { Reporter } from 'vitest/node'

type Said = Parameters<NonNullable<Reporter['onUserConsoleLog']>>[0]

/** What belongs at the end of a long output: how many recordings agree, and what a machine had to leave out. */
const WORTH_REPEATING = /agree with AWS|are not here|left out/

/** Repeats after the last test what nobody should have to look for: what tests said, and what they drew from. */
export class LastWords implements Reporter {
  readonly #said: string[] = []

  constructor(private readonly seed: string) {}

  onUserConsoleLog({ content }: Said): void {
    if (WORTH_REPEATING.test(content)) this.#said.push(content.trimEnd())
  }

  onTestRunEnd(): void {
    const seed = `What was random came from one seed: SEED=${this.seed} npm test plays the same again.`
    console.log(`\n${[...this.#said, seed].join('\n')}\n`)
  }
}
