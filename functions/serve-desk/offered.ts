import { deskActs, type DeskActName } from '../../shared/domain/answers/desk/acts'
import type { DeskCase } from '../../shared/domain/answers/desk/case'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import { layoutOf, type Question } from '../../shared/domain/answers/form'
import { notOfFinance } from '../../shared/domain/decide/tasks/desk-office'
import { openCorrectionOf } from '../../shared/domain/decide/running/correction'
import { entriesOf, entryName } from '../../shared/domain/money/entries'
import type { ShownEntry } from '../../shared/pages/desk/entries'
import { decide } from '../../shared/domain/decide/decide'
import { isRefusal } from '../../shared/domain/decide/kernel/change'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import type { Digest } from '../../shared/domain/audit/record'
import type { Party } from '../../shared/domain/people'
import { isOpenIncident } from '../../shared/domain/project/incident'
import type { HumanTask } from '../../shared/domain/tasks/task'
import type { OfferedAct } from '../../shared/pages/desk/act-form'
import type { Called, DeskWording } from '../../shared/pages/desk/question-texts'
import { actTexts, actWords } from '../../shared/texts/desk-acts'
import { filled } from '../../shared/texts/question-text'
import { entryAtDesk, planAtDesk, taskAtDesk, textAtDesk } from './case'

/** Who can be chosen at the desk, by name. */
export function deskWording({ programme }: State): DeskWording {
  return { people: programme.people.map(({ id, name }): Called => ({ id, name })) }
}

/** An act as a form of its page, under its key; undefined where what it is about isn't there. */
function offered(
  act: DeskActName,
  key: string,
  of: DeskCase,
  more: Partial<OfferedAct> = {},
): OfferedAct[] {
  const form: AnswerForm<unknown> | undefined = deskActs[act](of)
  const { heading, hint, button } = actWords[act]
  return form ? [{ act, key, form, heading, hint, button, ...more }] : []
}

/** What may be arranged for an open task by a form, under keys with its place on the page. */
export function actsOnTask(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  by: Party,
  place: number,
): OfferedAct[] {
  const here = taskAtDesk(state, file, task)
  const { silent, fit, isVote, inMeeting } = here
  const of = { by, task: here }
  const more = { about: { taskId: task.id }, wording: deskWording(state) }
  const hint = filled(actTexts.quorumStays, () => ({ quorum: task.quorum }))
  const about = { ...more.about, versionHash: task.versionHash }
  return [
    ...offered('extend-task', `extend-${place}`, of, more),
    ...(silent.length > 0 && fit.length > 0
      ? offered('reassign-task', `reassign-${place}`, of, more)
      : []),
    ...(isVote && fit.length > 0
      ? offered('appoint-alternates', `call-${place}`, of, { ...more, hint })
      : []),
    ...(inMeeting ? offered('record-meeting', `meeting-${place}`, of, { ...more, about }) : []),
  ]
}

/** Acts on the whole project, in the order of the page. */
const ON_PROJECT: readonly DeskActName[] = [
  'suspend',
  'resume',
  'plan-instalments',
  'replace-contact',
  'correct-end',
  'write-public-text',
  'clear-public-text',
  'translate-public-text',
  'terminate',
  'reopen',
]

/** Acts on the whole project that would not be refused, or only for what is said in them here. */
export function actsOnProject(
  state: State,
  by: Party,
  digest: Digest,
  isReopening: boolean,
): OfferedAct[] {
  const { file } = state
  const of: DeskCase = file
    ? { by, plan: planAtDesk(state, file), publicText: textAtDesk(file) }
    : { by }
  const isPossible = (act: DeskActName) => {
    const form: AnswerForm<PersonCommand> | undefined = deskActs[act](of)
    const read = form?.read(anything(form))
    if (!read || !('result' in read)) return false
    const decided = decide(state, read.result, digest)
    return !isRefusal(decided) || decided.refused === 'invalid'
  }
  return ON_PROJECT.filter(isPossible).flatMap((act) => {
    const agrees = act === 'reopen' && isReopening
    return offered(act, act, of, agrees ? { heading: actTexts.reopenAgree } : {})
  })
}

/** Answers that could be given to a form, to see whether what it asks for may be done at all. */
function anything({ schema }: AnswerForm<unknown>): Record<string, string> {
  const { common } = layoutOf(schema)
  return Object.fromEntries(common.map((question) => [question.name, something(question)]))
}

function something({ meta }: Question): string {
  if (meta.type === 'option' || meta.type === 'options') return meta.offered[0] ?? ''
  if (meta.type === 'tick') return 'yes'
  if (meta.type === 'date') return '1900-01-01'
  return meta.type === 'email' ? 'somebody@example.org' : '…'
}

/** The form that settles an incident, while it is open. */
export function settling(file: ProjectFile, n: number, by: Party): OfferedAct | undefined {
  const incident = file.incidents.find((one) => one.n === n)
  if (!incident || !isOpenIncident(incident)) return undefined
  const about = { incident: String(n) }
  return offered('resolve-incident', `incident-${n}`, { by, incident: n }, { about })[0]
}

/** What was confirmed of a project's money, each with the form that proposes to correct it, for finance. */
export function entriesShown(state: State, file: ProjectFile, by: Party): ShownEntry[] {
  const mayPropose = notOfFinance(state, by) === undefined
  return entriesOf(file).map((entry, index) => {
    const open = openCorrectionOf(file.project, entry.ref)
    const here = mayPropose && !open ? entryAtDesk(state, file, entryName(entry.ref)) : undefined
    const about = { entry: entryName(entry.ref) }
    const act =
      here &&
      offered('propose-correction', `correct-${index + 1}`, { by, entry: here }, { about })[0]
    return { ...entry, open, act }
  })
}
