import type { DeskCase, TaskAtDesk, TextAtDesk } from '../../shared/domain/answers/desk/case'
import { toPlanCents } from '../../shared/domain/decide/decision/own-plan'
import { expectsInterim } from '../../shared/domain/decide/desk/plan-instalments'
import { unfit } from '../../shared/domain/decide/desk/reassign'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import { roomFor } from '../../shared/domain/decide/running/corrected-money'
import { proposedText } from '../../shared/domain/decide/running/propose-public-text'
import { askedParties } from '../../shared/domain/decide/tasks/on-task'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { entriesOf, entryName, stands } from '../../shared/domain/money/entries'
import { partyKey, type Party } from '../../shared/domain/people'
import { isFunded } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import { clearancesLeft, newestText } from '../../shared/domain/project/public-text'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'
import { formValue } from '../../shared/runtime/http/form-post'

/** A task as its forms at the desk look at it; `named` is what a form names beside it. */
export function taskAtDesk(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  named: { versionHash: string; to?: string } = task,
): TaskAtDesk {
  const { isVote, inMeeting } = traitsOf(task.kind)
  const answered = new Set(countingVotes(task).map(({ person }) => person))
  const ids = (parties: readonly Party[]) =>
    parties.flatMap((party) => (party.type === 'person' ? [party.id] : []))
  const roster = task.roster.map(({ party }) => party)
  return {
    id: task.id,
    versionHash: named.versionHash,
    isVote,
    inMeeting,
    asked: ids(askedParties(task)),
    silent: ids(roster).filter((id) => !answered.has(id)),
    fit: state.programme.people
      .map(({ id }) => id)
      .filter((id) => unfit(state, file, task, id) === undefined),
    mostCents: file.project.outline.requestedCents,
    to: roster.find((party) => partyKey(party) === named.to),
  }
}

/** A payment, return or expenditure by its name, where it can be corrected, with what it can be corrected to. */
export function entryAtDesk(state: State, file: ProjectFile, name: string): DeskCase['entry'] {
  const { project } = file
  const entry = entriesOf(file).find(({ ref }) => entryName(ref) === name)
  if (!isFunded(project) || !entry || !stands(entry)) return undefined
  const { ref, cents, on, reference } = entry
  return { ref, cents, on, reference, ...roomFor(state, project, entry) }
}

/** What of a project's money can still be planned. */
export function planAtDesk(state: State, file: ProjectFile): DeskCase['plan'] {
  const dueCents = toPlanCents(file, dayOf(state.now))
  if (dueCents === undefined) return undefined
  return { dueCents, after: expectsInterim(state, file) ? ['interim', 'final'] : ['final'] }
}

/** The text for the public as its forms begin; undefined of a project that wasn't funded. */
export function textAtDesk(file: ProjectFile): TextAtDesk | undefined {
  if (!isFunded(file.project)) return undefined
  const text = newestText(file.publicTexts)
  if (!text) return { n: 0, ...proposedText(file), toClear: [], isAgreed: false }
  const { n, language, sections } = text
  const isAgreed = text.agreed !== undefined || text.withoutAgreement !== undefined
  return { n, language, sections, toClear: clearancesLeft(text), isAgreed }
}

/** What a form that was posted at the desk is about, as it stands. */
export function postedCase(
  state: State,
  file: ProjectFile,
  form: RawAnswers,
  { by, mail }: Pick<DeskCase, 'by' | 'mail'>,
): DeskCase {
  const task = file.tasks.find(({ id }) => id === formValue(form, 'taskId'))
  const named = { versionHash: formValue(form, 'versionHash'), to: formValue(form, 'to') }
  return {
    by,
    mail,
    task: task && taskAtDesk(state, file, task, named),
    plan: planAtDesk(state, file),
    entry: entryAtDesk(state, file, formValue(form, 'entry')),
    publicText: textAtDesk(file),
    incident: file.incidents.find(({ n }) => String(n) === formValue(form, 'incident'))?.n,
  }
}
