import type { PersonCommand, CommandOf } from '../../shared/domain/decide/kernel/commands'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { choiceSets } from '../../shared/domain/forms/choices'
import { readDay } from '../../shared/domain/forms/days'
import { readMoney } from '../../shared/domain/forms/numbers'
import {
  departures,
  markerNames,
  unlikeStated,
  type MarkerName,
} from '../../shared/domain/gender-review/indicated'
import type { Party } from '../../shared/domain/people'
import { conditionTermsSchema, type ConditionTerms } from '../../shared/domain/project/project'
import type { HumanTask } from '../../shared/domain/tasks/task'
import { bounds } from '../../shared/domain/text/bounds'
import { isLonger } from '../../shared/domain/text/typed'
import { formText, formValue } from '../../shared/runtime/http/form-post'
import type { ReviewAnswered } from './review-at-hand'

/** Something wrong with an answer, by the name of its input. */
export interface AnswerProblem {
  path: string
  code: AnswerProblemCode
}
export type AnswerProblemCode =
  | 'choose'
  | 'required'
  | 'too-long'
  | 'not-money'
  | 'not-a-date'
  | 'not-within-a-year'
  | 'not-a-year'
  | 'amount-out-of-range'
  | 'no-open-envelope'
  | 'budget-differs'
  | 'other'

/** What a task's page posted: a command, a change of the form's rows, or what is wrong. */
export type Answer = { command: PersonCommand } | { problems: AnswerProblem[] }

export const CONDITION_ROWS = 3
/** The longest of each kind of text, in characters; `form` is longer than any, for what has a reader of its own. */
const LONGEST = {
  text: 4_000,
  letter: 8_000,
  condition: 1_000,
  reference: 200,
  form: bounds.formBytes,
} as const
export const COMMENT_ROWS = 6

class Reader {
  readonly problems: AnswerProblem[] = []

  constructor(private readonly form: RawAnswers) {}

  /** What was written; what is longer than it may be is named, and stays on the page. */
  text(name: string, longest: number = LONGEST.text): string {
    const value = formText(this.form, name)
    if (isLonger(value, longest) && !this.problems.some(({ path }) => path === name))
      this.problems.push({ path: name, code: 'too-long' })
    return value
  }

  /** Every value of a name, however often it was sent. */
  all(name: string): string[] {
    const value = Object.hasOwn(this.form, name) ? this.form[name] : undefined
    return [value ?? []].flat().filter((one) => one !== '')
  }

  required(name: string, longest?: number): string {
    const value = this.text(name, longest)
    if (value === '') this.problems.push({ path: name, code: 'required' })
    return value
  }

  choice<const C extends string>(name: string, offered: readonly C[]): C | undefined {
    const value = offered.find((one) => one === this.text(name))
    if (value === undefined) this.problems.push({ path: name, code: 'choose' })
    return value
  }

  cents(name: string): number {
    const value = this.required(name, LONGEST.form)
    const cents = readMoney(value)
    if (value !== '' && (cents === undefined || cents < 0))
      this.problems.push({ path: name, code: 'not-money' })
    return cents ?? 0
  }

  day(name: string): string {
    const value = this.required(name, LONGEST.form)
    const day = readDay(value)
    if (value !== '' && day === undefined) this.problems.push({ path: name, code: 'not-a-date' })
    return day ?? ''
  }

  year(name: string): number | undefined {
    const value = formValue(this.form, name) || this.text(name, LONGEST.form)
    if (value === '') return undefined
    if (!/^\d{4}$/.test(value)) this.problems.push({ path: name, code: 'not-a-year' })
    return Number(value)
  }

  /** Conditions of an approval, one row each; blank rows are left out. */
  conditions(): ConditionTerms[] {
    return rows(CONDITION_ROWS).flatMap((row) => {
      const text = this.text(`conditions.${row}.text`, LONGEST.condition)
      if (text === '') return []
      const due = this.text(`conditions.${row}.due`, LONGEST.form)
      const day = due === '' ? undefined : readDay(due)
      if (due !== '' && day === undefined) {
        this.problems.push({ path: `conditions.${row}.due`, code: 'not-a-date' })
      }
      const condition = conditionTermsSchema.safeParse({
        id: `c${row}`,
        text,
        ...(day !== undefined && { due: day }),
        blocks: this.text(`conditions.${row}.blocks`),
        confirmedBy: this.text(`conditions.${row}.confirmedBy`) || 'secretariat',
      })
      if (condition.success) return [condition.data]
      this.problems.push({ path: `conditions.${row}.blocks`, code: 'choose' })
      return []
    })
  }

  comments(): { path: string; text: string }[] {
    return rows(COMMENT_ROWS).flatMap((row) => {
      const path = this.text(`comments.${row}.path`)
      const text = this.text(`comments.${row}.text`)
      if (text !== '' && path === '')
        this.problems.push({ path: `comments.${row}.path`, code: 'choose' })
      return text === '' || path === '' ? [] : [{ path, text }]
    })
  }

  answer(command: PersonCommand | undefined): Answer {
    if (this.problems.length > 0) return { problems: this.problems }
    return command ? { command } : { problems: [{ path: 'choice', code: 'choose' }] }
  }
}

export function rows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function withReason(reason: string): { reason?: string } {
  return reason === '' ? {} : { reason }
}

const DAC_CODES = ['0', '1', '2', 'null'] as const

function genderReview(
  reader: Reader,
  taskId: string,
  by: Party,
  review: ReviewAnswered | undefined,
): PersonCommand | undefined {
  const choice = reader.choice('choice', ['confirm', 'override', 'return'])
  switch (choice) {
    case 'return':
      return {
        type: 'return-proposal',
        taskId,
        by,
        letter: reader.required('letter', LONGEST.letter),
        comments: [
          ...reader.all('ask').flatMap((value) => review?.comments.get(value) ?? []),
          ...reader.comments(),
        ],
      }
    case 'confirm': {
      const { gam = null, ...indicated } = review?.indicated ?? { dac: null, iom: null }
      const chosen = gam === 'mixed' ? reader.text('confirm.gam') || gam : gam
      return markersSet(reader, 'confirm.', review, {
        type: 'review-gender',
        taskId,
        by,
        how: 'confirmed',
        markers: { ...indicated, gam: chosen },
      })
    }
    case 'override': {
      const dac = reader.choice('dac', DAC_CODES)
      return markersSet(reader, '', review, {
        type: 'review-gender',
        taskId,
        by,
        how: 'overridden',
        markers: {
          dac: dac === undefined || dac === 'null' ? null : dac,
          gam: reader.choice('gam', [...choiceSets.gamCode, 'mixed']) ?? null,
          iom: reader.choice('iom', choiceSets.iomMarker) ?? null,
        },
      })
    }
    case undefined:
      return undefined
    default:
      return choice satisfies never
  }
}

/** Markers with their reasons; whatever departs from an indication or from what the mission states has one. */
function markersSet(
  reader: Reader,
  prefix: 'confirm.' | '',
  review: ReviewAnswered | undefined,
  command: CommandOf<'review-gender'>,
): PersonCommand {
  const forAll = prefix === '' ? reader.text('reason') : ''
  const given = markerNames.flatMap((name): [MarkerName, string][] => {
    const text = reader.text(`${prefix}reasons.${name}`)
    return text === '' ? [] : [[name, text]]
  })
  const reasons = Object.fromEntries(given)
  if (review && forAll === '') {
    const unlike = new Set([
      ...departures(command.markers, review.indicated),
      ...unlikeStated(command.markers, review.stated),
    ])
    for (const name of unlike) {
      if (reasons[name] === undefined) reader.required(`${prefix}reasons.${name}`)
    }
  }
  return { ...command, ...withReason(forAll), ...(given.length > 0 && { reasons }) }
}

function vote(reader: Reader, task: HumanTask, by: Party): PersonCommand | undefined {
  const choice = reader.choice('choice', ['fund', 'not-fund', 'abstain'])
  const replaces = Number(reader.text('replaces'))
  const common = {
    type: 'cast-vote' as const,
    taskId: task.id,
    by,
    versionHash: reader.text('versionHash'),
    ...(replaces > 0 && { replaces }),
  }
  const reason = reader.text('reason')
  switch (choice) {
    case 'fund':
      return {
        ...common,
        vote: {
          choice,
          amountCents: reader.cents('amount'),
          conditions: reader.conditions(),
          ...withReason(reason),
        },
      }
    case 'not-fund':
      return { ...common, vote: { choice, reason: reader.required('reason') } }
    case 'abstain':
      return { ...common, vote: { choice, ...withReason(reason) } }
    case undefined:
      return undefined
    default:
      return choice satisfies never
  }
}

function returned(reader: Reader, taskId: string, by: Party): PersonCommand {
  const letter = reader.required('letter', LONGEST.letter)
  return { type: 'return-proposal', taskId, by, letter, comments: reader.comments() }
}

function chairDecision(reader: Reader, taskId: string, by: Party): PersonCommand | undefined {
  const choice = reader.choice('choice', ['approve', 'decline', 'return'])
  const versionHash = reader.text('versionHash')
  switch (choice) {
    case 'approve': {
      const year = reader.year('year')
      const decision = {
        choice,
        amountCents: reader.cents('amount'),
        conditions: reader.conditions(),
        ...(year !== undefined && { year }),
        ...withReason(reader.text('reason')),
      }
      return { type: 'decide-as-chair', taskId, by, versionHash, decision }
    }
    case 'decline':
      return {
        type: 'decide-as-chair',
        taskId,
        by,
        versionHash,
        decision: { choice, reason: reader.required('reason') },
      }
    case 'return':
      return returned(reader, taskId, by)
    case undefined:
      return undefined
    default:
      return choice satisfies never
  }
}

function amendmentVote(reader: Reader, taskId: string, by: Party): PersonCommand | undefined {
  const choice = reader.choice('choice', ['approve', 'refuse'])
  if (choice === undefined) return undefined
  const replaces = Number(reader.text('replaces'))
  const reason = choice === 'refuse' ? reader.required('reason') : reader.text('reason')
  return {
    type: 'vote-amendment',
    taskId,
    by,
    approve: choice === 'approve',
    versionHash: reader.text('versionHash'),
    ...withReason(reason),
    ...(replaces > 0 && { replaces }),
  }
}

function moneyBack(reader: Reader, taskId: string, by: Party): PersonCommand | undefined {
  const choice = reader.choice('choice', ['received', 'write-off'])
  if (choice === undefined) return undefined
  return choice === 'write-off'
    ? { type: 'write-off', taskId, by, reason: reader.required('reason') }
    : {
        type: 'confirm-return',
        taskId,
        by,
        cents: reader.cents('amount'),
        on: reader.day('on'),
        reference: reader.required('reference', LONGEST.reference),
      }
}

function commandFor(
  reader: Reader,
  task: HumanTask,
  by: Party,
  review: ReviewAnswered | undefined,
): PersonCommand | undefined {
  const taskId = task.id
  if (reader.text('act') === 'recuse') return { type: 'recuse', taskId, by }
  if (reader.text('act') === 'return') return returned(reader, taskId, by)
  if (reader.text('act') === 'ask')
    return { type: 'ask-question', taskId, by, text: reader.required('question') }
  if (reader.text('act') === 'not-paid') {
    const on = reader.text('askAgainOn') === '' ? undefined : reader.day('askAgainOn')
    const reason = reader.required('reason')
    return { type: 'not-paid', taskId, by, reason, ...(on !== undefined && { on }) }
  }
  if (reader.text('act') === 'delegate') {
    const to = reader.text('delegate')
    if (to === '') reader.problems.push({ path: 'delegate', code: 'choose' })
    return { type: 'delegate', taskId, by, to }
  }
  switch (task.kind) {
    case 'gender-review':
      return genderReview(reader, taskId, by, review)
    case 'funding-vote':
      return vote(reader, task, by)
    case 'chair-decision':
      return chairDecision(reader, taskId, by)
    case 'waitlist-offer': {
      const choice = reader.choice('choice', ['accept', 'pass'])
      return choice && { type: 'answer-waitlist-offer', taskId, by, accept: choice === 'accept' }
    }
    case 'confirm-version': {
      const choice = reader.choice('choice', ['confirm', 'object'])
      const objection = choice === 'object' ? reader.required('objection', LONGEST.letter) : ''
      return (
        choice && {
          type: 'confirm-version',
          taskId,
          by,
          confirm: choice === 'confirm',
          ...(objection !== '' && { objection }),
        }
      )
    }
    case 'join-next-call': {
      const choice = reader.choice('choice', ['join', 'leave'])
      return choice && { type: 'answer-next-call', taskId, by, accept: choice === 'join' }
    }
    case 'confirm-disbursement':
      return {
        type: 'confirm-disbursement',
        taskId,
        by,
        cents: reader.cents('amount'),
        on: reader.day('on'),
        reference: reader.required('reference', LONGEST.reference),
      }
    case 'review-report': {
      const choice = reader.choice('choice', ['accept', 'return'])
      const note = choice === 'return' ? reader.required('note') : reader.text('note')
      return (
        choice && {
          type: 'review-report',
          taskId,
          by,
          accept: choice === 'accept',
          ...(note !== '' && { note }),
        }
      )
    }
    case 'waive-report':
      return {
        type: 'waive-report',
        taskId,
        by,
        reason: reader.required('reason'),
        spentCents: reader.cents('spent'),
      }
    case 'acknowledge-amendment':
    case 'decide-amendment': {
      const choice = reader.choice('choice', ['approve', 'refuse'])
      const reason = choice === 'refuse' ? reader.required('reason') : reader.text('reason')
      return (
        choice && {
          type: 'decide-amendment',
          taskId,
          by,
          approve: choice === 'approve',
          ...withReason(reason),
        }
      )
    }
    case 'vote-amendment':
      return amendmentVote(reader, taskId, by)
    case 'confirm-return':
      return moneyBack(reader, taskId, by)
    case 'confirm-condition': {
      const how = reader.choice('choice', ['met', 'waived'])
      const note = reader.required('note')
      return how && { type: 'confirm-condition', taskId, by, how, note }
    }
    case 'complete-proposal':
    case 'accept-offer':
    case 'answer-question':
    case 'file-report':
      return undefined
    default:
      return task.kind satisfies never
  }
}

/** Reads what somebody decided on a task's page. Never throws; nothing is assumed that wasn't chosen. */
export function readAnswer(
  form: RawAnswers,
  task: HumanTask,
  by: Party,
  review?: ReviewAnswered,
): Answer {
  const reader = new Reader(form)
  return reader.answer(commandFor(reader, task, by, review))
}
