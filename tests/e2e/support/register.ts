import { describe } from 'vitest'
import { onHost } from '../../support/on-host'
import { chromiumPath } from '../../support/present'

export { onHost }

/** Registers tests in a real browser; where there is none, prints a line instead. */
export function inBrowser(name: string, register: () => void): void {
  if (chromiumPath === undefined) console.log(`${name}: left out, Chromium is not installed.`)
  else describe(name, register)
}

/** Registers tests that play people in a real browser on a running host; without either, prints a line. */
export function inBrowserOnHost(name: string, register: () => void): void {
  if (chromiumPath === undefined) inBrowser(name, register)
  else onHost(name, register)
}
