import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { auditKinds } from '../../shared/domain/audit/kinds'
import { changeRequestSchema } from '../../shared/domain/amending/amendment-content'
import { deskActs } from '../../shared/domain/answers/desk/acts'
import { mailKindSchema } from '../../shared/domain/outbox/item'
import { projectStatuses } from '../../shared/domain/project/project'
import { proposalContentSchema } from '../../shared/domain/proposal/proposal-content'
import { reportContentSchema } from '../../shared/domain/reporting/report-content'
import { taskKindSchema } from '../../shared/domain/tasks/kinds'

const sources = ['shared', 'functions', 'workflows', 'infra'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|asl\.json)$/.test(file))
    .map((file) => `${root}/${file}`),
)

const naming = new Map<string, Set<string>>()
for (const path of sources)
  for (const [, quoted, key] of readFileSync(path, 'utf8').matchAll(
    /['"]([\w-]+)['"]|^ *(\w+)(?=: )/gm,
  )) {
    const name = quoted ?? key ?? ''
    naming.set(name, (naming.get(name) ?? new Set()).add(path))
  }

/** The files of the product that name something: in quotes, or as the key of a table. */
export function filesNaming(name: string): string[] {
  return [...(naming.get(name) ?? [])]
}

const fields = [proposalContentSchema, reportContentSchema, changeRequestSchema].flatMap(
  ({ shape }) => Object.keys(shape),
)

const otherwise: ReadonlySet<string> = new Set([...auditKinds, ...projectStatuses])

/**
 * What is there of each sort, by name. A mail that is called as the record of its act isn't told from it by its
 * name, so it isn't counted.
 */
export const there = {
  field: [...new Set(fields)],
  kind: taskKindSchema.options,
  act: Object.keys(deskActs),
  mail: mailKindSchema.options.filter((mail) => !otherwise.has(mail)),
}

export function counted(sort: keyof typeof there): { name: string; files: string[] }[] {
  return there[sort]
    .map((name) => ({ name, files: filesNaming(name) }))
    .sort((a, b) => a.files.length - b.files.length)
}

function middle(numbers: readonly number[]): number {
  return numbers[Math.floor(numbers.length / 2)] ?? 0
}

function report(): void {
  for (const sort of ['field', 'kind', 'act', 'mail'] as const) {
    const all = counted(sort)
    const counts = all.map(({ files }) => files.length)
    console.log(
      `${sort}: ${counts.at(0)} to ${counts.at(-1)} files, half in at most ${middle(counts)}`,
    )
    console.log(`  ${all.map(({ name, files }) => `${name} ${files.length}`).join(', ')}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , name] = process.argv
  if (name === undefined) report()
  else console.log(filesNaming(name).join('\n'))
}
