import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** Scenarios as AWS recorded them; they are kept beside the project, not in it. */

const definition = z.record(z.string(), z.unknown())

const scenario = z.object({
  id: z.string(),
  origin: z.enum(['native', 'translated']),
  machines: z.array(z.object({ arn: z.string(), definition })),
  executions: z.array(
    z.object({
      stateMachineArn: z.string(),
      input: z.string().optional(),
      name: z.string().optional(),
    }),
  ),
  functions: z.array(z.object({ name: z.string(), behaviour: z.string() })),
  notCompared: z.array(z.string()),
  expected: z.record(z.string(), z.unknown()),
})
export type Scenario = z.infer<typeof scenario>

const DIRECTORY = fileURLToPath(
  new URL('../../../../../shared/step-functions-conformance/', import.meta.url),
)

export function hasCorpus(): boolean {
  return existsSync(`${DIRECTORY}corpus.json`) && existsSync(`${DIRECTORY}callbacks.json`)
}

export function readCorpus(name: 'corpus' | 'callbacks'): Scenario[] {
  return z.array(scenario).parse(JSON.parse(readFileSync(`${DIRECTORY}${name}.json`, 'utf8')))
}

/** JSON paths that the recording itself leaves out; they stand in Python's notation. */
export function notComparedPaths({ notCompared }: Scenario): string[] {
  return notCompared.flatMap((text) => [...text.matchAll(/'(\$[^']*)'/g)].map(([, path]) => path!))
}
