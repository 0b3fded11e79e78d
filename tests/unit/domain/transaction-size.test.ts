import { describe, expect, it } from 'vitest'
import { MOST_LEGS } from '../../../shared/adapters/change-legs'
import { administer } from '../../../shared/domain/decide/settings/administer'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { aPerson, aProgramme } from '../../support/builders'
import { Bench, person, proposal } from './bench'

const COUNTRIES = [
  ...['AG', 'BB', 'BS', 'BZ', 'DM', 'DO', 'GD', 'GY', 'HT', 'JM'],
  ...['KN', 'LC', 'SR', 'TT', 'VC', 'CU', 'PA', 'CR', 'NI', 'HN'],
]

/** As wide as a proposal may be: twenty countries, each with its share. */
const widest = (different: Partial<ProposalContent> = {}): ProposalContent =>
  proposal({
    countries: COUNTRIES.map((country, index) => ({ id: `c${index}`, country, percent: 5 })),
    ...different,
  })

const voters = Array.from({ length: 15 }, (_, index) => `voter-${index + 1}`)

/** A fund of fifteen reviewers who must all agree. */
function largestFund() {
  const base = aProgramme()
  return aProgramme({
    people: [
      ...base.people.filter(({ roles }) => !roles.some((role) => role.endsWith('reviewer'))),
      aPerson('ingrid', ['gender-reviewer']),
      ...voters.map((id) => aPerson(id, ['reviewer'])),
    ],
    policy: { ...base.policy, quorum: 15 },
  })
}

describe('the widest project of the largest fund', () => {
  it('fits each act of its life into one transaction', async () => {
    const bench = await Bench.open(largestFund())
    const vote = await bench.isPutToVote(widest())
    for (const id of voters) await bench.funds(vote, id)
    expect(bench.project.status).toBe('reserved')
    bench.later(1)
    await bench.does({ type: 'commit-funds' })
    await bench.isPaid()
    const by = person('rosa')
    await bench.does({ type: 'suspend', by, reason: 'The office is closed.' })
    await bench.does({ type: 'resume', by, reason: 'It is open again.' })
    bench.at('2005-12-01T09:00:00.000Z')
    await bench.files(1, '9000')
    await bench.accepts(1)
    await bench.does({ type: 'conclude-report', report: 1 })
    const task = await bench.asks('confirm-return', 1)
    await bench.does({
      type: 'confirm-return',
      taskId: task,
      by: person('samuel'),
      cents: 100_000,
      on: '2005-12-01',
      reference: 'RET-1',
    })
    await bench.does({ type: 'close-project' })
    expect(bench.project.status).toBe('closed')
    expect(bench.fund.mostLegs).toBeGreaterThan(50)
    expect(bench.fund.mostLegs).toBeLessThanOrEqual(MOST_LEGS)
  })

  it('fits an end that tells all who were asked into one transaction', async () => {
    const alternate = { alternateName: 'Omar', alternateAddress: 'omar@tunis.iom.example' }
    const bench = await Bench.open(largestFund())
    const vote = await bench.isPutToVote(widest(alternate))
    for (const id of voters) await bench.funds(vote, id)
    await bench.does({ type: 'object', taskId: vote, by: person('voter-1') })
    const again = await bench.asks('funding-vote', 1)
    await bench.funds(again, 'voter-1')
    bench.later(1)
    await bench.does({ type: 'commit-funds' })
    await bench.isPaid()
    await bench.asksForMore(100_000)
    const change = await bench.asks('vote-amendment')
    expect(bench.task(change).roster).toHaveLength(15)
    await bench.does({ type: 'terminate', by: person('rosa'), reason: 'The office closes.' })
    expect(bench.mails('task-over').length).toBeGreaterThanOrEqual(15)
    expect(bench.fund.mostLegs).toBeLessThanOrEqual(MOST_LEGS)
  })

  it('takes no sixteenth reviewer, who would not fit', async () => {
    const bench = await Bench.open(largestFund())
    const sixteenth = aPerson('voter-16', ['alternate-reviewer'])
    const refused = await bench.decides((state) =>
      administer(state, { type: 'put-person', by: 'ops', item: sixteenth }),
    )
    expect(refused).toMatchObject({ refused: 'not-allowed' })
    const again = aPerson('voter-15', ['reviewer'], { language: 'fr' })
    const changed = await bench.decides((state) =>
      administer(state, { type: 'put-person', by: 'ops', item: again }),
    )
    expect(changed).not.toHaveProperty('refused')
  })
})
