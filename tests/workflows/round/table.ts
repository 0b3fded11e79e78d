import type { DecisionRecord } from '../../../shared/domain/record/decision-record'
import { troubles } from '../rules/troubles'
import type { Committee, Story } from './committee'

const COLUMNS = ['proposal', 'mission', 'how it ended', 'decided', 'money in USD', 'chain']

function usd(cents: number): string {
  return (cents / 100).toLocaleString('en')
}

function decidedIn({ decision }: DecisionRecord): string {
  if (!decision) return 'no decision stands'
  const what = decision.because ?? decision.outcome
  return `${what} by ${decision.by}: ${decision.deciders.join(', ')}`
}

function moneyOf({ money }: DecisionRecord): string {
  const sum = (measure: 'committed' | 'disbursed' | 'expensed' | 'returned') =>
    money.reduce((total, { amounts }) => total + (amounts[measure] ?? 0), 0)
  const held = sum('committed')
  if (money.length === 0) return 'none'
  return `${usd(held)} committed, ${usd(sum('disbursed'))} paid, ${usd(sum('expensed'))} spent, ${usd(sum('returned'))} back`
}

function chainOf({ proof }: DecisionRecord): string {
  return `${proof.records} records, ${proof.faults.length === 0 ? 'valid' : 'BROKEN'}`
}

function rowOf(name: string, { id, mission }: Story, record: DecisionRecord): string[] {
  const status = record.project?.status ?? 'lost'
  return [`${id} ${name}`, mission, status, decidedIn(record), moneyOf(record), chainOf(record)]
}

/** How each proposal ended, with its troubles below it. */
export async function tableOf(round: Committee): Promise<string> {
  const rows: string[][] = [COLUMNS]
  for (const [name, story] of round.stories) {
    round.on(name)
    rows.push(rowOf(name, story, await round.record()))
  }
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, n) => cell.padEnd(widths[n]!))
      .join('  ')
      .trimEnd(),
  )
  const met = [...round.stories.values()].map((story) =>
    [...new Set(story.troubles)].map((one) => `    ${troubles[one].says}`),
  )
  return lines.flatMap((line, n) => [line, ...(met[n - 1] ?? [])]).join('\n')
}
