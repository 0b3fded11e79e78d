import {
  deskActs,
  formsOnProject,
  formsOnTask,
  isDeskAct,
  type DeskActName,
} from '../../shared/domain/answers/desk/acts'
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
import { actWords } from '../../shared/texts/desk-acts'
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
  const of = { by, task: taskAtDesk(state, file, task) }
  const more = {
    about: { taskId: task.id, versionHash: task.versionHash },
    wording: deskWording(state),
  }
  return Object.entries(formsOnTask).flatMap(([act, begins]) =>
    isDeskAct(act)
      ? offered(act, `${begins}-${place}`, of, { ...more, ...onTask(act, task) }).filter(
          offersChoices,
        )
      : [],
  )
}

function onTask(act: DeskActName, { quorum }: HumanTask): Pick<OfferedAct, 'hint'> {
  const { hintOnTask } = actWords[act]
  return hintOnTask ? { hint: filled(hintOnTask, () => ({ quorum })) } : {}
}

/** Whether there is something to choose wherever something must be chosen. */
function offersChoices({ form: { schema } }: OfferedAct): boolean {
  return layoutOf(schema).common.every(
    ({ meta }) =>
      (meta.type !== 'option' && meta.type !== 'options') ||
      meta.required !== true ||
      meta.offered.length > 0,
  )
}

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
  return formsOnProject.filter(isPossible).flatMap((act) => {
    const { agreeing } = actWords[act]
    return offered(act, act, of, isReopening && agreeing ? { heading: agreeing } : {})
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
