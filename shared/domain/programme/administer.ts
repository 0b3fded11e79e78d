import type { AuditKind } from '../audit/kinds'
import * as z from 'zod'
import { envelopeChain, PROGRAMME_CHAIN } from '../audit/record'
import { refuse, type Change, type Decided, type Write } from '../decide/change'
import { combine, note, recording, telling, writing } from '../decide/draft-change'
import { remarked } from '../decide/desk/remark'
import { envelopeOf } from '../decide/look-up'
import { offerFreedMoney } from '../decide/reserve'
import type { State } from '../decide/state'
import { become } from '../decide/status'
import type { Actor } from '../people'
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
} from './programme'

/** What operators may change. `by` names the person who does it; amounts in US cents. */
export const settingSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('put-call'), by: z.string(), item: callSchema }),
  z.object({ type: z.literal('put-mission'), by: z.string(), item: missionSchema }),
  z.object({ type: z.literal('put-person'), by: z.string(), item: personSchema }),
  z.object({ type: z.literal('set-policy'), by: z.string(), item: policySchema }),
  z.object({ type: z.literal('put-key'), by: z.string(), item: machineKeySchema }),
  z.object({ type: z.literal('revoke-key'), by: z.string(), id: z.string() }),
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
    workflow: z.enum(['funding-request', 'disbursement', 'status-report', 'amendment', 'closure']),
    subject: z.int().positive(),
    reason: z.string().min(3),
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

/** Who has written for a mission isn't a setting: it stays, whatever is set. */
function withSenders(state: State, mission: Mission): Mission {
  const before = state.programme.missions.find(({ code }) => code === mission.code)
  return before?.senders ? { ...mission, senders: before.senders } : mission
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
  const change = envelopeOf(state, year)?.ceilings.find((one) => one.id === setting.change)
  if (!change)
    return refuse('not-found', `There is no proposed ceiling ${setting.change} for ${year}.`)
  if (change.confirmedAt !== undefined)
    return refuse('already-done', 'This ceiling has been confirmed.')
  if (change.proposedBy === by) {
    return refuse('not-allowed', 'A ceiling takes two people: somebody else confirms.', [
      'a second person',
    ])
  }
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

const RUN_KEYS = {
  'funding-request': () => 'funding-request',
  disbursement: (subject: number) => `disbursement.${subject}`,
  'status-report': (subject: number) => `report.${subject}`,
  amendment: (subject: number) => `amendment.${subject}`,
  closure: () => 'closure',
}

function restart(state: State, setting: Extract<Setting, { type: 'restart' }>): Decided {
  const { file } = state
  if (!file) return refuse('not-found', `There is no project ${setting.projectId}.`)
  const { project } = file
  const { workflow, subject, by } = setting
  const key = RUN_KEYS[workflow](subject)
  const run = (project.runs[key] ?? 1) + 1
  const names = {
    'funding-request': {
      name: `${project.id}.request.${subject}.${run}`,
      input: { version: subject },
    },
    disbursement: {
      name: `${project.id}.disbursement.${subject}.${run}`,
      input: { instalment: subject },
    },
    'status-report': { name: `${project.id}.report.${subject}.${run}`, input: { report: subject } },
    amendment: { name: `${project.id}.amendment.${subject}.${run}`, input: { amendment: subject } },
    closure: { name: `${project.id}.closure.${subject}.${run}`, input: {} },
  }
  const { name, input } = names[workflow]
  const said = remarked(state, file, { act: 'restart', reason: setting.reason, by: operator(by) })
  if ('refused' in said) return said
  return combine(
    said.change,
    become(state, project, { ...project, runs: { ...project.runs, [key]: run } }),
    note(project, 'workflow-restarted', operator(by), {
      workflow,
      subject,
      run,
      remark: said.remark.n,
    }),
    telling({ type: 'start', workflow, name, input: { projectId: project.id, ...input } }),
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

/** What a change of settings does, or why it may not. Pure, like `decide`. */
export function administer(state: State, setting: Setting): Decided {
  switch (setting.type) {
    case 'put-call':
      return (
        refuseCall(state, setting.item) ??
        put(setting.by, 'call-set', setting.item.id, { type: 'call', item: setting.item })
      )
    case 'put-mission':
      return put(setting.by, 'mission-set', setting.item.code, {
        type: 'mission',
        item: withSenders(state, setting.item),
      })
    case 'put-person':
      return putPerson(state, setting.by, setting.item)
    case 'set-policy':
      return put(setting.by, 'policy-set', 'policy', { type: 'policy', item: setting.item })
    case 'put-key':
      return createKey(state, setting.by, setting.item)
    case 'revoke-key':
      return revokeKey(state, setting.by, setting.id)
    case 'open-envelope':
      return openEnvelope(state, setting.by, setting.year)
    case 'propose-ceiling':
      return proposeCeiling(state, setting)
    case 'confirm-ceiling':
      return confirmCeiling(state, setting)
    case 'restart':
      return restart(state, setting)
    default:
      return setting satisfies never
  }
}

/** What keeps a fund from working as set; empty when it can. */
export function settingProblems(state: Pick<State, 'programme'>): string[] {
  return missingParts(state.programme.people, state.programme.policy)
}
