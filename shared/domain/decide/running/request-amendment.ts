import {
  additionalCents,
  amendmentForm,
  changeRequestSchema,
  type AmendmentContent,
} from '../../amending/amendment-content'
import type { Digest } from '../../audit/record'
import { differences, materialPaths } from '../../forms/differences'
import { missingAnswers } from '../../forms/missing'
import { inputOf } from '../../forms/names'
import { parseAnswers } from '../../forms/parse'
import { oncePerInput } from '../../forms/problems'
import type { Policy } from '../../programme/programme'
import type { Amendment } from '../../project/follow-up'
import type { Version } from '../../project/version'
import {
  proposalContentSchema,
  proposalForm,
  type ProposalContent,
} from '../../proposal/proposal-content'
import type { OpenFundedProject } from '../../project/project'
import { dayOf, daysBetween } from '../../time'
import { fitsOneTransaction } from './addition'
import { agreedContent } from '../kernel/agreed'
import { amendmentLevel, extensionDays } from './amendment-level'
import { amendable } from './amendment-start'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, writing } from '../kernel/compose'
import { callOf } from '../kernel/look-up'
import { startAmendment } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { countryShares, finishDraft, outlineOf } from '../request/submit'
import { sentDraft } from '../kernel/working-copy'
import { impossibleEnd } from '../kernel/duration'
import type { Stop } from '../kernel/sending-stop'
import { tellMission } from '../tasks/tell-mission'

export function amendmentOf(file: ProjectFile, n: number): Amendment | undefined {
  return file.amendments.find((one) => one.n === n)
}

const REQUEST_PART = {
  ...amendmentForm,
  sections: amendmentForm.sections.filter(({ id }) => id === 'change'),
}

interface Requested {
  content: ProposalContent
  request: Amendment['request']
}

/** The end asked for: what the request says, or else the end in the changed proposal. */
function askedEnd(content: AmendmentContent): ProposalContent['ends'] {
  const isExtension = content.changes?.includes('extension') ?? false
  return isExtension && content.newEnd ? content.newEnd : content.ends
}

/** What makes a request for more money impossible to carry out. */
function wrongMoney(content: AmendmentContent, largestGrantCents: number): Stop[] {
  const changes = content.changes ?? []
  const { additional } = content
  if (!changes.includes('additional-money'))
    return additional !== undefined && additional > 0
      ? [{ path: 'changes', code: 'money-not-chosen' }]
      : []
  if (changes.includes('cancellation')) return [{ path: 'changes', code: 'money-for-the-end' }]
  if (additional === undefined) return [{ path: 'additional', code: 'required' }]
  if (additional === 0) return [{ path: 'additional', code: 'nothing-asked' }]
  return additional > largestGrantCents ? [{ path: 'additional', code: 'above-largest-grant' }] : []
}

/** Money of several years in many countries is more than one transaction can book. */
function tooWide(project: OpenFundedProject, content: AmendmentContent): Stop[] {
  const isMoney = content.changes?.includes('additional-money') ?? false
  const years = new Set(project.commitments.map(({ year }) => year)).size + (isMoney ? 1 : 0)
  const countries = new Set(
    [...project.outline.countries, ...countryShares(content)].map(({ country }) => country),
  )
  if (years === 1 || fitsOneTransaction(years, countries.size)) return []
  return [{ path: isMoney ? 'additional' : 'countries', code: 'too-many-years' }]
}

interface Limits {
  largestGrantCents: number
  policy: Policy
}

/** What makes a change impossible to carry out, whoever approves it. */
function insane(
  agreed: ProposalContent,
  content: AmendmentContent,
  project: OpenFundedProject,
  { largestGrantCents, policy }: Limits,
): Stop[] {
  const more = additionalCents({ request: content })
  const problems = [...wrongMoney(content, largestGrantCents), ...tooWide(project, content)]
  const needed = ['title', 'kind', 'prong', 'amount', 'starts', 'ends'] as const
  for (const name of needed) {
    if (content[name] === undefined || content[name] === '')
      problems.push({ path: inputOf(amendmentForm, name), code: 'required' })
  }
  const total = (agreed.amount ?? 0) + more
  if (content.amount !== undefined && content.amount !== agreed.amount && content.amount !== total)
    problems.push({ path: 'amount', code: 'amount-changed' })
  const end = askedEnd(content)
  const later = end && agreed.ends ? daysBetween(agreed.ends.date, end.date) : 0
  const isExtension = content.changes?.includes('extension') ?? false
  for (const code of impossibleEnd({ starts: content.starts, ends: end }, policy)) {
    // A project that was agreed to last so long goes on as it is.
    if (code === 'ends-before-start') problems.push({ path: 'ends.date', code })
    else if (later > 0) problems.push({ path: isExtension ? 'newEnd.date' : 'ends.date', code })
  }
  if (later < 0 || (isExtension && later === 0))
    problems.push({ path: isExtension ? 'newEnd.date' : 'ends.date', code: 'end-not-later' })
  const sum = (lines: ProposalContent['budget']) =>
    (lines ?? []).reduce((total, { amount = 0 }) => total + amount, 0)
  const isAsAgreed = more === 0 && sum(content.budget) === sum(agreed.budget)
  if (!isAsAgreed && sum(content.budget) !== total)
    problems.push({ path: 'budget', code: 'budget-differs' })
  return problems
}

function readRequest(
  answers: Parameters<typeof parseAnswers>[1],
  agreed: ProposalContent,
  project: OpenFundedProject,
  limits: Limits,
): Requested | Refusal {
  const { content, problems } = parseAnswers(amendmentForm, answers)
  const stopping: Stop[] = [
    ...problems.map(({ path, code }) => ({ path, code })),
    ...missingAnswers(REQUEST_PART, content, content.kind).map(({ path, code }) => ({
      path,
      code,
    })),
    ...insane(agreed, content, project, limits),
  ]
  const found = oncePerInput(stopping)
  if (found.length > 0)
    return { refused: 'invalid', reason: 'Some answers stop the request.', problems: found }
  const ends = askedEnd(content)
  const proposal = proposalContentSchema.parse(content)
  // The amount may be left as it was agreed: what is asked beyond it has a question of its own.
  const amount = (agreed.amount ?? 0) + additionalCents({ request: content })
  return {
    content: { ...proposal, amount, ...(ends && { ends }) },
    request: changeRequestSchema.parse(content),
  }
}

/** The mission sends its request for a change; the old terms stand until it is applied. */
export function requestAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'request-amendment'>,
  digest: Digest,
): Decided {
  const project = amendable(file, command.by)
  const draft = sentDraft(state, file.project, command, 'amendment')
  if ('refused' in draft) return draft
  if ('refused' in project) return project
  const n = draft.subject
  if (n === undefined || amendmentOf(file, n))
    return refuse('already-done', 'This request has been sent.')
  const agreed = agreedContent(file)
  const { largestGrantCents } = callOf(state, project.callId)
  const limits = { largestGrantCents, policy: state.programme.policy }
  const read = readRequest(draft.answers, agreed, project, limits)
  if ('refused' in read) return read
  const { content, request } = read
  const found = differences(proposalForm, agreed, content)
  const policy = state.programme.policy.amendments
  const version: Version = {
    schema: 1,
    projectId: project.id,
    n: Math.max(...file.versions.map((one) => one.n)) + 1,
    purpose: 'amendment',
    contentLanguage: draft.language,
    content,
    hash: digest(content),
    submittedAt: state.now,
    submittedBy: command.by,
  }
  const end = project.outline.ends
  const amendment: Amendment = {
    schema: 1,
    projectId: project.id,
    n,
    level: amendmentLevel(agreed, content, request, policy, found),
    late: daysBetween(dayOf(state.now), end) < policy.noticeDays,
    request,
    version: version.n,
    versionHash: version.hash,
    changedFields: materialPaths(found),
    requestedAt: state.now,
    requestedBy: command.by,
    round: 1,
    status: 'requested',
    previousEnd: end,
    ...(extensionDays(agreed, content) > 0 && { newEnd: outlineOf(content)?.ends ?? end }),
  }
  const { amendmentDraft: _sent, ...rest } = project
  return combine(
    become(state, project, { ...rest, pendingAmendment: n, lastActAt: state.now }),
    note(project, 'amendment-requested', command.by, {
      amendment: n,
      draftId: draft.id,
      level: amendment.level,
      late: amendment.late,
      changes: request.changes ?? [],
      additionalCents: additionalCents(amendment),
      changedFields: amendment.changedFields,
      version: version.n,
      versionHash: version.hash,
      previousEnd: end,
      newEnd: amendment.newEnd ?? null,
    }),
    writing({ type: 'version', item: version }, { type: 'amendment', item: amendment }),
    finishDraft(draft, project.id),
    tellMission(project, 'amendment-received', { subject: n }),
    startAmendment(project, n),
  )
}
