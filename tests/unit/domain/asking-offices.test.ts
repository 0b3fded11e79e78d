import { expect, test } from 'vitest'
import { isRefusal } from '../../../shared/domain/decide/kernel/change'
import type { State, Strangers } from '../../../shared/domain/decide/kernel/state'
import { decideStep } from '../../../shared/domain/decide/step'
import { aProgramme } from '../../support/builders'

const AT = '2005-03-01T08:00:00.000Z'
const LATER = '2005-03-01T09:00:00.000Z'
const SWEEP = '2005-03-02T05:00:00.000Z'

/** Whom the sweep asks about what happened then, by what was stored of a mission. */
function asks(strangers: Strangers | undefined, news: { newsAt: string; sentAt?: string }) {
  const state: State = {
    now: SWEEP,
    programme: aProgramme(),
    envelopes: [],
    nextNumbers: {},
    mailsThisHour: 0,
    ...(strangers && { strangers }),
  }
  const { newsAt, sentAt } = news
  const decided = decideStep(state, { type: 'ask-mailbox', mission: 'TUNIS', newsAt, sentAt })
  if (isRefusal(decided)) return decided.refused
  return decided.outbox.map((order) => order.type === 'mail' && 'as' in order.to && order.to.as)
}

const ALL = ['mailbox', 'head', 'focal-point']
const OTHERS = ['head', 'focal-point']

test.each<[string, Strangers | undefined, { newsAt: string; sentAt?: string }, unknown]>([
  ['nobody was ever mailed', undefined, { newsAt: AT, sentAt: AT }, ALL],
  [
    'begun in the millisecond of the mail it caused',
    { mailedAt: AT, count: 0 },
    { newsAt: AT },
    'already-done',
  ],
  [
    'begun in the millisecond of another’s mail',
    { mailedAt: AT, count: 1 },
    { newsAt: AT },
    ['mailbox'],
  ],
  [
    'sent in the millisecond of another’s mail',
    { mailedAt: AT, count: 0, sent: 1 },
    { newsAt: AT, sentAt: AT },
    ALL,
  ],
  [
    'sent in the millisecond of the mail it caused',
    { mailedAt: AT, officesMailedAt: AT, count: 0 },
    { newsAt: AT, sentAt: AT },
    'already-done',
  ],
  [
    'sent in that millisecond by another',
    { mailedAt: AT, officesMailedAt: AT, count: 0, sent: 1 },
    { newsAt: AT, sentAt: AT },
    ALL,
  ],
  [
    'the mailbox was mailed since about others',
    { mailedAt: SWEEP, count: 0 },
    { newsAt: SWEEP, sentAt: AT },
    OTHERS,
  ],
  [
    'another begins in the millisecond of that mail',
    { mailedAt: SWEEP, count: 3, sent: 1 },
    { newsAt: SWEEP, sentAt: AT },
    OTHERS,
  ],
  [
    'a record of before they were counted apart',
    { mailedAt: LATER, count: 0 },
    { newsAt: AT, sentAt: AT },
    OTHERS,
  ],
  [
    'all were mailed since',
    { mailedAt: LATER, officesMailedAt: LATER, count: 0 },
    { newsAt: AT, sentAt: AT },
    'already-done',
  ],
  [
    'all were mailed today',
    { mailedAt: SWEEP, officesMailedAt: SWEEP, count: 1, sent: 1 },
    { newsAt: SWEEP, sentAt: SWEEP },
    'too-many',
  ],
])('%s', (_, strangers, news, asked) => {
  expect(asks(strangers, news)).toEqual(asked)
})
