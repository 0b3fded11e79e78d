import type { AuditKind } from '../../audit/kinds'
import * as z from 'zod'
import { envelopeChain, PROGRAMME_CHAIN } from '../../audit/record'
import { refuse, type Change, type Decided, type Write } from '../kernel/change'
import { combine, note, NOTHING, recording, writing } from '../kernel/compose'
import { remarked } from '../tasks/remark'
import { envelopeOf } from '../kernel/look-up'
import { nextFundIncident, settled } from '../tasks/fund-incident'
import {
  nextRun,
  REQUEST_RUNS,
  runKey,
  startAmendment,
  startClosure,
  startCondition,
  startCorrection,
  startDisbursement,
  startQuestion,
  startReport,
  startRequest,
} from '../kernel/start-signals'
import { isOpenIncident } from '../../project/incident'
import { plusDays } from '../../time'
import { offerFreedMoney } from '../decision/reserve'
import { notBeforeConfirmed } from '../request/sender'
import { lastConfirmed } from '../../money/envelope'
import type { State } from '../kernel/state'
import { become } from '../kernel/status'
import type { Actor } from '../../people'
import { refuseCall } from './put-call'
import {
  callSchema,
  machineKeySchema,
  missionSchema,
  personSchema,
  policySchema,
  type MachineKey,
  type Mission,
  type Person,
  type Policy,
} from '../../programme/programme'

/** What operators may change. `by` names the person who does it; amounts in US cents. */
export const settingSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('put-call'), by: z.string(), item: callSchema }),
  z.object({ type: z.literal('put-mission'), by: z.string(), item: missionSchema }),
  z.object({ type: z.literal('put-person'), by: z.string(), item: personSchema }),
  z.object({ type: z.literal('set-policy'), by: z.string(), item: policySchema }),
  z.object({ type: z.literal('put-key'), by: z.string(), item: machineKeySchema }),
  z.object({ type: z.literal('revoke-key'), by: z.string(), id: z.string() }),
  z.object({
    type: z.literal('rotate-key'),
    by: z.string(),
    id: z.string(),
    secretHash: z.string(),
    /** For so many days the secret before still opens. */
    overlapDays: z.int().nonnegative().max(90),
  }),
  z.object({ type: z.literal('open-envelope'), by: z.string(), year: z.int() }),
  z.object({
    type: z.literal('propose-ceiling'),
    by: z.string(),
    year: z.int(),
    ceilingCents: z.int().nonnegative(),
    authority: z.string().min(3),
  }),
  z.object({
    type: z.literal('confirm-ceiling'),
    by: z.string(),
    year: z.int(),
    change: z.string(),
  }),
  z.object({
    type: z.literal('restart'),
    by: z.string(),
    projectId: z.string(),
    workflow: z.enum([
      'funding-request',
      'disbursement',
      'status-report',
      'amendment',
      'closure',
      'condition',
      'question',
      'correction',
    ]),
    subject: z.int().positive(),
    reason: z.string().min(3),
  }),
  z.object({
    type: z.literal('restart-waitlist'),
    by: z.string(),
    year: z.int(),
    reason: z.string().min(3).max(2_000),
  }),
])
export type Setting = z.infer<typeof settingSchema>

function operator(name: string): Actor {
  return { type: 'operator', name }
}

function put(by: string, kind: AuditKind, id: string, write: Write): Change {
  return combine(
    writing(write),
    recording({ chain: PROGRAMME_CHAIN, kind, by: operator(by), facts: { id } }),
  )
}

/** Everybody whose part a fund can't do without; missing ones are named. */
function missingParts(people: State['programme']['people'], policy: Policy): string[] {
  const having = (role: string) =>
    people.filter((person) => person.roles.some((one) => one === role))
  const problems: string[] = []
  if (having('reviewer').length < policy.quorum) {
    problems.push(
      `The quorum is ${policy.quorum}, but there are ${having('reviewer').length} reviewers.`,
    )
  }
  if (having('finance').length === 0)
    problems.push('Nobody has the role finance: who decides does not pay.')
  return problems
}

/**
 * Sets a mission. Who has written for it and which reports it owes aren't settings: they lie by themselves, and
 * stay. Where they lay within the mission before they are put there.
 */
function putMission(state: State, by: string, item: Mission): Decided {
  const { senders: _said, missedReports: _owed, ...mission } = item
  const { code } = mission
  const { senders, missedReports } =
    state.programme.missions.find((before) => before.code === code) ?? {}
  return combine(
    put(by, 'mission-set', code, { type: 'mission', item: mission }),
    senders ? writing({ type: 'senders', item: { schema: 1, mission: code, senders } }) : NOTHING,
    missedReports
      ? writing({ type: 'missed-reports', item: { schema: 1, mission: code, missedReports } })
      : NOTHING,
  )
}

function openEnvelope(state: State, by: string, year: number): Decided {
  if (envelopeOf(state, year)) return refuse('already-done', `The envelope of ${year} is open.`)
  return combine(
    writing({ type: 'envelope-opened', year }),
    recording({
      chain: envelopeChain(year),
      kind: 'envelope-opened',
      by: operator(by),
      facts: { year },
    }),
  )
}

function proposeCeiling(
  state: State,
  setting: Extract<Setting, { type: 'propose-ceiling' }>,
): Decided {
  const { year, ceilingCents, authority, by } = setting
  const envelope = envelopeOf(state, year)
  if (!envelope) return refuse('not-found', `There is no envelope of ${year}: open it first.`)
  const id = `${year}-${envelope.ceilings.length + 1}`
  return combine(
    writing({
      type: 'ceiling',
      year,
      change: { id, ceilingCents, authority, proposedBy: by, proposedAt: state.now },
    }),
    recording({
      chain: envelopeChain(year),
      kind: 'ceiling-proposed',
      by: operator(by),
      facts: { id, ceilingCents, authority },
    }),
  )
}

function confirmCeiling(
  state: State,
  setting: Extract<Setting, { type: 'confirm-ceiling' }>,
): Decided {
  const { year, by } = setting
  const ceilings = envelopeOf(state, year)?.ceilings ?? []
  const change = ceilings.find((one) => one.id === setting.change)
  if (!change)
    return refuse('not-found', `There is no proposed ceiling ${setting.change} for ${year}.`)
  if (change.confirmedAt !== undefined)
    return refuse('already-done', 'This ceiling has been confirmed.')
  if (change.proposedBy === by) {
    return refuse('not-allowed', 'A ceiling takes two people: somebody else confirms.', [
      'a second person',
    ])
  }
  if ((lastConfirmed(ceilings)?.confirmedAt ?? '') >= state.now)
    return refuse(
      'conflict',
      'Another ceiling has been confirmed at this moment: see which stands.',
    )
  return combine(
    writing({
      type: 'ceiling',
      year,
      change: { ...change, confirmedBy: by, confirmedAt: state.now },
    }),
    recording({
      chain: envelopeChain(year),
      kind: 'ceiling-confirmed',
      by: operator(by),
      facts: { id: change.id, ceilingCents: change.ceilingCents, authority: change.authority },
    }),
    offerFreedMoney(state, year),
  )
}

/** What starts each workflow of a project anew, with the name under which its runs are counted. */
const RESTARTS = {
  'funding-request': { key: () => REQUEST_RUNS, start: startRequest },
  disbursement: { key: (n: number) => runKey('disbursement', n), start: startDisbursement },
  'status-report': { key: (n: number) => runKey('report', n), start: startReport },
  amendment: { key: (n: number) => runKey('amendment', n), start: startAmendment },
  closure: { key: (n: number) => runKey('closure', n), start: startClosure },
  condition: { key: (n: number) => runKey('condition', n), start: startCondition },
  question: { key: (n: number) => runKey('question', n), start: startQuestion },
  correction: { key: (n: number) => runKey('correction', n), start: startCorrection },
}

function restart(state: State, setting: Extract<Setting, { type: 'restart' }>): Decided {
  const { file } = state
  if (!file) return refuse('not-found', `There is no project ${setting.projectId}.`)
  const { project } = file
  const { workflow, subject, by } = setting
  const early = notBeforeConfirmed(project)
  if (early) return early
  const { key, start } = RESTARTS[workflow]
  const runs = nextRun(project, key(subject))
  const said = remarked(state, file, { act: 'restart', reason: setting.reason, by: operator(by) })
  if ('refused' in said) return said
  return combine(
    said.change,
    become(state, project, { ...project, runs }),
    note(project, 'workflow-restarted', operator(by), {
      workflow,
      subject,
      run: runs[key(subject)] ?? 1,
      remark: said.remark.n,
    }),
    start({ id: project.id, runs }, subject),
  )
}

/**
 * Looks at a year's waitlist again after its workflow stopped. What had been put on the desk of it is settled
 * by that; where even that failed, an incident keeps the reason.
 */
function restartWaitlist(
  state: State,
  setting: Extract<Setting, { type: 'restart-waitlist' }>,
): Decided {
  const { year, reason } = setting
  if (!envelopeOf(state, year)) return refuse('not-found', `There is no envelope of ${year}.`)
  const by = operator(setting.by)
  const about = `waitlist.${year}`
  const open = state.programme.incidents.filter(
    (one) => isOpenIncident(one) && (one.about === about || one.about.startsWith(`${about}.`)),
  )
  const n = nextFundIncident(state)
  const unrecorded = { schema: 1, n, kind: 'workflow-failed', about, at: state.now, by } as const
  const incidents = open.length > 0 ? open : [unrecorded]
  return combine(
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'workflow-restarted',
      by,
      facts: { workflow: 'waitlist', year, incidents: incidents.map((one) => one.n) },
    }),
    ...incidents.map((incident) => settled(incident, state.now, by, reason)),
    offerFreedMoney(state, year),
  )
}

/** The most people of one role who still fit, with all that is told to them, into one transaction. */
const LARGEST_ROSTER = 15

function isReviewer({ roles, leftOn }: Person): boolean {
  const votes = roles.includes('reviewer') || roles.includes('alternate-reviewer')
  return votes && leftOn === undefined
}

function putPerson(state: State, by: string, item: Person): Decided {
  const others = state.programme.people.filter((person) => person.id !== item.id)
  const reviewers = [...others, item].filter(isReviewer).length
  if (isReviewer(item) && reviewers > LARGEST_ROSTER) {
    return refuse('not-allowed', `At most ${LARGEST_ROSTER} reviewers and alternates.`, [
      'set leftOn for somebody who no longer votes',
    ])
  }
  return put(by, 'person-set', item.id, { type: 'person', item })
}

/** A key in use keeps its secret: whoever reads by it would otherwise stand before a closed door. */
function createKey(state: State, by: string, item: MachineKey): Decided {
  const existing = state.programme.keys.find(({ id }) => id === item.id)
  if (existing && existing.revokedAt === undefined) {
    return refuse('not-allowed', `There is a key ${item.id} in use.`, ['revoke-key', 'another id'])
  }
  return put(by, 'key-set', item.id, { type: 'key', item })
}

function revokeKey(state: State, by: string, id: string): Decided {
  const item = state.programme.keys.find((key) => key.id === id)
  if (!item) return refuse('not-found', `There is no key ${id}.`)
  if (item.revokedAt !== undefined) return refuse('already-done', `The key ${id} is revoked.`)
  return put(by, 'key-revoked', id, { type: 'key', item: { ...item, revokedAt: state.now } })
}

/** Gives a key in use another secret; the one before goes on opening for a while, so that nobody is shut out. */
function rotateKey(
  state: State,
  { by, id, secretHash, overlapDays }: Extract<Setting, { type: 'rotate-key' }>,
): Decided {
  const item = state.programme.keys.find((key) => key.id === id)
  if (!item) return refuse('not-found', `There is no key ${id}.`)
  if (item.revokedAt !== undefined)
    return refuse('not-allowed', `The key ${id} is revoked.`, ['create another key'])
  const previous = { secretHash: item.secretHash, until: plusDays(state.now, overlapDays) }
  return put(by, 'key-set', id, { type: 'key', item: { ...item, secretHash, previous } })
}

/** What a change of settings does, or why it may not. Pure, like `decide`. */
export function administer(state: State, setting: Setting): Decided {
  switch (setting.type) {
    case 'put-call':
      return (
        refuseCall(state, setting.item) ??
        put(setting.by, 'call-set', setting.item.id, { type: 'call', item: setting.item })
      )
    case 'put-mission':
      return putMission(state, setting.by, setting.item)
    case 'put-person':
      return putPerson(state, setting.by, setting.item)
    case 'set-policy':
      return put(setting.by, 'policy-set', 'policy', { type: 'policy', item: setting.item })
    case 'put-key':
      return createKey(state, setting.by, setting.item)
    case 'revoke-key':
      return revokeKey(state, setting.by, setting.id)
    case 'rotate-key':
      return rotateKey(state, setting)
    case 'open-envelope':
      return openEnvelope(state, setting.by, setting.year)
    case 'propose-ceiling':
      return proposeCeiling(state, setting)
    case 'confirm-ceiling':
      return confirmCeiling(state, setting)
    case 'restart':
      return restart(state, setting)
    case 'restart-waitlist':
      return restartWaitlist(state, setting)
    default:
      return setting satisfies never
  }
}

/** What keeps a fund from working as set; empty when it can. */
export function settingProblems(state: Pick<State, 'programme'>): string[] {
  return missingParts(state.programme.people, state.programme.policy)
}
