import { describe } from 'vitest'
import { chromiumPath, hasDatabase } from '../../support/present'

/** Registers tests on the running product; where it can't run, prints a line instead. */
export function onHost(name: string, register: () => void): void {
  if (hasDatabase) describe(name, register)
  else console.log(`${name}: left out, there is no DynamoDB for this platform.`)
}

/** Registers tests that play people in a real browser; where there is none, prints a line instead. */
export function inBrowser(name: string, register: () => void): void {
  if (chromiumPath === undefined) console.log(`${name}: left out, Chromium is not installed.`)
  else onHost(name, register)
}
