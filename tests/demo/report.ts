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
  wallMs: number
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
