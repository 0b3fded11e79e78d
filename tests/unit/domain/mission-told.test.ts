import { expect, it } from 'vitest'
import { missionNoticeSchema } from '../../../shared/domain/outbox/item'
import { Bench, mission, person, proposal } from './bench'

it('what becomes of a project is told to contact and alternate alike', async () => {
  const bench = await Bench.open()
  await bench.isActive(
    proposal({ alternateName: 'Omar', alternateAddress: 'omar@tunis.iom.example' }),
  )
  await bench.isPaid()
  const by = person('rosa')
  await bench.does({ type: 'suspend', by, reason: 'The office is closed.' })
  await bench.does({ type: 'resume', by, reason: 'It is open again.' })
  await bench.asksForMore(100_000)
  await bench.does({ type: 'withdraw-amendment', amendment: 1, by: mission('TUNIS', 'alternate') })
  bench.at('2005-12-01T09:00:00.000Z')
  await bench.files(1, '9000')
  await bench.accepts(1)
  await bench.does({ type: 'conclude-report', report: 1 })
  await bench.asks('confirm-return', 1)
  const told = missionNoticeSchema.options.flatMap((mail) => {
    const to = bench.mails(mail).map((order) => ('as' in order.to ? order.to.as : ''))
    return to.length > 0 ? [{ mail, to }] : []
  })
  for (const { mail, to } of told)
    expect([mail, ...to.slice(0, 2)]).toEqual([mail, 'contact', 'alternate'])
  expect(told.length).toBeGreaterThan(8)
})
