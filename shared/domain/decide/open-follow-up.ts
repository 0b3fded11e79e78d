import type { MailOrder } from '../outbox/item'
import type { ProjectStatus } from '../project/project'
import type { HumanTask, TaskOutcome } from '../tasks/task'
import { amendmentOf } from './amendment'
import { refuse, type Change, type Refusal } from './change'
import { conditionOf } from './condition'
import { disbursementStep, instalmentOf } from './disbursement'
import { combine, note, NOTHING, system, telling, writing } from './draft-change'
import { isOpenQuestion, restsWhileSuspended } from './pause'
import { reportOf, reportStep } from './report'
import { openReportDraft } from './report-draft'
import { unspentCents } from './returned-money'
import type { ProjectFile, State } from './state'
import { missionContact } from './submit'

/** What opening a task brings with it; with an `outcome` it opens ended, since the answer is known. */
interface Opening {
  change: Change
  mail: MailOrder['mail']
  outcome?: TaskOutcome
}

/** A run that has just become too old still opens what it was told to ask. */
const GOES_ON: readonly string[] = ['ask', 'continued']

const AS_IT_IS: Opening = { change: NOTHING, mail: 'task-opened' }

function payment(state: State, file: ProjectFile, n: number): Opening | Refusal {
  const instalment = instalmentOf(file, n)
  if (!instalment) return refuse('not-found', 'There is no such part payment.')
  if (file.project.status === 'suspended')
    return refuse('not-allowed', 'Nothing is paid while it is suspended.', ['wait'])
  const { next } = disbursementStep(file, n, state.now)
  if (!GOES_ON.includes(next)) return refuse('not-allowed', 'It is not to be paid now.', [next])
  const change = writing({ type: 'instalment', item: { ...instalment, status: 'asked' } })
  return { ...AS_IT_IS, change }
}

function filing(state: State, file: ProjectFile, n: number): Opening | Refusal {
  const report = reportOf(file, n)
  if (!report) return refuse('not-found', 'There is no such report.')
  if (restsWhileSuspended(file.project, report))
    return refuse('not-allowed', 'Nobody is asked while it is suspended.', ['wait'])
  const { next } = reportStep(file, n, state.now)
  const isAskable = report.status === 'planned' || report.status === 'returned'
  if (!GOES_ON.includes(next) || !isAskable)
    return refuse('not-allowed', `The report is ${report.status}.`, [next])
  return {
    mail: report.status === 'returned' ? 'report-returned' : 'task-opened',
    change: combine(
      writing({ type: 'report', item: { ...report, status: 'asked' } }),
      openReportDraft(state, file, report),
    ),
  }
}

function waiver(file: ProjectFile): Opening | Refusal {
  const { project } = file
  const isMissing =
    project.status === 'finalising' &&
    (project.finalReport === 'not-received' || project.finalReport === 'not-reviewed')
  return isMissing ? AS_IT_IS : refuse('not-allowed', 'No final report is missing.', ['go on'])
}

function moneyBack(file: ProjectFile): Opening | Refusal {
  const { project } = file
  if (project.status !== 'finalising' || (unspentCents(project) ?? 0) <= 0)
    return refuse('not-allowed', 'No money is to come back.', ['go on'])
  return {
    ...AS_IT_IS,
    change: telling({
      type: 'mail',
      mail: 'return-requested',
      to: missionContact(project.mission),
      projectId: project.id,
      link: { type: 'project', projectId: project.id },
    }),
  }
}

function condition(file: ProjectFile, n: number): Opening | Refusal {
  const found = conditionOf(file.project, n)
  return found && !found.met
    ? AS_IT_IS
    : refuse('not-allowed', 'There is no condition to confirm.', ['a condition not met'])
}

function question(state: State, file: ProjectFile, n: number): Opening | Refusal {
  const found = file.questions.find((one) => one.n === n)
  return found && isOpenQuestion(file, found, state.now)
    ? AS_IT_IS
    : refuse('not-allowed', 'There is no open question.', ['ask-question'])
}

const BEFORE_FUNDING: readonly ProjectStatus[] = ['in-gender-review']

/** A changed design whose confirmation carried over isn't put to the reviewer again. */
function genderReview(file: ProjectFile, task: HumanTask): Opening | Refusal {
  if (BEFORE_FUNDING.includes(file.project.status)) return AS_IT_IS
  const amendment = file.amendments.find(
    (one) => one.version === task.version && one.status === 'requested',
  )
  if (!amendment) return refuse('not-allowed', 'This version is not to be reviewed.', ['go on'])
  if (!amendment.markers) return AS_IT_IS
  return {
    ...AS_IT_IS,
    change: note(file.project, 'confirmation-carried-over', system('open-task'), {
      taskId: task.id,
      version: task.version,
    }),
    outcome: 'confirmed',
  }
}

/** What the opening of a task on a funded project needs and does beside. */
export function openFollowUp(state: State, file: ProjectFile, task: HumanTask): Opening | Refusal {
  switch (task.kind) {
    case 'confirm-disbursement':
      return payment(state, file, task.subject)
    case 'file-report':
      return filing(state, file, task.subject)
    case 'review-report':
      return reportOf(file, task.subject)?.status === 'filed'
        ? AS_IT_IS
        : refuse('not-allowed', 'There is no filed report to review.', ['filed'])
    case 'waive-report':
      return waiver(file)
    case 'acknowledge-amendment':
    case 'decide-amendment':
    case 'vote-amendment':
      return amendmentOf(file, task.subject)?.status === 'requested'
        ? AS_IT_IS
        : refuse('not-allowed', 'There is no request for a change to decide.', ['requested'])
    case 'confirm-return':
      return moneyBack(file)
    case 'gender-review':
      return genderReview(file, task)
    case 'answer-question':
      return question(state, file, task.subject)
    case 'confirm-condition':
      return condition(file, task.subject)
    case 'complete-proposal':
    case 'funding-vote':
    case 'chair-decision':
    case 'waitlist-offer':
    case 'join-next-call':
    case 'confirm-version':
    case 'accept-offer':
      return AS_IT_IS
    default:
      return task.kind satisfies never
  }
}
