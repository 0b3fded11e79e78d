import { countLegs, writeUp } from '../../../shared/adapters/change-legs'
import { requestLimits } from '../../../shared/domain/decide/kernel/request-limits'
import type { Prepared } from '../../../shared/domain/decide/kernel/prepare'
import { mailboxOf } from '../../../shared/domain/programme/addresses'
import type { Request, Requests } from '../../../shared/ports/requests'
import { authorFor } from '../authored'
import { TABLES, type MemoryFund } from './memory-fund'

export class MemoryRequests implements Requests {
  constructor(
    private readonly fund: MemoryFund,
    private readonly limits = requestLimits,
  ) {}

  async count({
    door,
    client,
    address,
    now,
  }: Request): Promise<'within' | 'enough' | 'client-over'> {
    const hour = now.slice(0, 13)
    const mailbox = mailboxOf(address)
    const { clientAnHour, pairAnHour, mailboxADay, tenMinutes } = this.limits
    if (!this.#add([[`client ${client} ${hour}`, clientAnHour]])) return 'client-over'
    const ofPair = [`pair ${client} ${mailbox} ${hour}`, pairAnHour] as const
    const isWithin =
      this.#add([ofPair, [`mailbox ${door} ${mailbox} ${now.slice(0, 10)}`, mailboxADay]]) ||
      this.#add([ofPair, [`mailbox ${door} ${mailbox} ${now.slice(0, 15)}`, tenMinutes]])
    return isWithin ? 'within' : 'enough'
  }

  async pretend(prepared: Prepared): Promise<'committed' | 'conflict'> {
    for (const write of prepared.writes) {
      if (write.type !== 'turn') continue
      if (this.fund.turn !== write.before) return 'conflict'
      this.fund.turn = (write.before ?? 0) + 1
    }
    this.fund.pretended.push(countLegs(TABLES, writeUp(TABLES, authorFor(prepared), prepared)))
    return 'committed'
  }

  #add(limits: readonly (readonly [string, number])[]): boolean {
    const { requestCounts } = this.fund
    const of = (counted: string) => requestCounts.get(counted) ?? 0
    if (limits.some(([counted, most]) => of(counted) >= most)) return false
    for (const [counted] of limits) requestCounts.set(counted, of(counted) + 1)
    return true
  }
}
