import { PROGRAMME_CHAIN } from '../../audit/record'
import { waitlistSchema, type Waitlist } from '../../programme/waitlist'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, writing } from '../kernel/compose'
import { invalidInput, tooLong } from '../kernel/problems'
import type { State } from '../kernel/state'
import { notOfOffice } from '../tasks/desk-office'

const MOST = 500

/** People set the order in which a year's freed money is offered, with a reason. */
export function orderWaitlist(state: State, command: CommandOf<'order-waitlist'>): Decided {
  const { year, by, seen } = command
  const wrong = notOfOffice(state, by, 'secretariat')
  if (wrong) return wrong
  const before = state.programme.waitlists.find((one) => one.year === year)
  if ((before?.revision ?? 0) !== seen)
    return refuse('conflict', 'Somebody else has set the order meanwhile.')
  const order = [...new Set(command.order)]
  if (order.length === 0 || order.length > MOST)
    return invalidInput('An order names the projects that wait.', 'order', 'required')
  const reason = command.reason.trim()
  if (reason === '') return invalidInput('People are told why.', 'reason', 'required')
  const long = tooLong(reason, waitlistSchema.shape.reason, 'reason')
  if (long) return long
  const item: Waitlist = {
    schema: 1,
    year,
    order,
    revision: seen + 1,
    reason,
    by,
    at: state.now,
  }
  return combine(
    writing({ type: 'waitlist', item }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'waitlist-ordered',
      by,
      facts: { year, order, revision: item.revision },
    }),
  )
}
