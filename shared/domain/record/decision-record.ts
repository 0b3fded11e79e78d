import { additionalCents } from '../amending/amendment-content'
import { verifyChain, type ChainFault } from '../audit/chain'
import type { AuditHead, AuditRecord, Digest } from '../audit/record'
import type { ProjectFile } from '../decide/kernel/state'
import { withholdSensitive } from '../forms/withhold'
import type { Content } from '../forms/form-content'
import type { OutboxItem } from '../outbox/item'
import type { Delivery } from '../outbox/delivery'
import type { Actor, Language } from '../people'
import type { Amendment, Instalment, Question, StatusReport } from '../project/follow-up'
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
import { proposalForm } from '../proposal/proposal-content'
import { envelopeTrail, type EnvelopeStep } from './envelope-trail'
import { mailTrail, type MailStep } from './mail-trail'
import { sittings, type Sitting } from './sittings'

/** Everything a record is made of, as it is stored. */
export interface RecordSources {
  file: ProjectFile
  chain: { records: readonly AuditRecord[]; head: AuditHead }
  /** The chains of the envelopes that the project's money is of. */
  envelopes: readonly { records: readonly AuditRecord[]; head: AuditHead }[]
  mails: readonly { item: OutboxItem; deliveries: readonly Delivery[] }[]
}

/** A text as it was sent. `hashHolds`: its fingerprint, counted again now, is the recorded one. */
export interface RecordedText {
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

export interface RecordedAssessment {
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

/** What an auditor asks of one project, on one page. Amounts in US cents. */
export interface DecisionRecord {
  project: RecordedProject
  decision: Decision | undefined
  conditions: readonly Condition[]
  markers: ConfirmedMarkers | undefined
  texts: RecordedText[]
  assessments: RecordedAssessment[]
  sittings: Sitting[]
  money: EnvelopeStep[]
  questions: readonly Question[]
  instalments: readonly Instalment[]
  reports: readonly Omit<StatusReport, 'content'>[]
  /** Written reasons; an act's `remark` names one by number. */
  remarks: readonly Remark[]
  waivers: readonly Waiver[]
  /** Every grant, with the year it is of; more that is reserved and not committed yet. */
  commitments: readonly Commitment[]
  addition: FundedProject['addition']
  /** With how much more money each asked for. */
  amendments: readonly (Omit<Amendment, 'request'> & { additionalCents: number })[]
  incidents: readonly Incident[]
  mails: MailStep[]
  acts: readonly AuditRecord[]
  proof: { records: number; head: string; faults: ChainFault[]; envelopeFaults: ChainFault[] }
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
  const { file, chain, envelopes } = sources
  const { project } = file
  const decision = 'decision' in project ? project.decision : undefined
  const check = ({ records, head }: RecordSources['chain']) => verifyChain(records, head, digest)
  return {
    project: summarise(project),
    decision,
    conditions: decision?.conditions ?? [],
    markers: project.markers,
    texts: file.versions.map((version) => ({
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
    })),
    assessments: file.assessments.map(({ version, at, assessment }) => ({
      version,
      at,
      rulesetId: assessment.rulesetId,
      rulesetVersion: assessment.rulesetVersion,
      inputHash: assessment.inputHash,
      earned: assessment.earned,
      possible: assessment.possible,
      band: assessment.band,
    })),
    sittings: sittings(file.tasks, chain.records),
    money: envelopes
      .flatMap(({ records }) => envelopeTrail(records, project.id))
      .sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq),
    questions: file.questions,
    instalments: file.instalments,
    reports: file.reports.map(({ content: _content, ...report }) => report),
    remarks: file.remarks,
    waivers: ('waivers' in project ? project.waivers : undefined) ?? [],
    commitments: isFunded(project) ? project.commitments : [],
    addition: isFunded(project) ? project.addition : undefined,
    amendments: file.amendments.map(({ request, ...amendment }) => ({
      ...amendment,
      additionalCents: additionalCents({ request }),
    })),
    incidents: file.incidents,
    mails: mailTrail(sources.mails),
    acts: chain.records,
    proof: {
      records: chain.records.length,
      head: chain.head.hash,
      faults: check(chain),
      envelopeFaults: envelopes.flatMap(check),
    },
  }
}
