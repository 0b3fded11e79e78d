import { outboxItemSchema } from '../../../shared/domain/outbox/item'
import type { Change } from '../../../shared/domain/decide/kernel/change'
import { commitChange, type Adapters } from '../../support/adapters'
import {
  aBooking,
  aChange,
  aLink,
  aMailOrder,
  anInstalment,
  aProject,
  aQuestion,
  aRecord,
  AT,
  aTask,
  opening,
  PROJECT,
  settings,
  submission,
} from '../../support/builders'

export const VOTER = { type: 'person', id: 'elena' } as const
const OTHER = 'WGGI-2005-0002'

/** A few acts that write an item of each table that records name, some of them twice. */
export async function playSmall(fund: Adapters): Promise<void> {
  const commit = (change: Change, projectId?: string) =>
    commitChange(fund.register, change, AT, projectId)
  await commit(settings())
  await commit(opening(2005, 6_000_000))
  await commit(
    aChange({
      writes: [
        { type: 'senders', item: { schema: 1, mission: 'TUNIS', senders: [] } },
        { type: 'missed-reports', item: { schema: 1, mission: 'TUNIS', missedReports: [] } },
      ],
      records: [aRecord({ chain: 'programme', kind: 'sender-known' })],
    }),
  )
  await commit(
    aChange({
      records: [aRecord({ chain: 'strangers', kind: 'open-links-asked' })],
      outbox: [
        aMailOrder({
          mail: 'open-links',
          links: [
            { purpose: { type: 'task', projectId: PROJECT, taskId: aTask().id }, holder: VOTER },
            {
              purpose: { type: 'project', projectId: OTHER },
              holder: { type: 'mission', mission: 'TUNIS', as: 'contact' },
            },
          ],
        }),
      ],
    }),
  )
  for (const id of [PROJECT, OTHER]) {
    const begun = submission(id)
    const number = { type: 'number' as const, year: 2005, number: Number(id.slice(-4)) }
    await commit({
      ...begun,
      writes: [...begun.writes, number],
      outbox: [aMailOrder({ projectId: id }), { ...aMailOrder(), projectId: id }],
    })
  }
  const onProject = (writes: Change['writes'], more: Partial<Change> = {}) =>
    commit(aChange({ writes, ...more }), PROJECT)
  await onProject([{ type: 'task', item: aTask() }], { outbox: [aMailOrder()] })
  await onProject([{ type: 'task', item: aTask({ status: 'done' }) }], {
    records: [
      aRecord({ kind: 'vote-cast', by: VOTER }),
      aRecord({ kind: 'approved', by: VOTER, facts: { by: 'vote', deciders: [VOTER.id] } }),
    ],
    outbox: [aMailOrder({ mail: 'vote-receipt', to: VOTER })],
  })
  await onProject([{ type: 'question', item: aQuestion() }])
  await onProject([{ type: 'project', item: aProject('active') }], {
    records: [aRecord({ kind: 'committed' })],
    bookings: [aBooking({ type: 'commitment' })],
    outbox: [aMailOrder({ mail: 'funds-committed' })],
  })
  await onProject([{ type: 'instalment', item: anInstalment() }])
  await mailLinks(fund)
}

/** What mails carry, as if they had been sent: a link of its own in one, several in another. */
async function mailLinks({ audit, links }: Adapters): Promise<void> {
  let count = 0
  for await (const { body } of audit.loose()) {
    const item = outboxItemSchema.partial().safeParse(body).data
    if (item?.order?.type !== 'mail') continue
    const { link, links: several = [], to: holder } = item.order
    if (holder.type === 'witness') continue
    for (const one of [...(link ? [{ purpose: link, holder }] : []), ...several])
      await links.put(aLink({ ...one, hash: hashOfLink((count += 1)), outboxId: item.id ?? '' }))
  }
}

const hashOfLink = (n: number) => String(n).padStart(64, 'a')
