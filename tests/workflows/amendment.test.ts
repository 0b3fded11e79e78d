import { expect } from 'vitest'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { moreMoney } from '../unit/domain/bench'
import type { Play } from './support/play'
import { pathsOf, unanswered, under } from './support/paths'
import { daysAfter } from '../../shared/domain/time'

const { path, covers } = pathsOf('amendment')

const ASSESS = 'Assess the amendment'
const ACKNOWLEDGE = [
  'Open the acknowledgement',
  'Ask the secretariat to acknowledge the change',
] as const
const REVIEW = [
  'Open the gender review of the change',
  'Ask for the gender review of the change',
] as const
const VOTE = ['Open the vote on the change', 'Ask the reviewers to vote on the change'] as const
const CHAIR = ['Open the decision on the change', 'Ask the chair about the change'] as const
const APPLIED = ['Apply the amendment', 'The new terms stand']
const NOT_APPLIED = 'The old terms stand'
const CHAIR_SILENCE = [CHAIR[0], ...unanswered(CHAIR[1], 'Chase the chair about the change')]

const SMALL = { changes: ['extension'], 'newEnd.date': '2005-12-15' }
const LARGER = { changes: ['extension'], 'newEnd.date': '2006-06-30' }
/** One that the rules of the gender review read. */
const SUBSTANTIVE = { changes: ['reformulation'], reachesPersons: 'no' }
const YES = { type: 'decide-amendment', approve: true } as const
const NO = { type: 'decide-amendment', approve: false, reason: 'The year ends.' } as const

async function asks(fund: Play, answers: RawAnswers): Promise<void> {
  await fund.isActive()
  await fund.pays()
  await fund.asksToChange(answers)
}

async function isReviewed(fund: Play): Promise<void> {
  await asks(fund, SUBSTANTIVE)
  await fund.confirmsGender()
}

async function votes(fund: Play, approve: boolean, voters: readonly string[]): Promise<void> {
  for (const who of voters) {
    const { versionHash } = fund.asked('vote-amendment')
    const vote = { type: 'vote-amendment', approve, reason: 'Read.', versionHash } as const
    await fund.answers('vote-amendment', who, vote)
  }
}

/** The end agreed now, and whether a change is pending. */
function standing({ project }: Play) {
  return { ends: project.outline.ends, pending: project.pendingAmendment !== undefined }
}

path('a small change is acknowledged by the secretariat', async (fund) => {
  await asks(fund, SMALL)
  await fund.answers('acknowledge-amendment', 'rosa', YES)
  await fund.went('amendment.1.1', [ASSESS, ...ACKNOWLEDGE, ...APPLIED])
  expect(standing(fund)).toEqual({ ends: '2005-12-15', pending: false })
})

path('the secretariat hands a small change to the chair, who refuses', async (fund) => {
  await asks(fund, SMALL)
  await fund.answers('acknowledge-amendment', 'rosa', NO)
  await fund.answers('decide-amendment', 'claire', NO)
  await fund.went('amendment.1.1', [ASSESS, ...ACKNOWLEDGE, ...CHAIR, NOT_APPLIED])
  expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
})

path('nobody acknowledges a small change: the chair decides', async (fund) => {
  await asks(fund, SMALL)
  await fund.nobodyAnswers('acknowledge-amendment')
  await fund.answers('decide-amendment', 'claire', YES)
  const silence = unanswered(ACKNOWLEDGE[1], 'Chase the acknowledgement')
  await fund.went('amendment.1.1', [ASSESS, ACKNOWLEDGE[0], ...silence, ...CHAIR, ...APPLIED])
})

path('a larger change is decided by the chair', async (fund) => {
  await asks(fund, LARGER)
  await fund.answers('decide-amendment', 'claire', YES)
  await fund.went('amendment.1.1', [ASSESS, ...CHAIR, ...APPLIED])
  expect(standing(fund)).toEqual({ ends: '2006-06-30', pending: false })
})

path(
  'a pause that the mission asks for is decided by the chair, and ends at the desk',
  async (fund) => {
    await asks(fund, { changes: ['suspension'] })
    await fund.answers('decide-amendment', 'claire', YES)
    await fund.went('amendment.1.1', [ASSESS, ...CHAIR, ...APPLIED])
    fund.is('suspended')
    expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
    const askedAt = () => fund.file.reports.map(({ askOn }) => askOn)
    const before = askedAt()
    await fund.until('2006-01-10')
    expect(fund.openTasks, 'nobody is asked for a report while it rests').toEqual([])
    const by = fund.party('rosa')
    await fund.doesAtDesk({ type: 'resume', reason: 'It is quiet.', by })
    fund.is('active')
    expect(askedAt()[0]! > before[0]!).toBe(true)
  },
)

path('nobody decides: the deputy, then the old terms stand', async (fund) => {
  await asks(fund, LARGER)
  const { roster } = await fund.nobodyAnswers('decide-amendment')
  expect(roster.at(-1)?.party).toEqual({ type: 'person', id: 'david' })
  await fund.went('amendment.1.1', [ASSESS, ...CHAIR_SILENCE, NOT_APPLIED])
  expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
  expect(fund.file.amendments.map(({ status }) => status)).toEqual(['lapsed'])
  expect(fund.mails('amendment-refused')).toHaveLength(1)
})

path('a changed design is reviewed and voted', async (fund) => {
  await isReviewed(fund)
  await votes(fund, true, ['elena', 'marc', 'peter'])
  await fund.went('amendment.1.1', [ASSESS, ...REVIEW, ...VOTE, ...APPLIED])
  expect(fund.project.currentVersion).toBe(2)
})

path('the reviewers refuse a changed design', async (fund) => {
  await isReviewed(fund)
  await votes(fund, false, ['elena', 'marc'])
  await fund.went('amendment.1.1', [ASSESS, ...REVIEW, ...VOTE, NOT_APPLIED])
  expect(fund.project.currentVersion).toBe(1)
})

path('nobody reviews, and too few vote: the chair decides', async (fund) => {
  await asks(fund, SUBSTANTIVE)
  await fund.nobodyAnswers('gender-review', 2)
  await votes(fund, true, ['elena'])
  await fund.nobodyAnswers('vote-amendment')
  expect(fund.mails('vote-receipt').at(-1)?.to).toEqual(fund.party('elena'))
  await fund.answers('decide-amendment', 'claire', YES)
  const review = unanswered(REVIEW[1], 'Chase the gender review of the change')
  const vote = unanswered(VOTE[1], 'Chase the vote on the change')
  await fund.went('amendment.1.1', [
    ...[ASSESS, REVIEW[0], ...review],
    ...[VOTE[0], ...vote],
    ...[...CHAIR, ...APPLIED],
  ])
  expect(fund.project.markers).toMatchObject({ version: 2, how: 'not-reviewed' })
})

path(
  'the gender reviewer returns a changed design; corrected, it is a request anew',
  async (fund) => {
    await asks(fund, SUBSTANTIVE)
    const comments = [{ path: 'mainObjective', text: 'Whose income?' }]
    const back = { type: 'return-proposal', letter: 'Say whom it reaches.', comments } as const
    await fund.answers('gender-review', 'ingrid', back)
    await fund.went('amendment.1.1', [ASSESS, ...REVIEW, NOT_APPLIED])
    expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
    expect(fund.mails('amendment-returned')).toHaveLength(1)
    const sent = fund.types(`${fund.project.id}.amendment.2`, { mainObjective: 'Women’s income' })
    await fund.gives({ type: 'request-amendment', ...sent, by: fund.party('mission') })
    const { id: taskId } = fund.asked('gender-review')
    const again = { ...back, taskId, by: fund.party('ingrid') }
    expect(await fund.refuses(again), 'once for what was asked').toBe('not-allowed')
    await fund.confirmsGender()
    await votes(fund, true, ['elena', 'marc', 'peter'])
    await fund.went('amendment.2.1', [ASSESS, ...REVIEW, ...VOTE, ...APPLIED])
    expect(fund.file.amendments.map(({ status }) => status)).toEqual(['returned', 'applied'])
    expect(fund.project.currentVersion).toBe(3)
  },
)

path('what the rules read hasn’t changed: the confirmation carries over', async (fund) => {
  await asks(fund, { changes: ['reformulation'], mainObjective: 'Safe work of their own' })
  await fund.went('amendment.1.1', [ASSESS, REVIEW[0], ...VOTE])
})

path('it fails once it is approved, and is started again: it is only applied', async (fund) => {
  await asks(fund, LARGER)
  fund.failsOnce('ApplyAmendment')
  await fund.answers('decide-amendment', 'claire', YES)
  const stopped = ['Apply the amendment', 'Record the failure', 'The amendment has stopped']
  await fund.went('amendment.1.1', [ASSESS, ...CHAIR, ...stopped])
  await fund.restarts('amendment')
  await fund.went('amendment.1.2', [ASSESS, ...APPLIED])
  expect(standing(fund)).toEqual({ ends: '2006-06-30', pending: false })
})

path('started again once it is applied: nothing happens', async (fund) => {
  await asks(fund, LARGER)
  await fund.answers('decide-amendment', 'claire', YES)
  await fund.restarts('amendment')
  await fund.went('amendment.1.2', [ASSESS, NOT_APPLIED])
  expect(fund.recorded.filter((kind) => kind === 'amendment-applied')).toHaveLength(1)
})

path(
  'terminated while its small change is acknowledged: the change falls with it',
  async (fund) => {
    await asks(fund, SMALL)
    await fund.isTerminated()
    await fund.went('amendment.1.1', [ASSESS, ...ACKNOWLEDGE, NOT_APPLIED])
    expect(fund.file.amendments.map(({ status }) => status)).toEqual(['lapsed'])
  },
)

path('terminated while its changed design is reviewed', async (fund) => {
  await asks(fund, SUBSTANTIVE)
  await fund.isTerminated()
  await fund.went('amendment.1.1', [ASSESS, ...REVIEW, NOT_APPLIED])
})

path('terminated while its changed design is voted on', async (fund) => {
  await isReviewed(fund)
  await fund.isTerminated()
  await fund.went('amendment.1.1', [ASSESS, ...REVIEW, ...VOTE, NOT_APPLIED])
  expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
})

path(
  'terminated once an extension is approved: its final report is asked for now',
  async (fund) => {
    await asks(fund, LARGER)
    fund.failsOnce('ApplyAmendment')
    await fund.answers('decide-amendment', 'claire', YES)
    await fund.isTerminated()
    const asked = fund.asked('file-report')
    await fund.restarts('amendment')
    await fund.went('amendment.1.2', [ASSESS, ...APPLIED])
    expect(fund.asked('file-report').dueAt).toBe(asked.dueAt)
  },
)

path('a report that says what has changed opens a request filled in with it', async (fund) => {
  await fund.isActive()
  await fund.pays()
  const by = fund.party('mission')
  const update = { asOf: '2005-09-30', dueOn: '2005-10-31', by: fund.party('rosa') }
  await fund.until('2005-10-05')
  await fund.gives({ type: 'open-council-update', ...update })
  await fund.files('8000', {
    asOf: '2005-09-30',
    changedFromAgreed: 'yes',
    changeDescription: 'The roads were closed.',
    'expectedCompletion.date': '2005-12-15',
    'expectedCompletion.said': 'before Christmas',
  })
  const sent = fund.types(`${fund.project.id}.amendment.1`, { reason: 'inaccessibility' })
  await fund.gives({ type: 'request-amendment', ...sent, by })
  expect(fund.file.amendments).toMatchObject([{ late: true, newEnd: '2005-12-15' }])
  await fund.answers('acknowledge-amendment', 'rosa', YES)
  await fund.went('amendment.1.1', [ASSESS, ...ACKNOWLEDGE, ...APPLIED])
})

path(
  'while a change is pending nobody chases the report; then it is chased again',
  async (fund) => {
    await fund.isActive({ ends: { date: '2005-03-31' } })
    await fund.pays()
    await fund.until('2005-06-10')
    const told = () =>
      fund.mails('task-reminder').filter(({ taskId }) => taskId?.includes('.file-report.')).length
    const before = told()
    await fund.asksToChange(LARGER)
    await fund.passes(25)
    expect(told()).toBe(before)
    await fund.answers('decide-amendment', 'claire', NO)
    await fund.passes(10)
    expect(told()).toBeGreaterThan(before)
    expect(standing(fund)).toEqual({ ends: '2005-03-31', pending: false })
  },
)

/** More money, for one line more of the budget. */
async function asksForMore(fund: Play, cents = 400_000, more: RawAnswers = {}): Promise<void> {
  await fund.isActive()
  await fund.pays()
  await fund.asksToChange(moreMoney(fund.file, cents, more))
}

const OBJECTIONS = ['Apply the amendment', 'Wait for objections to more money'] as const
const ALL = ['elena', 'marc', 'peter'] as const

function money({ project, memory }: Play) {
  const { reservedCents, committedCents } = memory.envelopes.get(2005)!
  return { reservedCents, committedCents, reserved: 'addition' in project && !!project.addition }
}

path('more money is voted, and committed once nobody may object any more', async (fund) => {
  await asksForMore(fund)
  await votes(fund, true, ALL)
  expect(money(fund)).toEqual({ reservedCents: 400_000, committedCents: 1_000_000, reserved: true })
  await fund.passes(1)
  await fund.went('amendment.1.1', [ASSESS, ...VOTE, ...OBJECTIONS, ...APPLIED])
  expect(money(fund)).toEqual({ reservedCents: 0, committedCents: 1_400_000, reserved: false })
  expect(fund.asked('confirm-disbursement').subject).toBe(2)
  expect(fund.project.markers).toMatchObject({ version: 1 })
})

path(
  'more money is committed at once where nobody may object',
  async (fund) => {
    await fund.isPutToVote()
    await fund.votesToFund()
    await fund.asksToChange(moreMoney(fund.file, 400_000))
    await votes(fund, true, ALL)
    await fund.went('amendment.1.1', [ASSESS, ...VOTE, ...APPLIED])
    expect(money(fund)).toMatchObject({ committedCents: 1_400_000, reservedCents: 0 })
    expect(fund.mails('addition-reserved')).toEqual([])
  },
  under({ objectionHours: 0 }),
)

path(
  'more money than the envelope holds: the request ends for lack of funds',
  async (fund) => {
    await asksForMore(fund)
    await votes(fund, true, ALL)
    await fund.went('amendment.1.1', [ASSESS, ...VOTE, NOT_APPLIED])
    expect(fund.file.amendments).toMatchObject([{ status: 'refused', because: 'lack-of-funds' }])
    expect(fund.mails('addition-short')).toHaveLength(1)
  },
  { ceilingCents: 1_300_000 },
)

path('a changed design that needs more money is reviewed before the vote', async (fund) => {
  await asksForMore(fund, 400_000, { mainObjective: 'Safe work of their own' })
  await fund.confirmsGender()
  await fund.went('amendment.1.1', [ASSESS, ...REVIEW, ...VOTE])
})

path('a vote for more money is disputed: it is voted again, and the old run ends', async (fund) => {
  await asksForMore(fund)
  const { id: taskId } = fund.asked('vote-amendment')
  await votes(fund, true, ALL)
  await fund.gives({ type: 'object', taskId, by: fund.party('marc') })
  expect(money(fund)).toMatchObject({ reservedCents: 0, committedCents: 1_000_000 })
  await votes(fund, true, ['marc'])
  await fund.passes(2)
  await fund.went('amendment.1.1', [ASSESS, ...VOTE, ...OBJECTIONS, OBJECTIONS[0], NOT_APPLIED])
  await fund.went('amendment.1.2', [ASSESS, ...VOTE, ...OBJECTIONS, ...APPLIED])
  expect(money(fund)).toMatchObject({ reservedCents: 0, committedCents: 1_400_000 })
})

path('terminated while more money is reserved: it goes back', async (fund) => {
  await asksForMore(fund)
  await votes(fund, true, ALL)
  await fund.isTerminated()
  expect(money(fund)).toEqual({ reservedCents: 0, committedCents: 1_000_000, reserved: false })
  await fund.passes(1)
  await fund.went('amendment.1.1', [ASSESS, ...VOTE, ...OBJECTIONS, OBJECTIONS[0], NOT_APPLIED])
  expect(fund.file.amendments).toMatchObject([{ status: 'lapsed' }])
})

path(
  'withdrawn while it is voted on: the vote ends, and the mission may ask again',
  async (fund) => {
    await asksForMore(fund)
    await votes(fund, true, ['elena'])
    await fund.withdrawsChange()
    await fund.went('amendment.1.1', [ASSESS, ...VOTE, NOT_APPLIED])
    expect(fund.openTasks).toEqual([])
    expect(fund.file.amendments).toMatchObject([{ status: 'withdrawn' }])
    await fund.asksToChange({ changes: ['cancellation'] })
    await fund.answers('decide-amendment', 'claire', YES)
    await fund.went('amendment.2.1', [ASSESS, ...CHAIR, ...APPLIED])
    fund.is('finalising')
  },
)

path('withdrawn while more money is reserved: it goes back', async (fund) => {
  await asksForMore(fund)
  await votes(fund, true, ALL)
  await fund.withdrawsChange()
  expect(money(fund)).toEqual({ reservedCents: 0, committedCents: 1_000_000, reserved: false })
  await fund.passes(1)
  await fund.went('amendment.1.1', [ASSESS, ...VOTE, ...OBJECTIONS, OBJECTIONS[0], NOT_APPLIED])
  expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
})

path('withdrawn at the very moment it would be applied: the old terms stand', async (fund) => {
  await asks(fund, LARGER)
  const by = fund.party('mission')
  fund.justBefore('ApplyAmendment', { type: 'withdraw-amendment', amendment: 1, by })
  await fund.answers('decide-amendment', 'claire', YES)
  await fund.went('amendment.1.1', [ASSESS, ...CHAIR, 'Apply the amendment', NOT_APPLIED])
  expect(standing(fund)).toEqual({ ends: '2005-10-31', pending: false })
})

path('withdrawn: a report that rested for it is asked for again', async (fund) => {
  await fund.isActive({ ends: { date: '2005-03-31' } })
  await fund.pays()
  const [report] = fund.file.reports
  await fund.until(daysAfter(report!.askOn, -5))
  await fund.asksToChange(LARGER)
  await fund.passes(8)
  expect(fund.openTasks).toEqual([fund.asked('decide-amendment').id])
  await fund.withdrawsChange()
  await fund.passes(2)
  expect(fund.openTasks).toEqual([fund.asked('file-report').id])
  await fund.went('amendment.1.1', [ASSESS, ...CHAIR, NOT_APPLIED])
})

covers()
