import { expect, it } from 'vitest'
import { paramsOf } from '../../../functions/send-mail/params'
import { aProgramme } from '../../support/builders'
import { Bench, person } from '../domain/bench'

it('a mission reads how much won’t be paid; a payment that is only put off is no news', async () => {
  const bench = await Bench.open()
  await bench.isActive()
  const not = { type: 'not-paid', by: person('samuel') } as const
  const first = await bench.asks('confirm-disbursement', 1)
  await bench.does({ ...not, taskId: first, reason: 'No bank.', on: '2005-02-01' })
  expect(bench.mails('payment-cancelled')).toEqual([])
  bench.at('2005-02-01T09:00:00.000Z')
  const again = await bench.asks('confirm-disbursement', 1)
  await bench.does({ type: 'terminate', by: person('rosa'), reason: 'The office closed.' })
  await bench.does({ ...not, taskId: again, reason: 'It ends.' })
  const [order] = bench.mails('payment-cancelled')
  const subject = { programme: aProgramme(), file: bench.file }
  expect(order && paramsOf(order, subject, 'en', bench.now).amount).toBe('USD 10,000')
})
