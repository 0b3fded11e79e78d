import { expect } from 'vitest'
import type { AddPath } from '../support/paths'
import type { Answer } from '../support/play'
import { unanswered } from '../support/paths'
import { ASSESS, COMPLETION, ELSEWHERE, LOOK, REVIEW, TO_THE_VOTE, VOTE } from './states'

const RETURN: Answer = {
  type: 'return-proposal',
  letter: 'Please say who was consulted.',
  comments: [{ path: 'participation', text: 'Who, and when?' }],
}

export function reviewPaths(path: AddPath): void {
  path('the gender reviewer returns it, the mission completes it', async (fund) => {
    await fund.submits()
    await fund.answers('gender-review', 'ingrid', RETURN)
    fund.is('returned')
    await fund.completes({ title: 'Women who come home safely' })
    await fund.went('request.1.1', [ASSESS, ...REVIEW, ...COMPLETION, ELSEWHERE])
    await fund.went('request.2.1', [ASSESS, ...REVIEW])
  })

  path('what the rules read hasn’t changed: the confirmation carries over', async (fund) => {
    await fund.isPutToVote()
    await fund.takesBack()
    await fund.completes({ title: 'Women who come home safely' })
    await fund.went('request.1.1', [...TO_THE_VOTE, LOOK, ...COMPLETION, ELSEWHERE])
    await fund.went('request.2.1', [ASSESS, ...VOTE])
    expect(fund.project.markers).toMatchObject({ version: 2, how: 'overridden' })
  })

  path('the mission takes it back during the review', async (fund) => {
    await fund.submits()
    await fund.takesBack()
    await fund.went('request.1.1', [ASSESS, ...REVIEW, LOOK, ...COMPLETION])
    fund.is('returned')
  })

  path('the mission withdraws during the review', async (fund) => {
    await fund.submits()
    await fund.withdraws()
    await fund.went('request.1.1', [ASSESS, ...REVIEW, LOOK, ELSEWHERE])
    expect(fund.openTasks).toEqual([])
  })

  path('nobody reviews: it goes to the vote, marked as not reviewed', async (fund) => {
    await fund.submits()
    const { roster } = await fund.nobodyAnswers('gender-review')
    expect(roster.map(({ as }) => as)).toEqual(['asked', 'escalated'])
    const asked = unanswered('Ask for the gender review', 'Chase the gender review')
    await fund.went('request.1.1', [ASSESS, REVIEW[0]!, ...asked, ...VOTE])
    expect(fund.project.markers).toMatchObject({ how: 'not-reviewed', dac: null, iom: null })
  })

  path('the reviewer is silent, the deputy reviews', async (fund) => {
    await fund.submits()
    await fund.until(fund.asked('gender-review').chase[2]!.at)
    await fund.passes(0.1)
    const markers = { dac: '0', gam: null, iom: null } as const
    const answer = { type: 'review-gender', how: 'overridden', markers, reason: 'Read.' } as const
    await fund.answers('gender-review', 'david', answer)
    const asked = unanswered('Ask for the gender review', 'Chase the gender review', 3)
    await fund.went('request.1.1', [ASSESS, REVIEW[0]!, ...asked, REVIEW[1]!, ...VOTE])
  })

  path('the mission completes nothing: it lapses', async (fund) => {
    await fund.submits()
    await fund.answers('gender-review', 'ingrid', RETURN)
    await fund.nobodyAnswers('complete-proposal')
    const asked = unanswered(COMPLETION[1]!, 'Chase the completion of the proposal')
    const returned = [ASSESS, ...REVIEW, COMPLETION[0]!]
    await fund.went('request.1.1', [...returned, ...asked, ELSEWHERE])
    fund.is('lapsed')
    expect(fund.mails('proposal-lapsed')).toHaveLength(1)
    expect(fund.openTasks).toEqual([])
  })

  path('it lapsed, and the mission takes it up again while the call is open', async (fund) => {
    await fund.submits()
    await fund.answers('gender-review', 'ingrid', RETURN)
    await fund.nobodyAnswers('complete-proposal')
    await fund.revives()
    fund.is('returned')
    await fund.went('request.1.2', [ASSESS, ...COMPLETION])
    await fund.nobodyAnswers('complete-proposal')
    fund.is('lapsed')
    await fund.revives()
    await fund.completes({ title: 'Women who come home safely' })
    await fund.went('request.1.3', [ASSESS, ...COMPLETION, ELSEWHERE])
    await fund.went('request.2.3', [ASSESS, ...REVIEW])
    expect(fund.openTasks).toEqual([fund.asked('gender-review').id])
  })

  path('it lapsed, and the call has closed meanwhile: it stays so', async (fund) => {
    await fund.submits()
    await fund.answers('gender-review', 'ingrid', RETURN)
    await fund.nobodyAnswers('complete-proposal')
    await fund.until('2006-01-01')
    const revival = { type: 'revive', by: fund.party('mission') } as const
    expect(await fund.refuses(revival)).toBe('not-allowed')
    fund.is('lapsed')
  })

  path('a returned proposal’s workflow is started again: it asks on', async (fund) => {
    await fund.submits()
    await fund.answers('gender-review', 'ingrid', RETURN)
    await fund.restarts('funding-request')
    await fund.went('request.1.2', [ASSESS, ...COMPLETION])
    await fund.completes()
    await fund.went('request.1.2', [ASSESS, ...COMPLETION, ELSEWHERE])
    await fund.went('request.2.2', [ASSESS, ...REVIEW])
  })

  path('a withdrawn proposal’s workflow is started again: nobody is asked', async (fund) => {
    await fund.submits()
    await fund.withdraws()
    await fund.restarts('funding-request')
    await fund.went('request.1.2', [ASSESS, ELSEWHERE])
    expect(fund.openTasks).toEqual([])
  })
}
