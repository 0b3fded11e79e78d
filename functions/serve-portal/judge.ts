import type { Digest } from '../../shared/domain/audit/record'
import { additionalCents, amendmentForm } from '../../shared/domain/amending/amendment-content'
import { agreedContent } from '../../shared/domain/decide/kernel/agreed'
import { isRefusal, type Refusal } from '../../shared/domain/decide/kernel/change'
import type { CommandOf } from '../../shared/domain/decide/kernel/commands'
import { decide } from '../../shared/domain/decide/decide'
import { callOf, versionOf } from '../../shared/domain/decide/kernel/look-up'
import type { Content } from '../../shared/domain/forms/form-content'
import { amendmentDoubts, proposalDoubts, reportDoubts } from '../../shared/domain/forms/doubts'
import { missingAnswers } from '../../shared/domain/forms/missing'
import { placeOf } from '../../shared/domain/forms/names'
import { parseAnswers } from '../../shared/domain/forms/parse'
import { oncePerInput, type Doubt, type Problem } from '../../shared/domain/forms/problems'
import { sectionAt } from '../../shared/domain/forms/section-state'
import { assess } from '../../shared/domain/gender-review/assess'
import type { Assessment } from '../../shared/domain/gender-review/assessment'
import type { Ruleset } from '../../shared/domain/gender-review/ruleset'
import { committedCents, isFunded } from '../../shared/domain/project/project'
import {
  proposalContentSchema,
  proposalForm,
  type ProposalContent,
} from '../../shared/domain/proposal/proposal-content'
import { reportForm } from '../../shared/domain/reporting/report-content'
import { wrongSums } from '../../shared/domain/reporting/sums'
import { planningTimes } from '../../shared/domain/programme/planning-times'
import { dayOf } from '../../shared/domain/time'
import type { Draft } from '../../shared/domain/drafts/draft'
import { forms } from '../../shared/domain/drafts/forms'
import type { WorkingCopy } from './opened-link'
import { latestEnd } from '../../shared/domain/decide/kernel/duration'
import { sendingStops, type SendingStop } from '../../shared/domain/decide/kernel/sending-stop'
import { findRuleset } from '../../shared/domain/gender-review/rulesets/index'

/** What a form would be sent as, and what is to be said of it before. */
export interface Judged {
  content: Content
  doubts: Doubt[]
  /** What was agreed or sent before, where there is such a thing. */
  before: ProposalContent | undefined
  proposal: ProposalContent | undefined
  review: { assessment: Assessment; ruleset: Ruleset } | undefined
  /** Why it would be refused if it were sent now. */
  refusal: Refusal | undefined
  /** What its refusal is about, field by field. */
  stops: (Problem | Doubt)[]
}

type SendCommand = CommandOf<'submit-draft' | 'request-amendment' | 'file-report' | 'enter-report'>

/** What sending a working copy asks of the fund. */
export function sendCommand(
  { draft, by, task }: WorkingCopy,
  sent: { revision: number; salt: string; asItStands?: string | undefined; receivedOn: string },
): SendCommand {
  const of = { draftId: draft.id, revision: sent.revision }
  switch (draft.form) {
    case 'proposal':
      return {
        type: 'submit-draft',
        ...of,
        salt: sent.salt,
        ...(sent.asItStands !== undefined && { asItStands: sent.asItStands }),
        ...(by.type === 'person' && { by, receivedOn: sent.receivedOn }),
      }
    case 'amendment':
      return { type: 'request-amendment', ...of, by }
    case 'report':
      if (by.type === 'person') {
        const { receivedOn } = draft.entered ?? sent
        return { type: 'enter-report', ...of, by, taskId: task?.id ?? '', receivedOn }
      }
      return { type: 'file-report', ...of, by, taskId: task?.id ?? '' }
    default:
      return draft.form satisfies never
  }
}

/** Reads a working copy as sending it would; the refusal is that of the decision itself, tried and not made. */
export function judge(copy: WorkingCopy, digest: Digest): Judged {
  const refusal = refusalOf(copy, digest)
  const read = readCopy(copy)
  const stops = explainStops(copy, refusal, knownOf(copy, read))
  const stopped = new Set(stops.map(({ path, code }) => `${path} ${code}`))
  return {
    content: read.content,
    before: read.before,
    proposal: read.proposal,
    doubts: read.doubts.filter(
      (doubt) =>
        !stopped.has(`${doubt.path} ${doubt.code}`) &&
        oncePerInput<Problem | Doubt>([...read.problems, doubt]).includes(doubt),
    ),
    review: read.proposal && reviewOf(copy, read.proposal, digest),
    refusal,
    stops,
  }
}

/** Why sending the working copy as it stands would be refused. */
function refusalOf(copy: WorkingCopy, digest: Digest): Refusal | undefined {
  const { draft, state } = copy
  const command = sendCommand(copy, {
    revision: draft.revision,
    salt: '',
    receivedOn: dayOf(state.now),
  })
  const decided = decide({ ...state, draft }, command, digest)
  return isRefusal(decided) ? decided : undefined
}

function knownOf({ draft }: WorkingCopy, read: Read): (Problem | Doubt)[] {
  const missing = missingAnswers(forms[draft.form], read.content, read.proposal?.kind)
  return [...read.problems, ...missing, ...read.doubts]
}

/**
 * What would stop the working copy from being sent and can be said where it is typed. An answer that every
 * form of its kind needs is just not given yet; one that another answer calls for is said once its page was saved.
 */
export function stopsToSay(copy: WorkingCopy, digest: Digest): (Problem | Doubt)[] {
  const { draft } = copy
  const form = forms[draft.form]
  const isSaved = (path: string) =>
    draft.sectionRevisions[sectionAt(form, path) ?? ''] !== undefined
  const isAlwaysAsked = (path: string) => placeOf(form, path)?.field.meta.required === true
  return explainStops(copy, refusalOf(copy, digest), knownOf(copy, readCopy(copy))).filter(
    ({ path, code }) => code !== 'required' || (isSaved(path) && !isAlwaysAsked(path)),
  )
}

interface Read {
  content: Content
  problems: Problem[]
  doubts: Doubt[]
  proposal: ProposalContent | undefined
  before: ProposalContent | undefined
}

function readCopy({ draft, file }: WorkingCopy): Read {
  switch (draft.form) {
    case 'proposal': {
      const { content, problems } = parseAnswers(proposalForm, draft.answers)
      const before =
        draft.purpose === 'completion' && file
          ? versionOf(file, file.project.currentVersion).content
          : undefined
      return { content, problems, doubts: proposalDoubts(content), proposal: content, before }
    }
    case 'amendment': {
      const { content, problems } = parseAnswers(amendmentForm, draft.answers)
      const before = file && agreedContent(file)
      const doubts = amendmentDoubts(content, before ?? {})
      return { content, problems, doubts, proposal: proposalContentSchema.parse(content), before }
    }
    case 'report': {
      const { content, problems } = parseAnswers(reportForm, draft.answers)
      const doubts = reportDoubts(content)
      const wrong = [...problems, ...wrongSums(content)]
      return { content, problems: wrong, doubts, proposal: undefined, before: undefined }
    }
    default:
      return draft.form satisfies never
  }
}

/** The gender review's advice on a working copy as it stands; undefined where there is nothing to review. */
export function reviewNow(copy: WorkingCopy, digest: Digest): Judged['review'] {
  const { proposal } = readCopy(copy)
  return proposal && reviewOf(copy, proposal, digest)
}

function reviewOf(
  { draft, state }: WorkingCopy,
  content: ProposalContent,
  digest: Digest,
): Judged['review'] {
  const ruleset = findRuleset(callOf(state, draft.callId).rulesetId)
  return ruleset && { assessment: assess(content, ruleset, digest), ruleset }
}

/** The problems a refusal names, with what there is to say about each. */
export function explainStops(
  copy: WorkingCopy,
  refusal: Refusal | undefined,
  known: readonly (Problem | Doubt)[],
): (Problem | Doubt)[] {
  const problems = (refusal?.problems ?? []).map(({ path, code }) => {
    const found = known.find((one) => one.path === path && one.code === code)
    const stop = sendingStops.find((one) => one === code)
    if (found) return found
    if (stop) return explain(copy, path, stop)
    return { path, code: code === 'required' ? code : 'invalid', params: {} } as const
  })
  return problems.map((problem) => withOwnBounds(copy, problem))
}

/** What is said in a form of an amount that is out of any amount's bounds: the bounds of this one. */
const ownBounds: Readonly<
  Record<
    Draft['form'],
    Readonly<Record<string, { below?: SendingStop; 'money-above': SendingStop }>>
  >
> = {
  proposal: {
    amount: { below: 'nothing-asked', 'money-above': 'above-largest-grant' },
    budget: { 'money-above': 'above-largest-grant' },
  },
  amendment: {
    amount: { below: 'amount-changed', 'money-above': 'amount-changed' },
    additional: { below: 'nothing-asked', 'money-above': 'above-largest-grant' },
  },
  report: { spentToDate: { 'money-above': 'above-committed' } },
}

export function withOwnBounds(copy: WorkingCopy, problem: Problem | Doubt): Problem | Doubt {
  const { path, code } = problem
  const bounds = ownBounds[copy.draft.form][path.split('.')[0] ?? '']
  const stop = code === 'below' || code === 'money-above' ? bounds?.[code] : undefined
  return stop ? explain(copy, path, stop) : problem
}

/** When a project starts and ends, as its form has it now. */
function datesOf({ form, answers }: Draft): { starts: string; ends: string } {
  const asked =
    form === 'amendment' ? parseAnswers(amendmentForm, answers).content.newEnd : undefined
  const { starts, ends } = parseAnswers(proposalForm, answers).content
  return { starts: starts?.date ?? '', ends: (asked ?? ends)?.date ?? '' }
}

function explain(
  { draft, state, file }: WorkingCopy,
  path: string,
  code: SendingStop,
): Problem | Doubt {
  const agreed = file ? agreedContent(file) : {}
  switch (code) {
    case 'above-largest-grant': {
      const maxCents = callOf(state, draft.callId).largestGrantCents
      return { path, code: 'money-above', params: { maxCents } }
    }
    case 'above-committed': {
      const maxCents = file && isFunded(file.project) ? committedCents(file.project) : 0
      return { path, code: 'money-above', params: { maxCents } }
    }
    case 'nothing-asked':
    case 'money-not-chosen':
    case 'money-for-the-end':
    case 'too-many-years':
      return { path, code, params: {} }
    case 'amount-changed':
      return { path, code, params: { agreedCents: agreed.amount ?? 0 } }
    case 'budget-differs': {
      const { content } = parseAnswers(amendmentForm, draft.answers)
      const sumCents = (content.budget ?? []).reduce((sum, { amount = 0 }) => sum + amount, 0)
      const amountCents = (agreed.amount ?? 0) + additionalCents({ request: content })
      return { path, code, params: { sumCents, amountCents } }
    }
    case 'end-not-later':
      return { path, code, params: { ends: agreed.ends?.date ?? '' } }
    case 'ends-before-start': {
      const { starts, ends } = datesOf(draft)
      return { path, code, params: { starts, ends } }
    }
    case 'lasts-too-long': {
      const { policy } = state.programme
      const latest = latestEnd(datesOf(draft).starts, policy)
      return { path, code, params: { months: planningTimes(policy).longestMonths, latest } }
    }
    default:
      return code satisfies never
  }
}
