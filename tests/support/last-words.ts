import type { Reporter } from 'vitest/node'

type Said = Parameters<NonNullable<Reporter['onUserConsoleLog']>>[0]

/** What belongs at the end of a long output: how many recordings agree, and what a machine had to leave out. */
const WORTH_REPEATING = /agree with AWS|are not here|left out/

/** Repeats after the last test what tests have said that nobody should have to look for. */
export class LastWords implements Reporter {
  readonly #said: string[] = []

  onUserConsoleLog({ content }: Said): void {
    if (WORTH_REPEATING.test(content)) this.#said.push(content.trimEnd())
  }

  onTestRunEnd(): void {
    if (this.#said.length > 0) console.log(`\n${this.#said.join('\n')}\n`)
  }
}
