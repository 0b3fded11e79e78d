import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTaskAnswer } from '../../../shared/domain/answers/tasks/acts'
import type { TaskKind } from '../../../shared/domain/tasks/kinds'
import { taskKindSchema } from '../../../shared/domain/tasks/kinds'
import { anAsking } from '../../support/asking'
import { aTask, HASH } from '../../support/builders'
import { examples } from '../../support/random'
import { person } from '../domain/bench'

const by = person('elena')

function read(kind: TaskKind, form: Record<string, string | string[]>) {
  const answer = readTaskAnswer(form, kind, anAsking({ taskId: aTask({ kind }).id, by }))
  if ('problems' in answer) {
    return { problems: answer.problems.map(({ path, code }) => `${path} ${code}`) }
  }
  const { result: command } = answer
  expect(command).toMatchObject({ by, taskId: aTask({ kind }).id })
  return command
}

type Row = [TaskKind, Record<string, string>, object]

const payment = { amount: '1,000.50', on: '31 March 2005', reference: 'PAY-1' }
const paid = { cents: 100_050, on: '2005-03-31', reference: 'PAY-1' }
const condition = { 'conditions.1.text': 'Name a focal point', 'conditions.1.blocks': 'commitment' }

const good: Row[] = [
  [
    'funding-vote',
    { choice: 'fund', amount: '10 000', versionHash: HASH },
    {
      type: 'cast-vote',
      versionHash: HASH,
      vote: { choice: 'fund', amountCents: 1_000_000, conditions: [] },
    },
  ],
  [
    'funding-vote',
    {
      choice: 'fund',
      amount: '10000',
      ...condition,
      'conditions.1.due': '2005-06-01',
      replaces: '2',
    },
    {
      replaces: 2,
      vote: {
        conditions: [
          {
            text: 'Name a focal point',
            blocks: 'commitment',
            due: '2005-06-01',
            confirmedBy: 'secretariat',
          },
        ],
      },
    },
  ],
  [
    'funding-vote',
    { choice: 'not-fund', reason: 'Too late' },
    { vote: { choice: 'not-fund', reason: 'Too late' } },
  ],
  ['funding-vote', { choice: 'abstain' }, { vote: { choice: 'abstain' } }],
  ['funding-vote', { act: 'recuse' }, { type: 'recuse' }],
  [
    'chair-decision',
    { choice: 'approve', amount: '8000', year: '2006', reason: 'Next year' },
    {
      type: 'decide-as-chair',
      decision: { choice: 'approve', amountCents: 800_000, year: 2006, reason: 'Next year' },
    },
  ],
  [
    'chair-decision',
    { choice: 'decline', reason: 'No' },
    { decision: { choice: 'decline', reason: 'No' } },
  ],
  [
    'chair-decision',
    {
      choice: 'return',
      letter: 'Please add',
      'comments.2.path': 'title',
      'comments.2.text': 'Shorter',
    },
    {
      type: 'return-proposal',
      letter: 'Please add',
      comments: [{ path: 'title', text: 'Shorter' }],
    },
  ],
  [
    'gender-review',
    { choice: 'return', letter: 'Please add' },
    { type: 'return-proposal', comments: [] },
  ],
  [
    'gender-review',
    { choice: 'override', dac: 'null', gam: '3', iom: '2b', reason: 'Not screened' },
    {
      type: 'review-gender',
      how: 'overridden',
      markers: { dac: null, gam: '3', iom: '2b' },
      reason: 'Not screened',
    },
  ],
  ['waitlist-offer', { choice: 'accept' }, { type: 'answer-waitlist-offer', accept: true }],
  ['waitlist-offer', { choice: 'pass' }, { type: 'answer-waitlist-offer', accept: false }],
  ['confirm-disbursement', payment, { type: 'confirm-disbursement', ...paid }],
  ['confirm-return', { choice: 'received', ...payment }, { type: 'confirm-return', ...paid }],
  [
    'confirm-return',
    { choice: 'write-off', reason: 'Lost' },
    { type: 'write-off', reason: 'Lost' },
  ],
  ['review-report', { choice: 'accept' }, { type: 'review-report', accept: true }],
  ['review-report', { choice: 'return', note: 'Figures?' }, { accept: false, note: 'Figures?' }],
  [
    'waive-report',
    { reason: 'Mission closed', spent: '0' },
    { type: 'waive-report', spentCents: 0 },
  ],
  ['acknowledge-amendment', { choice: 'approve' }, { type: 'decide-amendment', approve: true }],
  ['decide-amendment', { choice: 'refuse', reason: 'Why?' }, { approve: false, reason: 'Why?' }],
  [
    'vote-amendment',
    { choice: 'approve', versionHash: HASH },
    { type: 'vote-amendment', approve: true },
  ],
  [
    'vote-amendment',
    { choice: 'refuse', reason: 'Why?', replaces: '1' },
    { approve: false, replaces: 1 },
  ],
]

const bad: [TaskKind, Record<string, string>, string[]][] = [
  ['funding-vote', {}, ['choice choose']],
  ['funding-vote', { choice: 'approve' }, ['choice choose']],
  ['funding-vote', { choice: 'fund' }, ['amount required']],
  ['funding-vote', { choice: 'fund', amount: 'much' }, ['amount not-money']],
  ['funding-vote', { choice: 'fund', amount: '-1' }, ['amount nothing-asked']],
  ['funding-vote', { choice: 'fund', amount: '0' }, ['amount nothing-asked']],
  ['funding-vote', { choice: 'not-fund' }, ['reason required']],
  [
    'funding-vote',
    { choice: 'fund', amount: '1', 'conditions.1.text': 'x', 'conditions.1.due': 'soon' },
    ['conditions.1.due not-a-date', 'conditions.1.blocks choose'],
  ],
  ['chair-decision', {}, ['choice choose']],
  ['chair-decision', { choice: 'approve', amount: '1', year: 'next' }, ['year not-a-year']],
  ['chair-decision', { choice: 'decline' }, ['reason required']],
  [
    'chair-decision',
    { choice: 'return', 'comments.1.text': 'x' },
    ['letter required', 'comments.1.path choose'],
  ],
  ['gender-review', {}, ['choice choose']],
  ['gender-review', { choice: 'override' }, ['dac choose', 'gam choose', 'iom choose']],
  ['waitlist-offer', { choice: 'fund' }, ['choice choose']],
  ['confirm-disbursement', {}, ['amount required', 'on required', 'reference required']],
  ['confirm-disbursement', { ...payment, on: '31 February 2005' }, ['on not-a-date']],
  ['confirm-return', {}, ['choice choose']],
  ['confirm-return', { choice: 'write-off' }, ['reason required']],
  ['review-report', { choice: 'return' }, ['note required']],
  ['waive-report', { spent: '1' }, ['reason required']],
  ['acknowledge-amendment', { choice: 'refuse' }, ['reason required']],
  ['decide-amendment', {}, ['choice choose']],
  ['vote-amendment', { choice: 'refuse' }, ['reason required']],
]

describe('What is posted from a task’s page', () => {
  it.each(good)('%s %j is an answer', (kind, form, command) => {
    expect(read(kind, form)).toMatchObject(command)
  })

  it.each(bad)('%s %j lacks %j', (kind, form, problems) => {
    expect(read(kind, form)).toEqual({ problems })
  })

  it('decides nothing where it is the mission that answers, by a form of its own', () => {
    for (const kind of ['complete-proposal', 'accept-offer', 'file-report'] as const) {
      expect(read(kind, { choice: 'accept', amount: '1' })).toEqual({ problems: ['choice choose'] })
    }
  })

  it('never throws, never decides without a choice or a required answer', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
    const names = fc.constantFrom(
      'choice',
      'amount',
      'on',
      'reason',
      'reference',
      '__proto__',
      'conditions.1.text',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...taskKindSchema.options),
        fc.dictionary(names, value),
        (kind, form) => {
          const answer = readTaskAnswer(form, kind, anAsking())
          const decides = 'result' in answer
          const said = [form['choice'] ?? form['reference']]
            .flat()
            .some((one) => (one ?? '').trim() !== '')
          expect(!decides || said).toBe(true)
        },
      ),
      examples(100),
    )
  })
})

describe('a text that stands beside every choice', () => {
  it('is not dropped by a choice that doesn’t take it', () => {
    const back = { choice: 'return', letter: 'Who keeps the register?', versionHash: HASH }
    expect(read('chair-decision', { ...back, reason: 'Too dear.' })).toEqual({
      problems: ['reason not-with-choice'],
    })
    expect(read('chair-decision', { ...back, reason: ' ' })).toMatchObject({
      type: 'return-proposal',
    })
  })
})
