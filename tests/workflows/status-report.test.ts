import { expect } from 'vitest'
import type { Play } from './support/play'
import { reportAnswers } from '../unit/domain/bench'
import { pathsOf, unanswered } from './support/paths'

const { path, covers } = pathsOf('status-report')

const PLAN = 'Plan the report'
const WAIT = "Wait for the report's day"
const FILE = ['Open the request for the report', 'Ask the mission for the report']
const REVIEW = ['Open the review of the report', 'Ask the secretariat to review the report']
const CONCLUDE = ['Conclude the report', 'The report is settled']
const ASKED = [PLAN, WAIT, PLAN, ...FILE]
/** A final report is announced before. */
const ANNOUNCED = [PLAN, WAIT, ...ASKED]
const FILE_SILENCE = unanswered(FILE[1]!, 'Chase the report')

/** Long enough for two interim reports, as of July 2005 and January 2006. */
const LONG = { starts: { date: '2005-01-15' }, ends: { date: '2006-03-31' } }

/** So short that the final report is asked for within the first run. */
const SHORT = { ends: { date: '2005-03-31' } }

async function isAskedForFinal(fund: Play): Promise<void> {
  await fund.isActive(SHORT)
  await fund.pays()
  await fund.until('2005-03-15')
  expect(announcedTo(fund), 'a month before').toEqual(['contact'])
  await fund.until('2005-04-01')
}

const announcedTo = (fund: Play) =>
  fund.mails('report-announced').map(({ to }) => (to.type === 'mission' ? to.as : to.type))

path('the mission files its final report, the secretariat accepts it', async (fund) => {
  await isAskedForFinal(fund)
  await fund.files('10000')
  await fund.accepts()
  await fund.went('report.1.1', [...ANNOUNCED, ...REVIEW, ...CONCLUDE])
  expect(fund.mails('report-received')).toHaveLength(1)
  fund.is('closed')
})

path('the secretariat returns it, the mission files again', async (fund) => {
  await isAskedForFinal(fund)
  await fund.files('10000')
  const back = { type: 'review-report', accept: false, note: 'How many took part?' } as const
  await fund.answers('review-report', 'rosa', back)
  expect(fund.mails('report-returned')).toHaveLength(1)
  await fund.files('10000')
  await fund.accepts()
  await fund.went('report.1.1', [
    ...[...ANNOUNCED, ...REVIEW],
    ...[PLAN, ...FILE, ...REVIEW, ...CONCLUDE],
  ])
})

path('the second reminder of a report goes to the official mailbox as well', async (fund) => {
  await isAskedForFinal(fund)
  const copies = () => fund.mails('mailbox-reminder').map(({ to }) => to)
  const { chase } = fund.asked('file-report')
  const [first, second] = chase.filter(({ act }) => act === 'remind').map(({ at }) => at)
  await fund.until(new Date(Date.parse(first!) + 1_000).toISOString())
  expect(fund.mails('task-reminder')).toHaveLength(1)
  expect(copies()).toEqual([])
  await fund.until(new Date(Date.parse(second!) + 1_000).toISOString())
  expect(fund.mails('task-reminder')).toHaveLength(2)
  expect(copies()).toEqual([{ type: 'mission', mission: 'TUNIS', as: 'mailbox' }])
  await fund.files('10000')
  await fund.went('report.1.1', [
    ...ANNOUNCED.slice(0, -1),
    ...unanswered(FILE[1]!, 'Chase the report', 2),
    ...[FILE[1]!, ...REVIEW],
  ])
})

path('no report comes: the head of mission, then “no report received”', async (fund) => {
  await isAskedForFinal(fund)
  const { roster } = await fund.nobodyAnswers('file-report')
  expect(roster.at(-1)?.party).toEqual({ type: 'mission', mission: 'TUNIS', as: 'head' })
  await fund.went('report.1.1', [...ANNOUNCED.slice(0, -1), ...FILE_SILENCE, ...CONCLUDE])
  expect(fund.file.reports.map(({ status }) => status)).toEqual(['missed'])
  expect(fund.mails('report-missed')).toHaveLength(1)
  fund.is('finalising')
})

path('nobody reviews it: received, not reviewed, and the mission isn’t blamed', async (fund) => {
  await isAskedForFinal(fund)
  await fund.files('10000')
  await fund.nobodyAnswers('review-report')
  const silence = unanswered(REVIEW[1]!, 'Chase the review of the report')
  await fund.went('report.1.1', [...ANNOUNCED, REVIEW[0]!, ...silence, ...CONCLUDE])
  expect(fund.file.reports.map(({ status }) => status)).toEqual(['not-reviewed'])
  expect(fund.mails('report-missed')).toEqual([])
})

path('a long project reports in between, one report after the other', async (fund) => {
  await fund.isActive(LONG)
  await fund.pays()
  await fund.until('2005-08-01')
  await fund.files('4000')
  await fund.accepts()
  await fund.went('report.1.1', [...ASKED, ...REVIEW, ...CONCLUDE])
  // The final report is the second from the beginning; the next in between is planned in its turn.
  await fund.went('report.3.1', [PLAN, WAIT])
  fund.is('active')
  await fund.until('2006-02-01')
  await fund.nobodyAnswers('file-report', 3)
  await fund.went('report.3.1', [...ASKED.slice(0, -1), ...FILE_SILENCE, ...CONCLUDE])
  // By the time the one in between is given up, the final one is to be asked for.
  await fund.went('report.2.1', [PLAN, ...FILE])
})

path('the Council update is asked of a project by the secretariat', async (fund) => {
  await fund.isActive()
  const by = fund.party('rosa')
  await fund.gives({ type: 'open-council-update', asOf: '2005-06-30', dueOn: '2005-08-31', by })
  await fund.files(undefined, { asOf: '2005-06-30' })
  await fund.accepts()
  await fund.went('report.2.1', [PLAN, ...FILE, ...REVIEW, ...CONCLUDE])
  fund.is('active')
})

path('a project ends before its interim report: nobody is asked for it any more', async (fund) => {
  await fund.isActive(LONG)
  await fund.pays()
  await fund.until('2005-08-01')
  const asked = fund.asked('file-report', 1)
  await fund.cancels()
  expect(fund.file.tasks.find(({ id }) => id === asked.id)?.outcome).toBe('ended')
  await fund.went('report.1.1', [...ASKED, 'The report is settled'])
})

path('a project ends before its report is due: it is never asked for', async (fund) => {
  await fund.isActive(LONG)
  await fund.pays()
  await fund.cancels()
  await fund.passes(200)
  await fund.went('report.1.1', [PLAN, WAIT, PLAN, 'The report is settled'])
})

path('a project closes before its interim report is reviewed', async (fund) => {
  await fund.isActive(LONG)
  await fund.pays()
  await fund.until('2005-08-01')
  await fund.files('4000')
  await fund.cancels()
  await fund.files('10000')
  await fund.answers('review-report', 'rosa', { type: 'review-report', accept: true }, 2)
  await fund.passes(2)
  fund.is('closed')
  await fund.went('report.1.1', [...ASKED, ...REVIEW, 'The report is settled'])
  expect(fund.openTasks).toEqual([])
})

path('a report lies more than most of a year ahead: a new run waits on', async (fund) => {
  await fund.isActive({ ends: { date: '2005-12-31' } })
  await fund.until('2006-01-05')
  await fund.went('report.1.1', [PLAN, WAIT, PLAN, 'The next run goes on'])
  await fund.went('report.1.2', ANNOUNCED)
})

path(
  'a report that came as a document is entered at the desk, and the mission sends it',
  async (fund) => {
    await isAskedForFinal(fund)
    const { id: taskId, subject, round } = fund.asked('file-report')
    const by = fund.party('rosa')
    await fund.doesAtDesk({ type: 'enter-for-mission', taskId, by })
    const draftId = `${fund.project.id}.report.${subject}.${round}`
    const typed = fund.types(draftId, reportAnswers('10000'))
    await fund.gives({ type: 'enter-report', taskId, ...typed, receivedOn: '2005-02-01', by })
    expect(fund.asked('file-report').id, 'it is still asked for').toBe(taskId)
    const sent = fund.types(draftId, {})
    await fund.answers('file-report', 'mission', { type: 'file-report', ...sent })
    await fund.accepts()
    await fund.went('report.1.1', [...ANNOUNCED, ...REVIEW, ...CONCLUDE])
  },
)

/** The mission asks for a later end some days before its final report would be asked for. */
async function asksForTime(fund: Play): Promise<void> {
  await fund.isActive(SHORT)
  await fund.pays()
  await fund.until('2005-03-25')
  await fund.asksToChange({ changes: ['extension'], 'newEnd.date': '2005-09-30' })
  await fund.until('2005-04-03')
  expect(fund.file.tasks.filter(({ kind }) => kind === 'file-report')).toEqual([])
}

path('a change is being decided: the report is asked for once it is refused', async (fund) => {
  await asksForTime(fund)
  const no = { type: 'decide-amendment', approve: false, reason: 'The year ends.' } as const
  await fund.answers('decide-amendment', 'claire', no)
  await fund.passes(2)
  expect(fund.asked('file-report').dueAt).toBe('2005-06-29T23:59:59.999Z')
})

path('a change is being decided: the report is asked for by the new days', async (fund) => {
  await asksForTime(fund)
  await fund.answers('decide-amendment', 'claire', { type: 'decide-amendment', approve: true })
  await fund.until('2005-09-28')
  expect(fund.file.tasks.filter(({ kind }) => kind === 'file-report')).toEqual([])
  await fund.until('2005-10-02')
  expect(fund.asked('file-report').dueAt).toBe('2005-12-29T23:59:59.999Z')
  expect(announcedTo(fund), 'once for each end').toEqual(['contact', 'contact'])
})

path('a suspended project rests: its report is asked for as much later', async (fund) => {
  await fund.isActive(SHORT)
  const by = fund.party('rosa')
  await fund.doesAtDesk({ type: 'suspend', reason: 'Fighting.', by })
  expect(fund.mails('project-suspended')).toHaveLength(1)
  const told = fund.mails('task-reminder').length
  await fund.passes(60)
  expect(fund.mails('task-reminder')).toHaveLength(told)
  await fund.doesAtDesk({ type: 'resume', reason: 'It is quiet.', by })
  await fund.pays()
  await fund.until('2005-05-28')
  expect(fund.file.tasks.filter(({ kind }) => kind === 'file-report')).toEqual([])
  await fund.until('2005-06-01')
  // A newer run carries the report: the old one doesn't take what is answered for itself.
  await fund.went('report.1.1', [PLAN, WAIT, PLAN, WAIT, PLAN, 'The report is settled'])
  await fund.files('10000')
  await fund.accepts()
  await fund.passes(2)
  fund.is('closed')
})

covers()
