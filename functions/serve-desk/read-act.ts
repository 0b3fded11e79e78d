import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import type { ProjectFile } from '../../shared/domain/decide/kernel/state'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { readDay } from '../../shared/domain/forms/days'
import type { MailOrder } from '../../shared/domain/outbox/item'
import { partyKey, type Party } from '../../shared/domain/people'
import { missionContactRole } from '../../shared/domain/project/project'
import { isLonger } from '../../shared/domain/text/typed'
import { formText, formValue } from '../../shared/runtime/http/form-post'
import { actProblemTexts, type doneTexts } from '../../shared/texts/desk-acts'
import { readMeeting } from './read-meeting'

/** An act of the project page, by the name of its command. */
export type ProjectAct = keyof typeof doneTexts
export type ActProblemCode = keyof typeof actProblemTexts

export function isActCode(code: string): code is ActProblemCode {
  return Object.hasOwn(actProblemTexts, code)
}

export interface ActProblem {
  /** The input's whole name. */
  name: string
  code: ActProblemCode
}

export type ReadAct =
  { act: ProjectAct; command: PersonCommand } | { problems: ActProblem[] } | undefined

/** What the desk writes is short, in characters. */
const LONGEST = 2_000

/** The form's own inputs, whose names begin with its key. */
export class ActReader {
  readonly problems: ActProblem[] = []
  readonly key: string

  constructor(private readonly form: RawAnswers) {
    this.key = formValue(form, 'form')
  }

  about(name: string): string {
    return formText(this.form, name)
  }

  /** What was written; what is longer than it may be is named, and stays on the page. */
  text(name: string): string {
    const value = formText(this.form, `${this.key}.${name}`)
    if (isLonger(value, LONGEST)) this.wrong(name, 'too-long')
    return value
  }

  list(name: string): string[] {
    const full = `${this.key}.${name}`
    const values = [(Object.hasOwn(this.form, full) && this.form[full]) || []].flat()
    return values.filter((value) => value !== '')
  }

  wrong(name: string, code: ActProblemCode): void {
    const full = `${this.key}.${name}`
    if (!this.problems.some((one) => one.name === full)) this.problems.push({ name: full, code })
  }

  required(name: string, code: ActProblemCode = 'required'): string {
    const value = this.text(name)
    if (value === '') this.wrong(name, code)
    return value
  }

  day(name: string): string {
    const value = this.required(name)
    const day = readDay(value)
    if (value !== '' && day === undefined) this.wrong(name, 'not-a-date')
    return day ?? ''
  }
}

/** What an act is read with beside its form. */
interface Around {
  file: ProjectFile
  by: Party
  /** The mail to send again, where one is asked for. */
  order: { id: string; order: MailOrder } | undefined
}

function onTask(
  reader: ActReader,
  act: string,
  { file, by }: Around,
): { act: ProjectAct; command: PersonCommand } | undefined {
  const taskId = reader.about('taskId')
  switch (act) {
    case 'extend-task': {
      const dueOn = reader.day('dueOn')
      const reason = reader.required('reason')
      return { act, command: { type: act, taskId, dueOn, reason, by } }
    }
    case 'reassign-task': {
      const from: Party = { type: 'person', id: reader.required('from', 'choose') }
      const to = reader.required('to', 'choose')
      const reason = reader.required('reason')
      return { act, command: { type: act, taskId, from, to, reason, by } }
    }
    case 'appoint-alternates': {
      const people = reader.list('people')
      if (people.length === 0) reader.wrong('people', 'choose')
      return {
        act,
        command: { type: act, taskId, people, reason: reader.required('reason'), by },
      }
    }
    case 'enter-for-mission':
      return { act, command: { type: act, taskId, by } }
    case 'record-meeting': {
      const task = file.tasks.find(({ id }) => id === taskId)
      return task && { act, command: readMeeting(reader, task, by) }
    }
    case 'resend-task': {
      const key = reader.about('to')
      const members = file.tasks.find(({ id }) => id === taskId)?.roster ?? []
      const to = members.map(({ party }) => party).find((party) => partyKey(party) === key)
      return to && { act, command: { type: act, taskId, to, by } }
    }
    default:
      return undefined
  }
}

function onProject(
  reader: ActReader,
  act: string,
  { by, order }: Around,
): { act: ProjectAct; command: PersonCommand } | undefined {
  switch (act) {
    case 'suspend':
    case 'resume':
    case 'reopen':
      return { act, command: { type: act, reason: reader.required('reason'), by } }
    case 'terminate': {
      const reason = reader.required('reason')
      if (!reader.list('confirm').includes('yes')) reader.wrong('confirm', 'confirm')
      return { act, command: { type: act, reason, by } }
    }
    case 'replace-contact': {
      const as = missionContactRole.safeParse(reader.text('as'))
      if (!as.success) reader.wrong('as', 'choose')
      const name = reader.required('name')
      const address = reader.required('address')
      const reason = reader.required('reason')
      return as.success
        ? { act, command: { type: act, as: as.data, name, address, reason, by } }
        : undefined
    }
    case 'resolve-incident': {
      const note = reader.required('note')
      return { act, command: { type: act, incident: Number(reader.about('incident')), note, by } }
    }
    case 'resend-mail':
      return order && { act, command: { type: act, outboxId: order.id, order: order.order, by } }
    default:
      return undefined
  }
}

/** Reads an act of the project page; undefined for one that isn't offered. Never throws. */
export function readAct(form: RawAnswers, around: Around): ReadAct {
  const reader = new ActReader(form)
  const act = reader.about('act')
  const read = onTask(reader, act, around) ?? onProject(reader, act, around)
  return reader.problems.length > 0 ? { problems: reader.problems } : read
}
