import type { Activity } from '../../activities/activity'
import type { Code } from '../../confidential/code'
import type { Assessment } from '../../gender-review/assessment'
import type { Draft } from '../../drafts/draft'
import type { Envelope } from '../../money/envelope'
import type { Programme } from '../../programme/programme'
import type { Amendment, Instalment, Question, StatusReport } from '../../project/follow-up'
import type { Incident } from '../../project/incident'
import type { Project } from '../../project/project'
import type { PublicText } from '../../project/public-text'
import type { Remark } from '../../project/remark'
import type { Version } from '../../project/version'
import type { HumanTask } from '../../tasks/task'

/** The review's result on one version, kept for good. */
export interface StoredAssessment {
  schema: 1
  projectId: string
  version: number
  assessment: Assessment
  at: string
}

/** Everything that hangs on one project, as read in one go. */
export interface ProjectFile {
  project: Project
  versions: readonly Version[]
  assessments: readonly StoredAssessment[]
  tasks: readonly HumanTask[]
  reports: readonly StatusReport[]
  amendments: readonly Amendment[]
  instalments: readonly Instalment[]
  questions: readonly Question[]
  incidents: readonly Incident[]
  remarks: readonly Remark[]
  publicTexts: readonly PublicText[]
}

/**
 * What can still be read of a project, of which items may have lost their shape or be gone; `at` says by name of
 * which item each thing was read.
 */
export interface FileRemains extends Omit<ProjectFile, 'project'> {
  project: Project | undefined
  /** Where it is no project but an activity. */
  activity?: Activity | undefined
  at: ReadonlyMap<object, string>
}

/**
 * What a mission was asked about people whom nobody has confirmed: when its mailbox was last mailed, and how
 * many wrote since that no record counts yet; when its head and focal point were, whom only what was sent is
 * brought before, and how many sent since.
 */
export interface Strangers {
  mailedAt?: string | undefined
  count: number
  officesMailedAt?: string | undefined
  sent?: number | undefined
}

/** Somebody who begins a proposal for a call in a mission's name. */
export interface Beginner {
  callId: string
  mission: string
  address: string
}

/** What a decision may look at. Nothing else decides. */
export interface State {
  /** The moment of deciding, ISO 8601 UTC. */
  now: string
  programme: Programme
  envelopes: readonly Envelope[]
  file?: ProjectFile
  /** The activity at hand. */
  activity?: Activity
  draft?: Draft
  /** The code of the link at hand. */
  code?: Code
  /** Next free project number by year: the calls of a year share one count, as an id holds the year alone. */
  nextNumbers: Readonly<Record<string, number>>
  /** Mails of the kind at hand that were asked for through links, for the address at hand, in the current hour. */
  mailsThisHour: number
  /** How many had their turn at the doors of strangers; undefined while nobody had. */
  turn?: number
  /** The draft that the beginner at hand began of late. */
  begun?: { draftId: string; draft?: Draft | undefined }
  /** Of the mission at hand; undefined while nobody unknown has written in its name. */
  strangers?: Strangers
}
