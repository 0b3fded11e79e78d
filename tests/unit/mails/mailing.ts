import { createHandler } from '../../../functions/send-mail/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { OutboxOrder } from '../../../shared/domain/outbox/item'
import { aProgramme, AT } from '../../support/builders'
import { MemoryFund } from '../../support/fakes/memory-fund'
import { MemoryMailer } from '../../support/fakes/memory-mailer'
import {
  MemoryCodeStore,
  MemoryDraftStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { CountingIds } from '../../support/fakes/system'

/** A fund with its calls, missions and policy, in which nothing has happened yet. */
export function newFund(programme = aProgramme()): MemoryFund {
  const fund = new MemoryFund()
  for (const call of programme.calls) fund.calls.set(call.id, call)
  for (const mission of programme.missions) fund.missions.set(mission.code, mission)
  fund.policy = programme.policy
  return fund
}

/** Sends what is ordered, as items `o1`, `o2` and so on of the outbox; gives the mails that went out. */
export async function mailsOf(
  fund: MemoryFund,
  orders: readonly OutboxOrder[],
): Promise<MemoryMailer['sent']> {
  const outboxIds = orders.map((order, index) => {
    const id = `o${index + 1}`
    fund.outbox.set(id, { schema: 1, id, order, status: 'pending', createdAt: AT, attempts: 0 })
    return id
  })
  const mailer = new MemoryMailer()
  const send = createHandler({
    projects: new MemoryProjectStore(fund),
    drafts: new MemoryDraftStore(fund),
    programme: new MemoryProgrammeStore(fund),
    links: new MemoryLinkStore(fund),
    codes: new MemoryCodeStore(fund),
    digest: sha256Digest,
    outbox: new MemoryOutboxStore(fund),
    mailer,
    ids: new CountingIds(),
    hashSecret,
    portalUrl: 'https://fund.example',
    fallbackContact: 'wggi@fund.example',
    clock: () => AT,
    log: { info: () => {}, warn: () => {} },
    measure: () => {},
  })
  await send({ outboxIds })
  return mailer.sent
}
