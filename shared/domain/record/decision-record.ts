import type { Activity } from '../activities/activity'
import { additionalCents } from '../amending/amendment-content'
import { isBaselined } from '../audit/baseline'
import { verifyChain, type ChainFault } from '../audit/chain'
import type { AuditRecord, Digest } from '../audit/record'
import type { FileRemains } from '../decide/kernel/state'
import { withholdSensitive } from '../forms/withhold'
import type { Content } from '../forms/form-content'
import type { OutboxItem } from '../outbox/item'
import type { Delivery } from '../outbox/delivery'
import type { Actor, Language } from '../people'
import type { Amendment, Instalment, Question, StatusReport } from '../project/follow-up'
import type { Correction } from '../project/correction'
import type { Remark } from '../project/remark'
import type { Incident } from '../project/incident'
import {
  isFunded,
  senderWait,
  type Commitment,
  type Condition,
  type ConfirmedMarkers,
  type Decision,
  type FundedProject,
  type Project,
  type Waiver,
} from '../project/project'
import type { Version } from '../project/version'
import { proposalForm } from '../proposal/proposal-content'
import { envelopeTrail, type EnvelopeStep } from './envelope-trail'
import { mailTrail, type MailStep } from './mail-trail'
import { saidDecision, saidPayments, type SaidDecision, type SaidPayment } from './said'
import { lostVotes, sittings, type RecordedVote, type Sitting } from './sittings'
import { sayingIn, type ReadRecords, type Unlike } from './unlike'

/** Everything a record is made of, as it is stored. */
export interface RecordSources {
  projectId: string
  file: FileRemains
  chain: ReadRecords
  /** The chains of the envelopes that the project's money is of. */
  envelopes: readonly ReadRecords[]
  /** The chain of the settings. */
  settings: ReadRecords
  /** What isn't as records say; undefined when it changed each time it was read. */
  unlike: readonly Unlike[] | undefined
  mails: readonly { item: OutboxItem; deliveries: readonly Delivery[] }[]
}

/** What is not as its record named it, of whatever is read of one item. */
interface Marked {
  unlike?: Unlike
}

/** A text as it was sent. `hashHolds`: its fingerprint, counted again now, is the recorded one. */
export interface RecordedText extends Marked {
  n: number
  purpose: 'proposal' | 'amendment'
  language: Language
  submittedAt: string
  submittedBy: Actor
  /** Who entered it for the mission, and when the document had come; undefined where it sent it itself. */
  enteredBy: Actor | undefined
  receivedOn: string | undefined
  hash: string
  hashHolds: boolean
  content: Content
  /** Answers that exist and aren't shown: protection content. */
  withheld: string[]
}

export interface RecordedAssessment extends Marked {
  version: number
  at: string
  rulesetId: string
  rulesetVersion: string
  inputHash: string
  earned: number
  possible: number
  band: string | null
}

/** What a project is, without anybody's address. */
export type RecordedProject = Pick<
  Project,
  | 'id'
  | 'callId'
  | 'mission'
  | 'participating'
  | 'status'
  | 'outline'
  | 'titles'
  | 'originalVersion'
  | 'currentVersion'
  | 'currentHash'
  | 'submittedAt'
  | 'round'
> & {
  /** Whether it waits for its mission's word on who sent it, or ended without a good one. */
  sender?: 'waits' | 'ended'
}

/**
 * What an auditor asks of one project, on one page. Amounts in US cents. Whatever is read of an item that isn't
 * as its record named it bears that as `unlike`; what is gone is in `proof.unlike` alone.
 */
export interface DecisionRecord {
  /** The reference of the project; `project` is undefined where nothing is left of it that can be read. */
  id: string
  project: RecordedProject | undefined
  /** What it is where it is no project but an activity. */
  activity?: Activity & Marked
  decision: Decision | undefined
  /** What the records say of the decision and of payments. */
  said: { decision: SaidDecision | undefined; payments: SaidPayment[] }
  conditions: readonly Condition[]
  markers: ConfirmedMarkers | undefined
  texts: RecordedText[]
  assessments: RecordedAssessment[]
  sittings: Sitting[]
  /** Votes that records tell of, of tasks that are gone. */
  lostVotes: { taskId: string; votes: RecordedVote[] }[]
  money: EnvelopeStep[]
  questions: readonly (Question & Marked)[]
  instalments: readonly (Instalment & Marked)[]
  /** With what each says was spent so far; what else it says is its readers'. */
  reports: readonly (Omit<StatusReport, 'content'> & { spentToDateCents?: number } & Marked)[]
  /** Written reasons; an act's `remark` names one by number. */
  remarks: readonly (Remark & Marked)[]
  waivers: readonly Waiver[]
  /** Corrections of payments, returns and expenditures, with what came of each. */
  corrections: readonly Correction[]
  /** Every grant, with the year it is of; more that is reserved and not committed yet. */
  commitments: readonly Commitment[]
  addition: FundedProject['addition']
  /** With how much more money each asked for. */
  amendments: readonly (Omit<Amendment, 'request'> & { additionalCents: number } & Marked)[]
  incidents: readonly (Incident & Marked)[]
  mails: (MailStep & Marked)[]
  acts: readonly AuditRecord[]
  proof: {
    records: number
    head: string
    faults: ChainFault[]
    envelopeFaults: ChainFault[]
    settingsFaults: ChainFault[]
    /** Items that aren't as records say; undefined when they changed each time they were read. */
    unlike: readonly Unlike[] | undefined
    /** Chains that were begun before records named items, and have no baseline since. */
    notBaselined: string[]
    /** Whether nothing is otherwise than the records say. */
    holds: boolean
  }
}

function summarise(project: Project): RecordedProject {
  const sender = senderWait(project)
  const { id, callId, mission, participating, status, outline, titles } = project
  const { originalVersion, currentVersion, currentHash, submittedAt, round } = project
  return {
    id,
    callId,
    mission,
    participating,
    status,
    outline,
    titles,
    originalVersion,
    currentVersion,
    currentHash,
    submittedAt,
    round,
    ...(sender && { sender }),
  }
}

/** Puts together what was decided on a project, by whom and how, and what proves it; changes nothing. */
export function decisionRecord(sources: RecordSources, digest: Digest): DecisionRecord {
  const { projectId: id, file, chain, envelopes, unlike = [] } = sources
  const { project } = file
  const decision = project && 'decision' in project ? project.decision : undefined
  const acts = sayingIn(chain, digest)
  const unlikeAt = new Map(unlike.map((one) => [one.item, one]))
  const unlikeOf = (one: object) => unlikeAt.get(file.at.get(one) ?? '')
  const marked = <One extends object>(one: One): One & Marked => {
    const found = unlikeOf(one)
    return found ? { ...one, unlike: found } : one
  }
  const sat = sittings(file.tasks, acts, unlikeOf)
  const lost = lostVotes(file.tasks, acts)
  const texts = file.versions.map((version) => textOf(version, unlikeOf(version), digest))
  const ofMail = (mail: MailStep): MailStep & Marked => {
    const found = unlike.find((one) => one.what === 'order' && one.id === mail.id)
    return found ? { ...mail, unlike: found } : mail
  }
  return {
    id,
    project: project && summarise(project),
    ...(file.activity && { activity: marked(file.activity) }),
    decision,
    said: { decision: saidDecision(acts), payments: saidPayments(acts) },
    conditions: decision?.conditions ?? [],
    markers: project?.markers,
    texts,
    assessments: file.assessments.map((stored) => {
      const { version, at, assessment } = stored
      const found = unlikeOf(stored)
      return {
        version,
        at,
        rulesetId: assessment.rulesetId,
        rulesetVersion: assessment.rulesetVersion,
        inputHash: assessment.inputHash,
        earned: assessment.earned,
        possible: assessment.possible,
        band: assessment.band,
        ...(found && { unlike: found }),
      }
    }),
    sittings: sat,
    lostVotes: lost,
    money: envelopes
      .flatMap((envelope) => envelopeTrail(sayingIn(envelope, digest), id))
      .sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq),
    questions: file.questions.map(marked),
    instalments: file.instalments.map(marked),
    reports: file.reports.map(marked).map(({ content, ...report }) => ({
      ...report,
      ...(content?.spentToDate !== undefined && { spentToDateCents: content.spentToDate }),
    })),
    remarks: file.remarks.map(marked),
    waivers: (project && 'waivers' in project ? project.waivers : undefined) ?? [],
    corrections: (project && isFunded(project) ? project.corrections : undefined) ?? [],
    commitments: project && isFunded(project) ? project.commitments : [],
    addition: project && isFunded(project) ? project.addition : undefined,
    amendments: file.amendments.map(marked).map(({ request, ...amendment }) => ({
      ...amendment,
      additionalCents: additionalCents({ request }),
    })),
    incidents: file.incidents.map(marked),
    mails: mailTrail(sources.mails).map(ofMail),
    acts,
    proof: proofOf(sources, { texts, sittings: sat, lostVotes: lost }, digest),
  }
}

function textOf(
  version: Version,
  unlike: Unlike | undefined,
  digest: Digest,
): DecisionRecord['texts'][number] {
  return {
    n: version.n,
    purpose: version.purpose,
    language: version.contentLanguage,
    submittedAt: version.submittedAt,
    submittedBy: version.submittedBy,
    enteredBy: version.enteredBy,
    receivedOn: version.receivedOn,
    hash: version.hash,
    hashHolds: digest(version.content) === version.hash,
    ...withholdSensitive(proposalForm, version.content),
    ...(unlike && { unlike }),
  }
}

function proofOf(
  { chain, envelopes, settings, unlike }: RecordSources,
  shown: Pick<DecisionRecord, 'texts' | 'sittings' | 'lostVotes'>,
  digest: Digest,
): DecisionRecord['proof'] {
  const check = ({ records, head }: ReadRecords) => verifyChain(records, head, digest)
  const faults = check(chain)
  const envelopeFaults = envelopes.flatMap(check)
  const settingsFaults = check(settings)
  const isTold = shown.sittings.every(({ votes }) =>
    votes.every(({ otherwise }) => otherwise === undefined),
  )
  return {
    records: chain.records.length,
    head: chain.head.hash,
    faults,
    envelopeFaults,
    settingsFaults,
    unlike,
    notBaselined: [chain, ...envelopes, settings]
      .filter(({ records }) => !isBaselined(records))
      .map((one) => one.chain),
    holds:
      [...faults, ...envelopeFaults, ...settingsFaults, ...(unlike ?? [])].length === 0 &&
      isTold &&
      shown.lostVotes.length === 0 &&
      shown.texts.every(({ hashHolds }) => hashHolds),
  }
}
