import { describe } from 'vitest'
import { hasDatabase } from './present'

/** Registers tests on a running host; where it can't run, prints a line instead. */
export function onHost(name: string, register: () => void): void {
  if (hasDatabase) describe(name, register)
  else console.log(`${name}: left out, there is no DynamoDB for this platform.`)
}
