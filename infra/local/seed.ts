import { join } from 'node:path'
import * as z from 'zod'
import type { ResolvedAssembly } from './assembly/resources'
import { KeptValue } from './atomic-file'
import { Refusal } from './refusal'

const SEED_OUTPUT = 'LocalSeedFunction'

type Invoke = (
  name: string,
  event: string,
) => Promise<{ readonly payload: string; readonly functionError?: string | undefined }>

/** Fills a data directory that was never filled, by the function that an output names. */
export async function seed(
  directory: string,
  { outputs }: ResolvedAssembly,
  invoke: Invoke,
): Promise<void> {
  const fresh = new KeptValue(join(directory, 'fresh.json'), z.boolean(), true)
  const output = outputs.find(({ key }) => key === SEED_OUTPUT)
  if (!fresh.get() || !output) return
  const { functionError, payload } = await invoke(output.value, '{"seed":"example"}')
  if (functionError)
    throw new Refusal(`The function of the output ${SEED_OUTPUT} failed: ${payload}`)
  fresh.set(false)
}
