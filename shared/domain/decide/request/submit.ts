import type { Digest } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import { missingAnswers } from '../../forms/missing'
import { parseAnswers } from '../../forms/parse'
import { oncePerInput } from '../../forms/problems'
import { type Actor, missionContact } from '../../people'
import { entryClosesAt } from '../../programme/call-time'
import type { Call, Policy } from '../../programme/programme'
import { proposalForm, type ProposalContent } from '../../proposal/proposal-content'
import type { Outline, Project, ProjectIn } from '../../project/project'
import type { Version } from '../../project/version'
import { bounds } from '../../text/bounds'
import { dayOf } from '../../time'
import { hinder, refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, recording, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { callOf, missionOf, openTasks } from '../kernel/look-up'
import { enteredFor, notToEnter } from '../tasks/on-behalf'
import { copyMailbox } from '../kernel/mission-copies'
import { invalidInput, longerThan } from '../kernel/problems'
import { onWaiting, senderStands, unconfirmedOf } from './sender'
import { startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { impossibleEnd } from '../kernel/duration'
import type { Stop } from '../kernel/sending-stop'
import { tellMission } from '../tasks/tell-mission'

function invalid(problems: readonly Stop[]): Refusal {
  return { refused: 'invalid', reason: 'Some answers stop the submission.', problems }
}

/** Whole shares that add to a hundred, or none: money is never spread on a guess. */
export function countryShares(content: ProposalContent): Outline['countries'] {
  const named = (content.countries ?? []).flatMap(({ country, percent }) =>
    country === undefined ? [] : [{ country, percent }],
  )
  const [only] = named
  if (only && named.length === 1) return [{ country: only.country, percent: 100 }]
  const shares = named.flatMap(({ country, percent }) =>
    percent === undefined ? [] : [{ country, percent }],
  )
  const sum = shares.reduce((total, share) => total + share.percent, 0)
  return shares.length === named.length && sum === 100 ? shares : []
}

/** The facts of a proposal that lists and bookings use; undefined while one is missing. */
export function outlineOf(content: ProposalContent): Outline | undefined {
  const { title, kind, prong, amount, starts, ends, region } = content
  if (!title || !kind || !prong || !amount || !starts || !ends) return undefined
  return {
    title,
    kind,
    prong,
    requestedCents: amount,
    countries: countryShares(content),
    ...(region !== undefined && { region }),
    starts: starts.date,
    ends: ends.date,
  }
}

interface Submittable {
  content: ProposalContent
  outline: Outline
}

/**
 * Only missing required answers, answers that can't be read, an amount of nothing or above the call's largest
 * grant, and an end that can't be meant stop a submission. Everything else is advice.
 */
export function submittable(draft: Draft, call: Call, policy: Policy): Submittable | Refusal {
  const { content, problems } = parseAnswers(proposalForm, draft.answers)
  const missing = missingAnswers(proposalForm, content, content.kind)
  const stopping: Stop[] = [...problems, ...missing].map(({ path, code }) => ({ path, code }))
  if (content.amount === 0) stopping.push({ path: 'amount', code: 'nothing-asked' })
  if (content.amount !== undefined && content.amount > call.largestGrantCents) {
    stopping.push({ path: 'amount', code: 'above-largest-grant' })
  }
  stopping.push(...impossibleEnd(content, policy).map((code) => ({ path: 'ends.date', code })))
  const outline = outlineOf(content)
  if (stopping.length > 0 || !outline) return invalid(oncePerInput(stopping))
  return { content, outline }
}

function people(
  state: State,
  content: ProposalContent,
  draft: Draft,
): Pick<Project, 'contact' | 'authors' | 'alternate'> {
  const alternate =
    content.alternateName && content.alternateAddress
      ? { alternate: { name: content.alternateName, address: content.alternateAddress } }
      : {}
  // Whoever commented on a text has had a hand in it.
  const commented = draft.focalComments && missionOf(state, draft.mission).focalPoint?.address
  const authors = [draft.address, content.endorserAddress, content.alternateAddress, commented]
  return {
    contact: { name: content.contactName ?? draft.address, address: draft.address },
    ...alternate,
    authors: authors.flatMap((address) => (address ? [address] : [])),
  }
}

function firstVersion(
  draft: Draft,
  projectId: string,
  ready: Submittable,
  now: string,
  digest: Digest,
): Version {
  return {
    schema: 1,
    projectId,
    n: 1,
    purpose: 'proposal',
    contentLanguage: draft.language,
    content: ready.content,
    hash: digest(ready.content),
    submittedAt: now,
    submittedBy: missionContact(draft.mission),
  }
}

/** The mails and the workflow that follow a submission; while nobody has confirmed who sent it, no workflow. */
function onSubmission(state: State, project: Project, version: Version): Change {
  if (project.unconfirmed) return onWaiting(state, project)
  const told = tellMission(project, 'submission-received')
  return combine(
    told,
    startRequest(project, version.n),
    copyMailbox(state, project, 'mailbox-submission'),
  )
}

/** Marks a working copy as sent, on condition that nobody saved it meanwhile. */
export function finishDraft(draft: Draft, projectId: string): Change {
  return writing({
    type: 'draft',
    item: { ...draft, revision: draft.revision + 1, becameProject: projectId },
    expected: draft.revision,
  })
}

function submissionFacts(project: Project, version: Version, digest: Digest) {
  return {
    callId: project.callId,
    mission: project.mission,
    version: version.n,
    versionHash: version.hash,
    requestedCents: project.outline.requestedCents,
    contact: digest([project.salt, project.contact.address]),
    asItStands: project.asItStands !== undefined,
  }
}

function begin(
  state: State,
  draft: Draft,
  command: CommandOf<'submit-draft'>,
  ready: Submittable,
  digest: Digest,
): Decided {
  const call = callOf(state, draft.callId)
  // What the secretariat enters came before: the day it came counts.
  const isEntered = draft.entered !== undefined
  const until = isEntered ? entryClosesAt(call) : call.closesAt
  if (state.now < call.opensAt)
    return hinder({ code: 'call-not-open' }, 'The call is not open yet.', [`from ${call.opensAt}`])
  if (state.now > until)
    return hinder(
      { code: isEntered ? 'entry-closed' : 'call-closed', until, timeZone: call.timeZone },
      'The call is closed.',
      [`until ${until}`],
    )
  const unconfirmed = unconfirmedOf(state, draft)
  const number = state.nextNumbers[String(call.year)] ?? 1
  const id = `WGGI-${call.year}-${String(number).padStart(4, '0')}`
  const version = firstVersion(draft, id, ready, state.now, digest)
  const project: ProjectIn<'submitted'> = {
    schema: 1,
    status: 'submitted',
    id,
    callId: call.id,
    mission: draft.mission,
    participating: (ready.content.participatingMissions ?? []).filter(
      (code) => code !== draft.mission,
    ),
    language: draft.language,
    ...people(state, ready.content, draft),
    salt: command.salt,
    outline: ready.outline,
    titles: [{ title: ready.outline.title, version: 1, at: state.now }],
    originalVersion: 1,
    currentVersion: 1,
    currentHash: version.hash,
    submittedAt: state.now,
    runs: {},
    round: 1,
    returns: { genderReview: 0, fundingDecision: 0 },
    ...(command.asItStands !== undefined && { asItStands: command.asItStands }),
    ...(ready.content.endorsedBy !== undefined && { endorsed: ready.content.endorsedBy }),
    ...(unconfirmed && { unconfirmed }),
    ...(draft.follows !== undefined && { follows: draft.follows }),
    nextReport: 1,
    nextAmendment: 1,
    lastActAt: state.now,
  }
  const by: Actor = missionContact(draft.mission)
  return combine(
    writing({ type: 'number', year: call.year, number }, { type: 'version', item: version }),
    become(state, project, project),
    note(project, 'submitted', by, submissionFacts(project, version, digest)),
    recording({
      chain: 'programme',
      kind: 'draft-submitted',
      by,
      facts: { draftId: draft.id, projectId: id },
    }),
    finishDraft(draft, id),
    onSubmission(state, project, version),
  )
}

function complete(
  state: State,
  draft: Draft,
  file: ProjectFile,
  command: CommandOf<'submit-draft'>,
  ready: Submittable,
  digest: Digest,
): Decided {
  const { project } = file
  if (project.status !== 'returned') {
    return hinder({ code: 'not-returned' }, `A ${project.status} proposal takes no new version.`, [
      'returned',
    ])
  }
  const { returned: _letter, unconfirmed: _before, ...rest } = project
  const unconfirmed = unconfirmedOf(state, draft)
  const n = Math.max(...file.versions.map((version) => version.n)) + 1
  const by: Actor = missionContact(project.mission)
  const version: Version = {
    ...firstVersion(draft, project.id, ready, state.now, digest),
    n,
    submittedBy: missionContact(project.mission),
  }
  const titles =
    project.outline.title === ready.outline.title
      ? project.titles
      : [...project.titles, { title: ready.outline.title, version: n, at: state.now }]
  const next: Project = {
    ...rest,
    ...people(state, ready.content, draft),
    status: 'submitted',
    outline: ready.outline,
    titles,
    originalVersion: n,
    currentVersion: n,
    currentHash: version.hash,
    lastActAt: state.now,
    round: project.round + 1,
    ...(unconfirmed && { unconfirmed }),
    ...(command.asItStands !== undefined && { asItStands: command.asItStands }),
  }
  const waiting = openTasks(file).find(
    ({ kind, version: asked }) => kind === 'complete-proposal' && asked === project.currentVersion,
  )
  return combine(
    writing({ type: 'version', item: version }),
    become(state, project, next),
    note(project, 'resubmitted', by, submissionFacts(next, version, digest)),
    waiting
      ? endTask(waiting, 'superseded', state.now, missionContact(project.mission))
      : combine(),
    finishDraft(draft, project.id),
    onSubmission(state, next, version),
  )
}

function send(
  state: State,
  draft: Draft,
  file: ProjectFile | undefined,
  command: CommandOf<'submit-draft'>,
  ready: Submittable,
  digest: Digest,
): Decided {
  if (draft.purpose === 'new') return begin(state, draft, command, ready, digest)
  if (draft.purpose === 'completion' && file)
    return complete(state, draft, file, command, ready, digest)
  return refuse('not-allowed', `A draft of a ${draft.purpose} is not a proposal.`, [
    'new',
    'completion',
  ])
}

/**
 * Turns a draft into a project's version: a new project, or a returned one's next. The version's number
 * and hash are what votes will count for.
 */
export function submitDraft(
  state: State,
  command: CommandOf<'submit-draft'>,
  digest: Digest,
): Decided {
  const { draft, file } = state
  if (!draft || draft.id !== command.draftId) return refuse('not-found', 'There is no such draft.')
  if (draft.becameProject !== undefined)
    return refuse('already-done', `Submitted as ${draft.becameProject}.`)
  if (draft.revision !== command.revision)
    return refuse('conflict', 'The draft was changed meanwhile.')
  const { by } = command
  const wrong = by && notToEnter(state, by)
  if (wrong) return wrong
  const receivedOn = draft.entered?.receivedOn ?? command.receivedOn
  if (receivedOn !== undefined && receivedOn > dayOf(state.now))
    return invalidInput('It came on a day that is over.', 'receivedOn', 'in-future')
  const tooMuch = longerThan(bounds.asItStands, command.asItStands ?? '', 'asItStands')
  if (tooMuch) return tooMuch
  const ready = submittable(draft, callOf(state, draft.callId), state.programme.policy)
  if ('refused' in ready) return ready
  if (senderStands(state, draft) === 'unknown')
    return hinder(
      { code: 'sender-unknown' },
      'The mission has said that it doesn’t know the sender.',
      ['judge-sender'],
    )
  const sent = send(state, draft, file, command, ready, digest)
  return 'refused' in sent || by?.type !== 'person'
    ? sent
    : enteredFor(sent, by, state.now, receivedOn)
}
