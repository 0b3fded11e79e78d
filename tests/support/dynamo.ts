import { afterAll, beforeAll, describe } from 'vitest'
import { startDynamo, type Dynamo } from './dynamo-server'
import { hasDatabase } from './present'

export type { Dynamo }

/** Registers tests on a DynamoDB that runs as long as they do; where there is none, prints a line instead. */
export function onDynamo(name: string, register: (dynamo: () => Dynamo) => void): void {
  if (!hasDatabase) {
    console.log(`${name}: left out, there is no DynamoDB for this platform.`)
    return
  }
  describe(name, () => {
    let dynamo: Dynamo | undefined
    beforeAll(async () => {
      dynamo = await startDynamo()
    })
    afterAll(() => dynamo?.stop())
    register(() => {
      if (!dynamo) throw new Error('DynamoDB has not started.')
      return dynamo
    })
  })
}
