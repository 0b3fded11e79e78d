import type { Activity } from '../../shared/domain/activities/activity'
import type { AuditDraft } from '../../shared/domain/audit/record'
import type { Booking, Change } from '../../shared/domain/decide/kernel/change'
import type { ProjectFile, StoredAssessment } from '../../shared/domain/decide/kernel/state'
import type { Draft } from '../../shared/domain/drafts/draft'
import type { Assessment } from '../../shared/domain/gender-review/assessment'
import type { Envelope } from '../../shared/domain/money/envelope'
import type { Classification } from '../../shared/domain/money/ledger'
import type { MailOrder } from '../../shared/domain/outbox/item'
import type { Link } from '../../shared/domain/links/link'
import type { Actor } from '../../shared/domain/people'
import { defaultPolicy } from '../../shared/domain/programme/default-policy'
import type { Call, Mission, Person, Programme } from '../../shared/domain/programme/programme'
import type {
  Amendment,
  Instalment,
  Question,
  StatusReport,
} from '../../shared/domain/project/follow-up'
import type { Incident } from '../../shared/domain/project/incident'
import {
  projectSchema,
  type Decision,
  type Project,
  type ProjectIn,
  type ProjectStatus,
} from '../../shared/domain/project/project'
import type { Version } from '../../shared/domain/project/version'
import { taskId, type HumanTask } from '../../shared/domain/tasks/task'

/**
 * Valid things to test with: made-up people at example domains, a call of 2005, and a project in any
 * status. Each takes what shall be different.
 */

export const AT = '2005-03-01T09:00:00.000Z'
export const PROJECT = 'WGGI-2005-0001'
export const CALL = '2005-a'
export const HASH = 'a'.repeat(64)
export const OPERATOR: Actor = { type: 'operator', name: 'test-operator' }
export const CONTACT: Actor = { type: 'mission', mission: 'TUNIS', as: 'contact' }

export function aMission(code: string, different: Partial<Mission> = {}): Mission {
  const domain = `${code.toLowerCase()}.iom.example`
  return {
    schema: 1,
    code,
    name: `IOM ${code}`,
    kind: 'country-office',
    country: 'TN',
    language: 'en',
    mailbox: `office@${domain}`,
    head: { name: `Head of ${code}`, address: `head@${domain}` },
    focalPoint: { name: `Focal point of ${code}`, address: `gender@${domain}` },
    domains: [domain],
    ...different,
  }
}

export function aPerson(
  id: string,
  roles: Person['roles'],
  different: Partial<Person> = {},
): Person {
  return {
    schema: 1,
    id,
    name: id,
    address: `${id}@wggi.iom.example`,
    language: 'en',
    roles,
    absences: [],
    ...different,
  }
}

export function aCall(different: Partial<Call> = {}): Call {
  return {
    schema: 1,
    id: CALL,
    year: 2005,
    title: { en: 'Call 2005', fr: 'Appel 2005', es: 'Convocatoria 2005' },
    prongs: ['project-support', 'training-outreach', 'research-publications'],
    opensAt: '2005-01-01T00:00:00.000Z',
    closesAt: '2005-12-31T23:59:59.000Z',
    timeZone: 'Europe/Zurich',
    largestGrantCents: 2_000_000,
    rulesetId: 'WGGI-GIR-1.0',
    workingLanguage: 'en',
    mode: 'rolling',
    contact: 'wggi@iom.example',
    ...different,
  }
}

/** The call after it, of 2006. */
export function aNextCall(): Call {
  const [opensAt, closesAt] = ['2006-01-01T00:00:00.000Z', '2006-12-31T23:59:59.000Z']
  return aCall({ id: '2006-a', year: 2006, opensAt, closesAt })
}

/** Everybody a request meets on its way: five reviewers of whom two belong to missions, and every office. */
export function aProgramme(different: Partial<Programme> = {}): Programme {
  return {
    calls: [aCall()],
    missions: [
      aMission('TUNIS'),
      aMission('DAKAR', { kind: 'mrf', country: 'SN', language: 'fr' }),
      aMission('PRETORIA', { kind: 'mrf', country: 'ZA' }),
    ],
    people: [
      aPerson('elena', ['reviewer'], { language: 'es' }),
      aPerson('marc', ['reviewer'], { language: 'fr' }),
      aPerson('peter', ['reviewer']),
      aPerson('naledi', ['reviewer'], { mission: 'PRETORIA' }),
      aPerson('yasmine', ['reviewer'], { mission: 'TUNIS' }),
      aPerson('joyce', ['alternate-reviewer']),
      aPerson('ingrid', ['gender-reviewer']),
      aPerson('claire', ['chair']),
      aPerson('david', ['deputy']),
      aPerson('rosa', ['secretariat']),
      aPerson('samuel', ['finance']),
      aPerson('helen', ['head-of-finance']),
      aPerson('victor', ['auditor']),
    ],
    policy: defaultPolicy,
    keys: [],
    waitlists: [],
    incidents: [],
    ...different,
  }
}

/** An activity of 2005 without cost. */
export function anActivity(different: Partial<Activity> = {}): Activity {
  return {
    schema: 1,
    id: 'ACT-2005-0000000A',
    year: 2005,
    status: 'planned',
    content: {
      title: 'Fact sheet',
      prong: 'research-publications',
      audiences: ['staff'],
      coOrganisers: [],
      participants: [],
      outputs: [],
    },
    money: [],
    deciders: [],
    payments: [],
    remarks: 0,
    createdAt: AT,
    changedAt: AT,
    ...different,
  }
}

/** An open envelope with all of its ceiling available, unless told otherwise. */
export function anEnvelope(different: Partial<Envelope> = {}): Envelope {
  const ceilingCents = different.ceilingCents ?? 10_000_000
  return {
    schema: 1,
    year: 2005,
    ceilingCents,
    availableCents: ceilingCents,
    reservedCents: 0,
    committedCents: 0,
    disbursedCents: 0,
    expensedCents: 0,
    returnedCents: 0,
    open: true,
    ceilings: [
      {
        id: '2005-1',
        ceilingCents,
        authority: 'MC/2176 VIII.9',
        proposedBy: 'one',
        proposedAt: '2005-01-01T00:00:00.000Z',
        confirmedBy: 'two',
        confirmedAt: '2005-01-02T00:00:00.000Z',
      },
    ],
    ...different,
  }
}

export function aDecision(different: Partial<Decision> = {}): Decision {
  return {
    round: 1,
    outcome: 'approved',
    by: 'vote',
    taskId: taskId(PROJECT, 'funding-vote', 1, 1),
    at: AT,
    version: 1,
    versionHash: HASH,
    amountCents: 1_000_000,
    year: 2005,
    conditions: [],
    deciders: ['elena', 'marc', 'peter'],
    ...different,
  }
}

function submitted(id: string): ProjectIn<'submitted'> {
  return {
    schema: 1,
    status: 'submitted',
    id,
    callId: CALL,
    mission: 'TUNIS',
    participating: [],
    language: 'fr',
    contact: { name: 'Contact', address: 'contact@tunis.iom.example' },
    authors: ['contact@tunis.iom.example'],
    salt: 'salt',
    outline: {
      title: 'Women who come home',
      kind: 'project',
      prong: 'project-support',
      requestedCents: 1_000_000,
      countries: [
        { country: 'TN', percent: 60 },
        { country: 'DZ', percent: 40 },
      ],
      region: 'africa',
      starts: '2005-04-01',
      ends: '2005-12-31',
    },
    titles: [{ title: 'Women who come home', version: 1, at: AT }],
    originalVersion: 1,
    currentVersion: 1,
    currentHash: HASH,
    submittedAt: AT,
    runs: {},
    round: 1,
    returns: { genderReview: 0, fundingDecision: 0 },
    nextReport: 1,
    nextAmendment: 1,
    lastActAt: AT,
  }
}

const reservation = { year: 2005, cents: 1_000_000, at: AT, objectionsUntil: AT }

const funds = {
  decision: aDecision(),
  reservation,
  commitments: [{ n: 1, year: 2005, cents: 1_000_000, at: AT }],
  disbursedCents: 0,
  expensedCents: 0,
  returnedCents: 0,
  activeSince: AT,
}

const ending = {
  ...funds,
  ending: 'completed',
  finalisingSince: AT,
  returnRound: 0,
  writtenOffCents: 0,
}

const letter = {
  from: 'gender-review',
  at: AT,
  by: { type: 'person', id: 'ingrid' },
  letter: 'Please say who was consulted.',
  comments: [{ path: 'participation', text: 'Who, and when?' }],
}

const stages: Readonly<Record<ProjectStatus, object>> = {
  submitted: {},
  'in-gender-review': {},
  'in-funding-decision': {},
  returned: { returned: letter },
  lapsed: { returned: letter },
  withdrawn: { withdrawnAt: AT },
  declined: { decision: aDecision({ outcome: 'declined', amountCents: 0, reason: 'Too dear.' }) },
  waitlisted: { decision: aDecision(), waitlistedAt: AT },
  'offer-declined': { decision: aDecision() },
  reserved: { decision: aDecision(), reservation },
  active: funds,
  suspended: { ...funds, suspendedAt: AT },
  finalising: ending,
  closed: { ...ending, finalReport: 'accepted', finalSpentCents: 1_000_000, closedAt: AT },
}

export const everyStatus = Object.keys(stages) as readonly ProjectStatus[]

/** A project in a status, with everything that status has. */
export function aProject<S extends ProjectStatus>(
  status: S,
  different: Partial<ProjectIn<S>> = {},
): ProjectIn<S> {
  const base = submitted(different.id ?? PROJECT)
  return projectSchema.parse({ ...base, ...stages[status], status, ...different }) as ProjectIn<S>
}

export function aVersion(different: Partial<Version> = {}): Version {
  return {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    purpose: 'proposal',
    contentLanguage: 'fr',
    content: { title: 'Women who come home', kind: 'project', amount: 1_000_000 },
    hash: HASH,
    submittedAt: AT,
    submittedBy: CONTACT,
    ...different,
  } as Version
}

export function anAssessment(different: Partial<Assessment> = {}): Assessment {
  return {
    schema: 1,
    rulesetId: 'WGGI-GIR-1.0',
    rulesetVersion: '1.0',
    inputHash: HASH,
    checks: [],
    earned: 0,
    possible: 0,
    scoreTenths: null,
    band: null,
    ageNotice: null,
    markers: {
      dac: { code: 1, missingCriterion: null, reasons: [] },
      gam: { A: 3, D: 3, G: 3, J: 3, total: 3, suffix: 'M', reasons: [] },
      iom: { code: '2a', reasons: [] },
    },
    ...different,
  } as Assessment
}

export function aStoredAssessment(different: Partial<StoredAssessment> = {}): StoredAssessment {
  return {
    schema: 1,
    projectId: PROJECT,
    version: 1,
    assessment: anAssessment(),
    at: AT,
    ...different,
  }
}

/** An open task; by default three reviewers are asked to vote. */
export function aTask(different: Partial<HumanTask> = {}): HumanTask {
  const kind = different.kind ?? 'funding-vote'
  const { projectId = PROJECT, subject = 1, round = 1 } = different
  return {
    schema: 1,
    id: taskId(projectId, kind, subject, round),
    projectId,
    kind,
    subject,
    round,
    version: 1,
    versionHash: HASH,
    roster: ['elena', 'marc', 'peter'].map((id) => ({
      party: { type: 'person', id },
      as: 'asked',
    })),
    recused: [],
    quorum: 3,
    openedAt: AT,
    dueAt: '2005-03-15T09:00:00.000Z',
    chase: [
      { at: '2005-03-10T09:00:00.000Z', act: 'remind' },
      { at: '2005-03-13T09:00:00.000Z', act: 'remind' },
      { at: '2005-03-17T09:00:00.000Z', act: 'escalate' },
      { at: '2005-03-22T09:00:00.000Z', act: 'expire' },
    ],
    chased: 0,
    votes: [],
    writeOffBy: [],
    status: 'open',
    ...different,
  }
}

export function aReport(different: Partial<StatusReport> = {}): StatusReport {
  return {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    kind: 'final',
    asOf: '2005-12-31',
    askOn: '2006-01-01',
    dueOn: '2006-01-31',
    round: 1,
    status: 'planned',
    ...different,
  }
}

export function anAmendment(different: Partial<Amendment> = {}): Amendment {
  return {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    level: 'larger',
    late: false,
    request: { explanation: 'The partner needs more time.' },
    version: 2,
    versionHash: HASH,
    changedFields: [],
    requestedAt: AT,
    requestedBy: CONTACT,
    round: 1,
    status: 'requested',
    previousEnd: '2005-12-31',
    newEnd: '2006-06-30',
    ...different,
  }
}

export function anInstalment(different: Partial<Instalment> = {}): Instalment {
  return {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    plannedCents: 1_000_000,
    plannedOn: '2005-04-01',
    status: 'planned',
    ...different,
  }
}

export function aQuestion(different: Partial<Question> = {}): Question {
  return {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    askedBy: 'elena',
    text: 'Who keeps the register?',
    askedAt: AT,
    dueAt: '2005-03-08T09:00:00.000Z',
    ...different,
  }
}

export function anIncident(different: Partial<Incident> = {}): Incident {
  return {
    schema: 1,
    projectId: PROJECT,
    n: 1,
    kind: 'workflow-failed',
    about: `${PROJECT}.request.1.1`,
    detail: 'States.Timeout',
    at: AT,
    by: { type: 'system', job: 'record-failure' },
    ...different,
  }
}

export function aDraft(different: Partial<Draft> = {}): Draft {
  return {
    schema: 1,
    id: 'draft-1',
    form: 'proposal',
    purpose: 'new',
    callId: CALL,
    mission: 'TUNIS',
    address: 'contact@tunis.iom.example',
    language: 'fr',
    answers: { title: 'Women who come home' },
    comments: [],
    revision: 0,
    sectionRevisions: {},
    createdAt: AT,
    savedAt: AT,
    ...different,
  }
}

export function aLink(different: Partial<Link> = {}): Link {
  return {
    schema: 1,
    hash: HASH,
    purpose: { type: 'project', projectId: PROJECT },
    holder: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    mintedAt: AT,
    expiresAt: '2005-05-30T09:00:00.000Z',
    outboxId: `${PROJECT}.1.1`,
    ...different,
  }
}

export function aMailOrder(different: Partial<MailOrder> = {}): MailOrder {
  return {
    type: 'mail',
    mail: 'submission-received',
    to: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    projectId: PROJECT,
    link: { type: 'project', projectId: PROJECT },
    ...different,
  }
}

export function aClassification(different: Partial<Classification> = {}): Classification {
  return {
    mission: 'TUNIS',
    missionKind: 'country-office',
    countries: [
      { country: 'TN', percent: 60 },
      { country: 'DZ', percent: 40 },
    ],
    region: 'africa',
    prong: 'project-support',
    status: 'reserved',
    marker: '1',
    ...different,
  }
}

/** A reservation of USD 10,000 on the envelope of 2005, unless told otherwise. */
export function aBooking(different: Partial<Booking> = {}): Booking {
  return {
    year: 2005,
    projectId: PROJECT,
    type: 'reservation',
    amounts: { reserved: 1_000_000 },
    grants: 0,
    classification: aClassification(),
    ...different,
  }
}

export function aRecord(different: Partial<AuditDraft> = {}): AuditDraft {
  return { chain: PROJECT, kind: 'reminded', by: OPERATOR, facts: {}, ...different }
}

export function aChange(different: Partial<Change> = {}): Change {
  return { writes: [], records: [aRecord()], bookings: [], outbox: [], ...different }
}

/** A project with its first version, as its submission writes it. */
export function submission(projectId = PROJECT): Change {
  return aChange({
    writes: [
      { type: 'project', item: aProject('submitted', { id: projectId }) },
      { type: 'version', item: aVersion({ projectId }) },
    ],
    records: [aRecord({ chain: projectId, kind: 'submitted', by: CONTACT })],
  })
}

/** An envelope opened with a ceiling, in US cents, confirmed before anything is played in its year. */
export function opening(year: number, ceilingCents: number): Change {
  const at = `${year}-01-01T00:00:00.000Z`
  return aChange({
    writes: [
      { type: 'envelope-opened', year },
      {
        type: 'ceiling',
        year,
        change: {
          id: `${year}-1`,
          ceilingCents,
          authority: 'MC/2176 VIII.9',
          proposedBy: 'one',
          proposedAt: at,
          confirmedBy: 'two',
          confirmedAt: at,
        },
      },
    ],
    records: [
      aRecord({
        chain: `envelope-${year}`,
        kind: 'ceiling-confirmed',
        facts: { id: `${year}-1`, ceilingCents, authority: 'MC/2176 VIII.9' },
      }),
    ],
  })
}

/** A programme's settings as the change that stores them. */
export function settings(programme: Programme = aProgramme()): Change {
  return aChange({
    writes: [
      ...programme.calls.map((item) => ({ type: 'call' as const, item })),
      ...programme.missions.map((item) => ({ type: 'mission' as const, item })),
      ...programme.people.map((item) => ({ type: 'person' as const, item })),
      ...programme.keys.map((item) => ({ type: 'key' as const, item })),
      { type: 'policy', item: programme.policy },
    ],
    records: [aRecord({ chain: 'programme', kind: 'policy-set' })],
  })
}

export function aFile(project: Project, different: Partial<ProjectFile> = {}): ProjectFile {
  return {
    project,
    versions: [aVersion({ projectId: project.id })],
    assessments: [],
    tasks: [],
    reports: [],
    amendments: [],
    instalments: [],
    questions: [],
    incidents: [],
    remarks: [],
    publicTexts: [],
    ...different,
  }
}
