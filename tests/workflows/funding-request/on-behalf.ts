import { expect } from 'vitest'
import type { AddPath } from '../support/paths'
import type { Play } from '../support/play'
import { unanswered } from '../support/paths'
import { ASSESS, COMPLETION, ELSEWHERE, REVIEW } from './states'

const OPEN = 'Open the confirmation by the mission'
const ASK = 'Ask the mission to confirm the version'
const ENTERED = [ASSESS, OPEN, ASK]

async function isEntered(fund: Play): Promise<void> {
  await fund.enters('rosa')
  fund.is('submitted')
  expect(fund.mails('submission-received')).toEqual([])
}

export function onBehalfPaths(path: AddPath): void {
  path('the secretariat enters a document, the mission confirms it', async (fund) => {
    await isEntered(fund)
    await fund.answers('confirm-version', 'mission', { type: 'confirm-version', confirm: true })
    await fund.went('request.1.1', [...ENTERED, ASSESS, ...REVIEW])
    expect(fund.mails('submission-received')).toHaveLength(1)
  })

  path('the mission objects to what was entered and corrects it', async (fund) => {
    await isEntered(fund)
    await fund.answers('confirm-version', 'mission', {
      type: 'confirm-version',
      confirm: false,
      objection: 'The budget is last year’s.',
    })
    fund.is('returned')
    await fund.completes()
    await fund.went('request.1.1', [...ENTERED, ...COMPLETION, ELSEWHERE])
    await fund.went('request.2.1', [ASSESS, ...REVIEW])
  })

  path('nobody confirms what was entered: not submitted, the secretariat is told', async (fund) => {
    await isEntered(fund)
    await fund.nobodyAnswers('confirm-version')
    fund.is('lapsed')
    expect(fund.mails('version-not-confirmed')).toMatchObject([
      { to: { type: 'person', id: 'rosa' } },
    ])
    await fund.went('request.1.1', [
      ASSESS,
      OPEN,
      ...unanswered(ASK, 'Chase the confirmation'),
      ELSEWHERE,
    ])
  })
}
