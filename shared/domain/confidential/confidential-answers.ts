import type { ProjectFile } from '../decide/kernel/state'
import type { Draft } from '../drafts/draft'
import { forms } from '../drafts/forms'
import { allFields, type Field } from '../forms/catalogue'
import type { Content } from '../forms/form-content'
import type { Form } from '../forms/form'
import { rawText } from '../forms/raw'
import type { LinkPurpose } from '../links/purpose'
import { proposalForm } from '../proposal/proposal-content'
import { reportForm } from '../reporting/report-content'
import { traitsOf } from '../tasks/kinds'

/** Confidential answers of one version or report, or of a form that isn't sent yet. */
export interface ConfidentialAnswers {
  form: Form
  /** Number of the version or report; undefined for a form that isn't sent yet. */
  n: number | undefined
  answers: { field: Field; value: unknown }[]
}

function sensitiveOf(
  form: Form,
  n: number | undefined,
  content: Content | undefined,
): ConfidentialAnswers[] {
  const answers = allFields(form)
    .filter((field) => field.sensitive && field.list === undefined)
    .map((field) => ({ field, value: content?.[field.name] }))
    .filter(({ value }) => value !== undefined && value !== '')
  return answers.length === 0 ? [] : [{ form, n, answers }]
}

/** The confidential answers in a form that somebody fills in, as typed. */
export function confidentialInDraft({ form: name, answers }: Draft): ConfidentialAnswers[] {
  const form = forms[name]
  const typed = allFields(form).map(({ name }) => [name, rawText(answers, name)] as const)
  return sensitiveOf(form, undefined, Object.fromEntries(typed))
}

/** The confidential answers that a link's page is about, once they are opened. */
export function confidentialOf(file: ProjectFile, purpose: LinkPurpose): ConfidentialAnswers[] {
  const versionsOf = (n: number) =>
    file.versions
      .filter((version) => version.n === n)
      .flatMap(({ content }) => sensitiveOf(proposalForm, n, content))
  if (purpose.type === 'project') {
    return [
      ...versionsOf(file.project.currentVersion),
      ...file.reports.flatMap(({ n, content }) => sensitiveOf(reportForm, n, content)),
    ]
  }
  if (purpose.type !== 'task') return []
  const task = file.tasks.find(({ id }) => id === purpose.taskId)
  if (!task || !traitsOf(task.kind).readsConfidential) return []
  const isReport = traitsOf(task.kind).about === 'report'
  const report = isReport ? file.reports.find(({ n }) => n === task.subject) : undefined
  return [...versionsOf(task.version), ...sensitiveOf(reportForm, task.subject, report?.content)]
}
