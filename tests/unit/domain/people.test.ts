import { describe, expect, it } from 'vitest'
import type { Person, Programme } from '../../../shared/domain/programme/programme'
import { aPerson, aProgramme } from '../../support/builders'
import { Bench, faultsOf, mission, person } from './bench'

/** The programme with some people changed, or gone. */
function having(changes: Readonly<Record<string, Partial<Person> | null>>): Programme {
  const programme = aProgramme()
  return {
    ...programme,
    people: programme.people.flatMap((one) => {
      const change = changes[one.id]
      return change === null ? [] : [{ ...one, ...change }]
    }),
  }
}

const asked = (bench: Bench, taskId: string) =>
  bench.task(taskId).roster.map(({ party }) => (party.type === 'person' ? party.id : party.as))

describe('somebody who is away', () => {
  const away = { absences: [{ from: '2005-01-15', to: '2005-01-31' }], deputy: 'joyce' }

  it('from a day after the task was opened is replaced in a vote at the next reminder', async () => {
    const bench = await Bench.open(having({ marc: away }))
    const vote = await bench.isPutToVote()
    expect(asked(bench, vote)).toEqual(['elena', 'marc', 'naledi', 'peter'])
    bench.at(bench.task(vote).chase[0]!.at)
    await bench.does({ type: 'chase-task', taskId: vote })
    expect(asked(bench, vote)).toEqual(['elena', 'joyce', 'naledi', 'peter'])
    expect(bench.records('deputy-called')[0]?.facts).toMatchObject({
      standingIn: [{ for: 'marc', by: 'joyce' }],
    })
    const told = bench.mails('task-reminder').map(({ to }) => to)
    expect(told).toEqual(['elena', 'naledi', 'peter'].map(person))
    for (const voter of ['elena', 'joyce', 'peter']) await bench.funds(vote, voter)
    bench.is('reserved')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('and has voted keeps the vote', async () => {
    const bench = await Bench.open(having({ marc: away }))
    const vote = await bench.isPutToVote()
    await bench.funds(vote, 'marc')
    bench.at(bench.task(vote).chase[0]!.at)
    await bench.does({ type: 'chase-task', taskId: vote })
    expect(asked(bench, vote)).toContain('marc')
    expect(asked(bench, vote)).not.toContain('joyce')
  })

  it('shares a task that either may answer', async () => {
    const bench = await Bench.open(
      having({ ingrid: { absences: [{ from: '2005-01-11', to: '2005-02-28' }], deputy: 'joyce' } }),
    )
    await bench.submits()
    await bench.isAssessed()
    const review = await bench.asks('gender-review')
    bench.at(bench.task(review).chase[0]!.at)
    await bench.does({ type: 'chase-task', taskId: review })
    expect(asked(bench, review)).toEqual(['ingrid', 'joyce'])
  })

  it('is not replaced by somebody who may not act or has a vote of their own', async () => {
    for (const deputy of ['yasmine', 'elena', 'nobody']) {
      const bench = await Bench.open(having({ marc: { ...away, deputy } }))
      const vote = await bench.isPutToVote()
      bench.at(bench.task(vote).chase[0]!.at)
      await bench.does({ type: 'chase-task', taskId: vote })
      expect(asked(bench, vote)).toEqual(['elena', 'marc', 'naledi', 'peter'])
    }
  })
})

describe('a task given to a colleague', () => {
  const give = (taskId: string, by: string, to: string) => ({
    type: 'delegate' as const,
    taskId,
    by: person(by),
    to,
  })

  it('is theirs alone, and a vote given before is void', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await bench.funds(vote, 'elena')
    await bench.does(give(vote, 'elena', 'rosa'))
    expect(asked(bench, vote)).toEqual(['rosa', 'marc', 'naledi', 'peter'])
    expect(bench.task(vote).votes.map((one) => one.void)).toEqual([true])
    const again = await bench.gives({
      type: 'cast-vote',
      taskId: vote,
      by: person('elena'),
      versionHash: bench.task(vote).versionHash,
      vote: { choice: 'abstain' },
    })
    expect(again).toMatchObject({ refused: 'not-allowed' })
    for (const voter of ['rosa', 'marc', 'peter']) await bench.funds(vote, voter)
    expect(bench.is('reserved').decision.deciders).toEqual(['rosa', 'marc', 'peter'])
    expect(bench.mails('task-opened').at(-1)).toBeDefined()
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('goes to nobody who is recused, away, gone, an auditor, or has a part in it', async () => {
    const bench = await Bench.open(
      having({
        david: { absences: [{ from: '2005-01-01', to: '2005-12-31' }] },
        helen: { leftOn: '2005-01-05' },
      }),
    )
    const vote = await bench.isPutToVote()
    for (const to of ['yasmine', 'david', 'helen', 'victor', 'marc', 'elena', 'stranger'])
      expect((await bench.refuses(give(vote, 'elena', to))).problems, to).toEqual([
        { path: 'delegate', code: 'choose' },
      ])
  })

  it('is not passed on, nor given by who was not asked', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    expect((await bench.refuses(give(vote, 'claire', 'rosa'))).refused).toBe('not-allowed')
    await bench.does(give(vote, 'elena', 'rosa'))
    expect((await bench.refuses(give(vote, 'rosa', 'joyce'))).refused).toBe('not-allowed')
  })

  it('is not for money', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    const payment = await bench.asks('confirm-disbursement')
    expect((await bench.refuses(give(payment, 'samuel', 'rosa'))).refused).toBe('not-allowed')
  })
})

describe('when those who are asked step aside', () => {
  const asideFrom = async (bench: Bench, taskId: string, who: string) =>
    bench.does({ type: 'recuse', taskId, by: person(who) })

  it('the chair’s decision goes to the deputy at once, then to a reviewer, then to the desk', async () => {
    const bench = await Bench.open(
      having({ naledi: null, marc: null, peter: null, joyce: null, yasmine: null }),
    )
    bench.fund.policy = { ...bench.fund.policy, quorum: 1 }
    const vote = await bench.isPutToVote()
    await bench.letsExpire(vote)
    const chair = await bench.asks('chair-decision')
    expect(asked(bench, chair)).toEqual(['claire'])
    await asideFrom(bench, chair, 'claire')
    expect(asked(bench, chair)).toEqual(['claire', 'david'])
    await asideFrom(bench, chair, 'david')
    expect(asked(bench, chair)).toEqual(['claire', 'david', 'elena'])
    expect(bench.file.incidents).toEqual([])
    await asideFrom(bench, chair, 'elena')
    expect(bench.file.incidents).toMatchObject([
      { kind: 'office-vacant', about: chair, detail: 'chair-decision' },
    ])
    await bench.letsExpire(chair)
    expect(bench.task(chair).outcome).toBe('undecided')
    const next = await bench.asks('chair-decision')
    expect(asked(bench, next)).toEqual([])
    expect(bench.file.incidents.map(({ about }) => about)).toEqual([chair, next])
  })

  it('nobody is asked again about the same project', async () => {
    const bench = await Bench.open()
    const vote = await bench.isPutToVote()
    await asideFrom(bench, vote, 'naledi')
    for (const voter of ['elena', 'marc', 'peter']) await bench.funds(vote, voter)
    await bench.does({ type: 'object', taskId: vote, by: person('marc') })
    const again = await bench.asks('funding-vote')
    expect(asked(bench, again)).toEqual(['elena', 'marc', 'peter'])
    expect(bench.task(again).recused).toContainEqual(
      expect.objectContaining({ person: 'naledi', why: 'declared' }),
    )
  })

  it('a gender review without anybody goes on marked as not reviewed', async () => {
    const bench = await Bench.open(having({ david: null, joyce: null, claire: null }))
    await bench.submits()
    await bench.isAssessed()
    const review = await bench.asks('gender-review')
    await asideFrom(bench, review, 'ingrid')
    expect(bench.task(review).outcome).toBe('not-reviewed')
    expect(bench.project.markers).toMatchObject({ how: 'not-reviewed', dac: null })
  })

  it('a gender review without its reviewers is the deputy’s first', async () => {
    const bench = await Bench.open(having({ ingrid: null }))
    await bench.submits()
    await bench.isAssessed()
    const review = await bench.asks('gender-review')
    expect(asked(bench, review)).toEqual(['david'])
  })
})

describe('who decided doesn’t confirm the money', () => {
  const voting = (id: string) => ({ roles: [...rolesOf(id), 'reviewer' as const] })
  const rolesOf = (id: string) => aProgramme().people.find((one) => one.id === id)?.roles ?? []

  it('even when that is all of finance: somebody else does, and the desk is told', async () => {
    const bench = await Bench.open(
      having({
        samuel: voting('samuel'),
        helen: voting('helen'),
        elena: null,
        naledi: null,
      }),
    )
    const vote = await bench.isPutToVote()
    for (const voter of ['samuel', 'helen', 'peter']) await bench.funds(vote, voter)
    bench.later(1)
    await bench.does({ type: 'commit-funds' })
    const payment = await bench.asks('confirm-disbursement')
    expect(asked(bench, payment)).toEqual(['rosa'])
    expect(bench.task(payment).recused.map((one) => one.person)).toEqual(['samuel', 'helen'])
    expect(bench.file.incidents).toMatchObject([{ kind: 'office-vacant', about: payment }])
    const mayNot = await bench.gives({
      type: 'confirm-disbursement',
      taskId: payment,
      by: person('samuel'),
      cents: 1_000_000,
      on: '2005-01-11',
      reference: 'PRISM-1',
    })
    expect(mayNot).toMatchObject({ refused: 'not-allowed' })
    await bench.does({
      type: 'confirm-disbursement',
      taskId: payment,
      by: person('rosa'),
      cents: 1_000_000,
      on: '2005-01-11',
      reference: 'PRISM-1',
    })
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('nor does who decided on a change, who isn’t said to have decided on the grant', async () => {
    const bench = await Bench.open(having({ samuel: null, helen: null, rosa: null, david: null }))
    await bench.isActive()
    const { deciders } = bench.is('active').decision
    await bench.does({ type: 'start-amendment', by: mission(), asks: 'suspension' })
    const sent = bench.types(`${bench.id}.amendment.1`, {
      reason: 'insecurity',
      explanation: 'War.',
    })
    await bench.does({ type: 'request-amendment', by: mission(), ...sent })
    const change = await bench.asks('decide-amendment')
    await bench.does({
      type: 'decide-amendment',
      taskId: change,
      by: person('claire'),
      approve: true,
    })
    expect(bench.is('active').decision.deciders).toEqual(deciders)
    const payment = await bench.asks('confirm-disbursement')
    expect(asked(bench, payment)).not.toContain('claire')
    expect(bench.task(payment).recused).toContainEqual(
      expect.objectContaining({ person: 'claire', why: 'decided-before' }),
    )
  })

  it('in a fund of two people works by settings alone', async () => {
    const bench = await Bench.open({
      ...aProgramme(),
      people: [aPerson('ana', ['reviewer']), aPerson('ben', ['finance'])],
    })
    bench.fund.policy = { ...bench.fund.policy, quorum: 1 }
    await bench.submits()
    await bench.isAssessed()
    const review = await bench.asks('gender-review')
    expect(bench.task(review).outcome).toBe('not-reviewed')
    const vote = await bench.asks('funding-vote')
    await bench.funds(vote, 'ana')
    bench.later(1)
    await bench.does({ type: 'commit-funds' })
    const payment = await bench.asks('confirm-disbursement')
    expect(asked(bench, payment)).toEqual(['ben'])
  })
})
