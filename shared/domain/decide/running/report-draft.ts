import { PROGRAMME_CHAIN } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import type { RawAnswers } from '../../forms/raw-answers'
import { rawFromContent } from '../../forms/form-content'
import type { StatusReport } from '../../project/follow-up'
import { onWhatIsAgreed } from '../../reporting/promised'
import { reportForm, type ReportContent } from '../../reporting/report-content'
import { agreedContent } from '../kernel/agreed'
import type { Change } from '../kernel/change'
import { combine, recording, system, writing } from '../kernel/compose'
import type { ProjectFile, State } from '../kernel/state'
import { projectDraft, reportDraftId } from '../kernel/working-copy'

/** Answers that hold for one report only: carried over they would be taken for this one's. */
const ASKED_ANEW: readonly (keyof ReportContent)[] = [
  'asOf',
  'sinceLast',
  'spentToDate',
  'changedFromAgreed',
  'changeDescription',
]

const LINE_SPENT = /^spending\.[^.]+\.spent$/

/** The report that was filed last, but for the one that is asked for. */
function lastFiled(file: ProjectFile, n: number): StatusReport | undefined {
  const filed = file.reports.filter(
    (one) => one.n !== n && one.content && one.filedAt !== undefined,
  )
  return filed.sort((a, b) => (a.filedAt ?? '').localeCompare(b.filedAt ?? '')).at(-1)
}

function fromLast(report: StatusReport, last: StatusReport | undefined): RawAnswers {
  const typed = last?.content ? rawFromContent(reportForm, last.content) : {}
  const kept = Object.entries(typed).filter(
    ([name]) => !ASKED_ANEW.some((one) => one === name) && !LINE_SPENT.test(name),
  )
  return { ...Object.fromEntries(kept), asOf: report.asOf }
}

/** An unsent working copy of the same report, when its asking was put off. */
function unsent(state: State, report: StatusReport): Draft | undefined {
  const { draft } = state
  const isIts =
    draft?.form === 'report' &&
    draft.projectId === report.projectId &&
    draft.subject === report.n &&
    draft.becameProject === undefined
  return isIts ? draft : undefined
}

/**
 * A report's working copy: a returned one's own text with the letter, what was typed when its asking was
 * put off, or the text of the last report.
 */
export function openReportDraft(state: State, file: ProjectFile, report: StatusReport): Change {
  const { project } = file
  const returned = report.status === 'returned' && report.content ? report : undefined
  const before = unsent(state, report)
  const filed = lastFiled(file, report.n)
  const last = returned ?? filed
  const answers = returned?.content
    ? rawFromContent(reportForm, returned.content)
    : (before?.answers ?? fromLast(report, last))
  const draft = projectDraft(state, project, {
    id: reportDraftId(project.id, report.n, report.round),
    form: 'report',
    purpose: 'report',
    subject: report.n,
    answers: onWhatIsAgreed(answers, agreedContent(file), filed?.content),
    language: before?.language ?? last?.contentLanguage ?? project.language,
    ...(returned?.reviewNote !== undefined && { letter: returned.reviewNote }),
  })
  return combine(
    writing({ type: 'draft', item: draft, expected: undefined }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'draft-created',
      by: system('open-task'),
      facts: { draftId: draft.id, projectId: project.id },
    }),
  )
}
