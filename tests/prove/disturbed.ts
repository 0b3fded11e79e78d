import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { exceptions } from './disturbed/exceptions'
import { judge, untouched, type Judged } from './disturbed/judge'
import { runDisturbed, type Kind } from './disturbed/run'

/**
 * `npm run prove:disturbed`: runs the contracts of the adapters, the workflows and the product in its pages
 * three times, while transactions meet others, while calls are refused for being too many, and while answers
 * are lost. Ends with 1 when a test fails without a listed reason, or when nothing went wrong in a suite.
 * `--conflicts`, `--throttles`, `--losses` say how often, from 0 to 1; files may be named.
 */

const SUITES = ['contract', 'workflows', 'e2e']
const USUAL: Readonly<Record<Kind, number>> = { conflicts: 0.15, throttles: 0.03, losses: 0.03 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    conflicts: { type: 'string' },
    throttles: { type: 'string' },
    losses: { type: 'string' },
    seed: { type: 'string' },
  },
})

function filesOf(suite: string): string[] {
  const folder = `tests/${suite}`
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
  const leftOut = exceptions.flatMap(({ file, test }) => (test === undefined ? file : []))
  return positionals.length === 0
    ? files.filter((file) => !leftOut.includes(file))
    : files.filter((file) => positionals.includes(file))
}

function cell({ passed, failed, excused, struck }: Judged): string {
  const more = excused.length > 0 ? `, excused ${excused.length}` : ''
  return `passed ${passed}, failed ${failed.length}${more}, struck ${struck}`
}

function tellTable(byKind: ReadonlyMap<Kind, readonly Judged[]>): void {
  const files = [...new Set([...byKind.values()].flat().map(({ file }) => file))].sort()
  const rows = [
    ['Suite', ...byKind.keys()],
    ...files.map((file) => [
      file,
      ...[...byKind.values()].map((all) => {
        const one = all.find((result) => result.file === file)
        return one ? cell(one) : 'did not run'
      }),
    ]),
    [
      'Together',
      ...[...byKind.values()].map((all) =>
        cell({
          file: '',
          passed: all.reduce((sum, { passed }) => sum + passed, 0),
          failed: all.flatMap(({ failed }) => failed),
          excused: all.flatMap(({ excused }) => excused),
          struck: all.reduce((sum, { struck }) => sum + struck, 0),
          faults: [],
        }),
      ),
    ],
  ]
  const wide = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  for (const row of rows) {
    console.log(
      row
        .map((text, at) => text.padEnd(wide[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

async function main(): Promise<number> {
  const began = performance.now()
  const seed = Number(values.seed ?? 2_005)
  const files = SUITES.flatMap(filesOf)
  const byKind = new Map<Kind, Judged[]>()
  for (const kind of ['conflicts', 'throttles', 'losses'] as const) {
    const rate = Number(values[kind] ?? USUAL[kind])
    if (rate === 0) continue
    console.log(`With ${kind} at ${rate}, seed ${seed}`)
    const results = await runDisturbed(files, kind, rate, seed)
    byKind.set(
      kind,
      results.map((result) => judge(result, kind, exceptions)),
    )
  }
  tellTable(byKind)
  for (const { file, test, kinds, because } of exceptions) {
    console.log(
      `left out: ${file}${test ? `, ${test}` : ''}${kinds ? ` (${kinds.join()})` : ''}: ${because}`,
    )
  }
  const faults = [...byKind].flatMap(([kind, all]) => [
    ...all.flatMap((one) => one.faults),
    ...untouched(all, kind),
  ])
  for (const fault of faults) console.log(fault)
  console.log(`${((performance.now() - began) / 1_000).toFixed(0)} s`)
  return faults.length === 0 ? 0 : 1
}

process.exit(await main())
