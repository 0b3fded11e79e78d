import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'

const stepSchema = z.object({
  /** As definitions name it: `OpenTask`. */
  function: z.string(),
  input: z.unknown(),
  /** Not there when the call failed. */
  output: z.unknown().optional(),
})
/** One call of a function by a workflow. */
export type Step = z.infer<typeof stepSchema>

const here = new URL('.', import.meta.url)

/** The recorded calls of every release, by the release's name. */
export function releases(): [string, Step[]][] {
  return readdirSync(here)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(new URL(name, here), 'utf8')
      return [name.replace('.json', ''), z.array(stepSchema).parse(JSON.parse(text))]
    })
}
