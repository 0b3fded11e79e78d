import { formatMoney } from '../../shared/texts/format'
import type { EnvelopeLine } from './books'

/** What the demo comes to; amounts in US cents, times in milliseconds. */
export interface Summary {
  totals: { committedCents: number; byMission: Record<string, number> }
  carryOver: { grants: number; cents: number }
  audit: { chains: number; records: number; valid: boolean }
  envelopes: EnvelopeLine[]
  envelopesAtEnd: EnvelopeLine[]
  projects: { id: string; mission: string; status: string; amendments: number }[]
  mails: number
  transitions: number
  tasks: number
  /** Reports that were given up. */
  missed: number
  wallMs: number
}

/** What isn't as it was in 2005 and must be at the end of the story. */
export function wrongIn({ totals, carryOver, audit, projects, missed }: Summary): string[] {
  const open = projects.filter(({ status }) => status !== 'closed')
  return [
    ...(totals.committedCents === 5_000_000 ? [] : ['USD 50,000 isn’t what was committed']),
    ...(carryOver.grants === 3 && carryOver.cents === 4_000_000
      ? []
      : ['what was carried over isn’t three grants and USD 40,000']),
    ...(audit.valid ? [] : ['the audit record isn’t valid']),
    ...open.map(({ mission, status }) => `${mission} is ${status} at the end`),
    ...(missed === 0 ? [] : [`${missed} reports were given up`]),
  ]
}

/** Prints the figures for people. */
export function report(summary: Summary, tell: (line: string) => void): void {
  const usd = (cents: number) => formatMoney('en', cents)
  tell('')
  tell('As at 31 December 2005')
  tell(`  committed   ${usd(summary.totals.committedCents)}`)
  for (const [mission, cents] of Object.entries(summary.totals.byMission)) {
    tell(`    ${mission.padEnd(12)}${usd(cents)}`)
  }
  tell(`  carry-over  ${summary.carryOver.grants} grants, ${usd(summary.carryOver.cents)}`)
  for (const one of summary.envelopes) tell(`  envelope    ${line(one)}`)
  tell('At the end')
  for (const one of summary.envelopesAtEnd) tell(`  envelope    ${line(one)}`)
  for (const { id, mission, status, amendments } of summary.projects) {
    tell(`  ${id}  ${mission.padEnd(11)} ${status}, changes agreed: ${amendments}`)
  }
  const { chains, records, valid } = summary.audit
  tell(`Audit: ${records} records in ${chains} chains, ${valid ? 'all valid' : 'NOT VALID'}`)
  tell(`${summary.mails} mails, ${summary.tasks} tasks, ${summary.transitions} state transitions`)
  tell(`${(summary.wallMs / 1_000).toFixed(1)} s`)

  function line(one: EnvelopeLine): string {
    return `${one.year}: ceiling ${usd(one.ceilingCents)}, reserved ${usd(one.reservedCents)}, committed ${usd(one.committedCents)}, available ${usd(one.availableCents)}`
  }
}
