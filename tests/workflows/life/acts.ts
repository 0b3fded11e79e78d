import fc from 'fast-check'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import type { DeskCommand } from '../../../shared/domain/decide/kernel/desk-commands'
import type { ConditionTerms } from '../../../shared/domain/project/project'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import { countingVotes } from '../../../shared/domain/tasks/task'
import { budgetOf, type Crowd } from './crowd'

/** Everybody who might try something, whether or not they may. */
export const PEOPLE = [
  ...['elena', 'marc', 'peter', 'naledi', 'yasmine', 'joyce', 'ingrid', 'claire', 'david'],
  ...['rosa', 'samuel', 'helen', 'mission', 'head'],
] as const

const who = fc.constantFrom(...PEOPLE)
const amount = fc.constantFrom(1_000_000, 600_000, 0, 9_000_000)
const project = fc.nat({ max: 1 })
const luck = fc.nat({ max: 19 })
const reason = fc.constantFrom('Because of what the annex says.', '')

type Move = (crowd: Crowd) => Promise<void>

/** An act on the latest task of a kind, open or ended, as its page would give it. */
function onTask(
  kind: HumanTask['kind'],
  act: (task: HumanTask, crowd: Crowd) => Record<string, unknown> & { type: Command['type'] },
) {
  return fc.tuple(project, who).map(([which, person]): Move => async (crowd) => {
    const task = crowd.latest(which, kind)
    if (!task) return
    const by = crowd.someone(which, person)
    const command = { ...act(task, crowd), taskId: task.id, by }
    await crowd.tries(which, command as unknown as Command)
  })
}

const CHOICES = ['fund', 'fund', 'fund', 'fund', 'not-fund', 'abstain'] as const

const conditions = fc.constantFrom<ConditionTerms[]>(
  [],
  [],
  [],
  [{ id: 'c1', text: 'A partner signs.', blocks: 'commitment', confirmedBy: 'secretariat' }],
  [{ id: 'c1', text: 'The plan is shared.', blocks: 'closure', confirmedBy: 'chair' }],
)

const vote = fc
  .tuple(project, who, fc.constantFrom(...CHOICES), amount, reason, luck)
  .map(([which, person, choice, amountCents, why, chance]): Move => async (crowd) => {
    const task = crowd.latest(which, 'funding-vote')
    if (!task) return
    const by = crowd.likely(task, person, chance)
    const voter = by.type === 'person' ? by.id : ''
    const before = countingVotes(task).find((one) => one.person === voter)
    await crowd.tries(which, {
      type: 'cast-vote',
      taskId: task.id,
      by,
      versionHash: task.versionHash,
      vote:
        choice === 'fund'
          ? { choice, amountCents, conditions: [] }
          : choice === 'not-fund'
            ? { choice, reason: why }
            : { choice },
      ...(before && { replaces: before.n }),
    })
  })

/** The latest vote or the chair's decision, recorded from a meeting. */
const meeting = fc
  .tuple(project, fc.constantFrom('rosa', 'rosa', 'elena'), amount, conditions, fc.boolean())
  .map(([which, person, amountCents, terms, isVote]): Move => async (crowd) => {
    const task = crowd.latest(which, isVote ? 'funding-vote' : 'chair-decision')
    if (!task) return
    const named = task.roster.flatMap(({ party }) => (party.type === 'person' ? party.id : []))
    const vote = { choice: 'fund', amountCents, conditions: terms } as const
    const decision = { choice: 'approve', amountCents, conditions: terms } as const
    await crowd.triesAtDesk(which, {
      type: 'record-meeting',
      taskId: task.id,
      versionHash: task.versionHash,
      minutes: 'WGGI/MIN/2005/2',
      heldOn: crowd.today,
      ...(isVote
        ? { votes: named.slice(0, 3).map((one) => ({ person: one, vote })) }
        : { chair: { person: named[0] ?? 'claire', decision } }),
      by: crowd.someone(which, person),
    })
  })

/** All who are asked vote for the same, under conditions or for less. */
const agreed = fc.tuple(project, amount, conditions).map(
  ([which, amountCents, terms]): Move =>
    async (crowd) =>
      crowd.agree(which, { choice: 'fund', amountCents, conditions: terms }),
)

/** Something arranged at the desk on an open task of whatever kind. */
const arranged = fc
  .tuple(
    project,
    fc.constantFrom('rosa', 'rosa', 'samuel', 'mission'),
    fc.constantFrom(...PEOPLE),
    fc.constantFrom('extend-task', 'reassign-task', 'appoint-alternates', 'resend-task'),
    luck,
  )
  .map(([which, person, to, type, chance]): Move => async (crowd) => {
    const by = crowd.someone(which, person)
    const open = crowd.openOf(which)
    const task = open[chance % Math.max(1, open.length)]
    if (!task) return
    const reason = 'Agreed on the phone.'
    const from = task.roster[chance % Math.max(1, task.roster.length)]?.party ?? by
    const on = { taskId: task.id, by }
    switch (type) {
      case 'extend-task':
        return crowd.triesAtDesk(which, { type, ...on, dueOn: crowd.dayIn(20), reason })
      case 'reassign-task':
        return crowd.triesAtDesk(which, { type, ...on, from, to, reason })
      case 'appoint-alternates':
        return crowd.triesAtDesk(which, { type, ...on, people: [to], reason })
      default:
        return crowd.resends(which, { type: 'resend-task', ...on, to: from })
    }
  })

const byMission = (type: 'withdraw' | 'take-back' | 'revive' | 'start-amendment') =>
  project.map(
    (which): Move =>
      async (crowd) =>
        crowd.tries(which, { type, by: crowd.someone(which, 'mission') }),
  )

const atDesk = fc
  .tuple(
    project,
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom('rosa', 'claire') }, who),
    fc.constantFrom('suspend', 'resume', 'resume', 'terminate', 'reopen', 'reopen'),
    reason,
  )
  .map(
    ([which, person, type, why]): Move =>
      async (crowd) =>
        crowd.triesAtDesk(which, {
          type,
          reason: why,
          by: crowd.someone(which, person),
        } as DeskCommand),
  )

/** Anything that anybody may try at any time, with the likely things more often. */
export const move: fc.Arbitrary<{ name: string; run: Move }> = fc.oneof(
  named('vote', 8, vote),
  named('all agree', 6, agreed),
  named('decided in a meeting', 3, meeting),
  named('arranged at the desk', 4, arranged),
  named(
    'away for a while',
    1,
    fc.constantFrom('elena', 'marc', 'claire', 'ingrid').map(
      (id): Move =>
        (crowd) =>
          crowd.goesAway(id),
    ),
  ),
  named(
    'chair returns during the vote',
    1,
    onTask('funding-vote', () => ({
      type: 'return-proposal',
      letter: 'More, please.',
      comments: [],
    })),
  ),
  named(
    'ask a question',
    1,
    onTask('funding-vote', () => ({ type: 'ask-question', text: 'Who pays the rent?' })),
  ),
  named(
    'hand on',
    1,
    fc.tuple(project, who, who).map(([which, person, to]): Move => async (crowd) => {
      const task = crowd.latest(which, 'funding-vote')
      const by = crowd.someone(which, person)
      if (task) await crowd.tries(which, { type: 'delegate', taskId: task.id, to, by })
    }),
  ),
  named(
    'a condition',
    3,
    fc
      .tuple(project, who, fc.constantFrom('met', 'met', 'waived'))
      .map(([which, person, how]): Move => async (crowd) => {
        const task = crowd.latest(which, 'confirm-condition')
        const by = crowd.someone(which, person)
        const note = 'Agreement seen.'
        if (task)
          await crowd.tries(which, { type: 'confirm-condition', taskId: task.id, how, note, by })
      }),
  ),
  named(
    'decline the offer',
    1,
    onTask('accept-offer', () => ({ type: 'answer-offer', accept: false })),
  ),
  named(
    'pass on freed money',
    1,
    onTask('waitlist-offer', () => ({ type: 'answer-waitlist-offer', accept: false })),
  ),
  named(
    'object to freed money taken',
    1,
    onTask('waitlist-offer', () => ({ type: 'object' })),
  ),
  named(
    'an update for the Council',
    1,
    fc.tuple(project, fc.constantFrom('rosa', 'claire')).map(
      ([which, person]): Move =>
        async (crowd) =>
          crowd.tries(which, {
            type: 'open-council-update',
            asOf: crowd.today,
            dueOn: crowd.dayIn(40),
            by: crowd.someone(which, person),
          }),
    ),
  ),
  named(
    'disown',
    1,
    project.map(
      (which): Move =>
        async (crowd) =>
          crowd.disowns(which),
    ),
  ),
  named(
    'as hoped',
    80,
    project.map(
      (which): Move =>
        (crowd) =>
          crowd.goesOn(which),
    ),
  ),
  named(
    'review gender',
    5,
    onTask('gender-review', () => ({
      type: 'review-gender',
      how: 'overridden',
      markers: { dac: '1', gam: '3', iom: '2a' },
      reason: 'The annex says more.',
    })),
  ),
  named(
    'return',
    1,
    onTask('gender-review', () => ({
      type: 'return-proposal',
      letter: 'More, please.',
      comments: [],
    })),
  ),
  named(
    'chair returns',
    1,
    onTask('chair-decision', () => ({
      type: 'return-proposal',
      letter: 'More, please.',
      comments: [],
    })),
  ),
  named(
    'chair decides',
    3,
    onTask('chair-decision', (task) => ({
      type: 'decide-as-chair',
      versionHash: task.versionHash,
      decision: { choice: 'approve', amountCents: 1_000_000, conditions: [] },
    })),
  ),
  named(
    'chair declines',
    1,
    onTask('chair-decision', (task) => ({
      type: 'decide-as-chair',
      versionHash: task.versionHash,
      decision: { choice: 'decline', reason: 'Not now.' },
    })),
  ),
  named(
    'recuse',
    1,
    onTask('funding-vote', () => ({ type: 'recuse' })),
  ),
  named(
    'object to a vote',
    1,
    onTask('funding-vote', () => ({ type: 'object' })),
  ),
  named(
    'object to a decision',
    1,
    onTask('chair-decision', () => ({ type: 'object' })),
  ),
  named(
    'reconsider',
    1,
    project.map(
      (which): Move =>
        async (crowd) =>
          crowd.tries(which, {
            type: 'reconsider',
            whatIsNew: 'A partner joined.',
            by: crowd.someone(which, 'mission'),
          }),
    ),
  ),
  named('withdraw', 1, byMission('withdraw')),
  named(
    'withdraw the change',
    3,
    project.map(
      (which): Move =>
        (crowd) =>
          crowd.triesToWithdrawChange(which),
    ),
  ),
  named('take back', 1, byMission('take-back')),
  named('take up again', 2, byMission('revive')),
  named(
    'complete',
    3,
    project.map(
      (which): Move =>
        (crowd) =>
          crowd.triesToComplete(which),
    ),
  ),
  named(
    'accept the offer',
    2,
    onTask('accept-offer', (_task, crowd) => ({
      type: 'answer-offer',
      accept: true,
      budget: budgetOf(crowd.project),
    })),
  ),
  named(
    'take freed money',
    2,
    onTask('waitlist-offer', () => ({ type: 'answer-waitlist-offer', accept: true })),
  ),
  named(
    'pay',
    5,
    onTask('confirm-disbursement', (_task, crowd) => ({
      type: 'confirm-disbursement',
      cents: 1_000_000,
      on: crowd.today,
      reference: 'PRISM-1',
    })),
  ),
  named(
    'report',
    6,
    fc.tuple(project, fc.constantFrom('10000', '9000', '')).map(
      ([which, spent]): Move =>
        (crowd) =>
          crowd.triesToReport(which, spent),
    ),
  ),
  named(
    'accept the report',
    4,
    onTask('review-report', () => ({ type: 'review-report', accept: true })),
  ),
  named(
    'return the report',
    1,
    onTask('review-report', () => ({
      type: 'review-report',
      accept: false,
      note: 'Please add sums.',
    })),
  ),
  named(
    'waive the report',
    1,
    onTask('waive-report', () => ({
      type: 'waive-report',
      reason: 'The office closed.',
      spentCents: 0,
    })),
  ),
  named(
    'ask for a change',
    2,
    fc
      .tuple(
        project,
        fc.constantFrom('extension', 'cancellation', 'suspension', 'additional-money'),
      )
      .map(
        ([which, change]): Move =>
          (crowd) =>
            crowd.triesToChange(which, change),
      ),
  ),
  ...(['acknowledge-amendment', 'decide-amendment'] as const).map((kind) =>
    named(
      kind,
      2,
      fc
        .tuple(onTask(kind, () => ({ type: 'decide-amendment', approve: true })))
        .map(([one]) => one),
    ),
  ),
  named(
    'money came back',
    2,
    onTask('confirm-return', (_task, crowd) => ({
      type: 'confirm-return',
      cents: 100_000,
      on: crowd.today,
      reference: 'RET-1',
    })),
  ),
  named(
    'write off',
    2,
    onTask('confirm-return', () => ({ type: 'write-off', reason: 'It is lost.' })),
  ),
  named('at the desk', 4, atDesk),
  named(
    'raise the ceiling',
    1,
    luck.map((): Move => (crowd) => crowd.raises(2_000_000)),
  ),
  named(
    'time passes',
    8,
    fc.constantFrom(0.1, 1, 1, 2, 2, 9, 40, 120).map(
      (days): Move =>
        (crowd) =>
          crowd.passes(days),
    ),
  ),
)

function named(name: string, weight: number, arbitrary: fc.Arbitrary<Move>) {
  return { weight, arbitrary: arbitrary.map((run) => ({ name, run })) }
}
