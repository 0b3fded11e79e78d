import { describe, expect, it } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { decide } from '../../../shared/domain/decide/decide'
import { isRefusal } from '../../../shared/domain/decide/kernel/change'
import type { PersonCommand } from '../../../shared/domain/decide/kernel/commands'
import type { State } from '../../../shared/domain/decide/kernel/state'
import { deskActs } from '../../../shared/domain/answers/desk/acts'
import type { DeskCommand } from '../../../shared/domain/decide/kernel/desk-commands'
import { whoMay } from '../../../shared/domain/decide/request/who-may'
import type { Party } from '../../../shared/domain/people'
import { projectStatuses, type ProjectStatus } from '../../../shared/domain/project/project'
import { taskKindSchema, traitsOf } from '../../../shared/domain/tasks/kinds'
import {
  aDraft,
  anEnvelope,
  aProgramme,
  aProject,
  aTask,
  AT,
  HASH,
  PROJECT,
} from '../../support/builders'
import { fileOf, MemoryFund } from '../../support/fakes/memory-fund'
import { hasOneOfEach } from '../../support/where-tasks-stand'

const contact = { type: 'mission', mission: 'TUNIS', as: 'contact' } as const

/** Nobody of these has anything to say on a project of TUNIS; the last two do not speak for it. */
const strangers: Readonly<Record<string, Party>> = {
  'another mission’s contact': { type: 'mission', mission: 'DAKAR', as: 'contact' },
  'another mission’s alternate': { type: 'mission', mission: 'DAKAR', as: 'alternate' },
  'another mission’s mailbox': { type: 'mission', mission: 'DAKAR', as: 'mailbox' },
  'another mission’s head': { type: 'mission', mission: 'DAKAR', as: 'head' },
  'another mission’s focal point': { type: 'mission', mission: 'DAKAR', as: 'focal-point' },
  'somebody unregistered': { type: 'person', id: 'nobody' },
}
const silent: Readonly<Record<string, Party>> = {
  'the mission’s head': { type: 'mission', mission: 'TUNIS', as: 'head' },
  'the mission’s mailbox': { type: 'mission', mission: 'TUNIS', as: 'mailbox' },
  'a reviewer': { type: 'person', id: 'elena' },
  'the secretariat': { type: 'person', id: 'rosa' },
}

/** What an act may name beside who does it: more than each needs, so that one is never refused for want of it. */
const all = {
  versionHash: HASH,
  draftId: 'draft-1',
  callId: aDraft().callId,
  mission: 'TUNIS',
  amendment: 1,
  revision: 0,
  salt: 's',
  reason: 'Because.',
  text: 'A text',
  note: 'A note',
  letter: 'A letter',
  answer: 'An answer',
  question: 'A question',
  whatIsNew: 'A partner',
  comments: [],
  answers: [],
  accept: true,
  approve: true,
  confirm: true,
  known: true,
  how: 'confirmed',
  markers: { dac: 1, gam: '3', iom: '2a' },
  vote: { choice: 'abstain' },
  decision: { choice: 'decline', reason: 'No.' },
  as: 'contact',
  name: 'Leila',
  address: 'leila@tunis.iom.example',
  language: 'en',
  cents: 1,
  spentCents: 0,
  on: '2005-01-01',
  asOf: '2005-01-01',
  dueOn: '2005-12-01',
  receivedOn: '2005-01-01',
  heldOn: '2005-01-01',
  minutes: 'M',
  year: 2005,
  order: [],
  seen: 0,
  incident: 1,
  people: ['peter'],
  from: { type: 'person', id: 'elena' },
  outboxId: 'o',
  at: AT,
}

function stateIn(status: ProjectStatus): State {
  const fund = new MemoryFund()
  const pending = status === 'active' || status === 'suspended' ? { pendingAmendment: 1 } : {}
  fund.projects.set(PROJECT, { ...aProject(status), ...pending } as ReturnType<typeof aProject>)
  hasOneOfEach(fund, PROJECT)
  for (const kind of taskKinds) {
    const party: Party =
      traitsOf(kind).asks === 'mission' ? contact : { type: 'person', id: 'marc' }
    const id = `${PROJECT}.${kind}.1.1`
    fund.tasks.set(id, aTask({ id, kind, roster: [{ party, as: 'asked' }] }))
  }
  const file = fileOf(fund, PROJECT)
  return {
    now: AT,
    programme: aProgramme(),
    envelopes: [anEnvelope()],
    nextNumbers: {},
    mailsThisHour: 0,
    draft: aDraft(),
    ...(file && { file }),
  }
}

const taskKinds = taskKindSchema.options
const states = projectStatuses.map(stateIn)

/** Every way in which somebody could ask for an act, on each task there is. */
const ways = (type: PersonCommand['type'], by: Party) =>
  ['', ...taskKinds].map(
    (kind) =>
      ({
        ...all,
        type,
        by,
        to: type === 'delegate' || type === 'reassign-task' ? 'peter' : by,
        taskId: `${PROJECT}.${kind}.1.1`,
      }) as unknown as PersonCommand,
  )

const isTaken = (type: PersonCommand['type'], by: Party) =>
  states.some((state) =>
    ways(type, by).some((command) => !isRefusal(decide(state, command, sha256Digest))),
  )

/** Acts on a task: for whom it asks, or whom the rule names. */
const onTasks: Record<
  Exclude<Extract<PersonCommand, { taskId: string }>['type'], DeskCommand['type']>,
  true
> = {
  'answer-offer': true,
  'answer-question': true,
  'file-report': true,
  'review-gender': true,
  'return-proposal': true,
  'cast-vote': true,
  'decide-as-chair': true,
  recuse: true,
  'ask-question': true,
  delegate: true,
  'answer-waitlist-offer': true,
  'answer-next-call': true,
  'confirm-version': true,
  'confirm-condition': true,
  'confirm-disbursement': true,
  'not-paid': true,
  'review-report': true,
  'waive-report': true,
  'decide-amendment': true,
  'vote-amendment': true,
  'confirm-return': true,
  'write-off': true,
  'confirm-correction': true,
  object: true,
  'enter-report': true,
}

const who: Partial<Record<string, string>> = whoMay
const types = [
  ...new Set([...Object.keys(whoMay), ...Object.keys(onTasks), ...Object.keys(deskActs)]),
] as PersonCommand['type'][]
const named = types.filter((type) => who[type] !== 'link')

describe.each(Object.entries(strangers))('%s', (_who, by) => {
  it.each(named)('may not %s', (type) => {
    expect(isTaken(type, by)).toBe(false)
  })
})

const ofMission = types.filter((type) => who[type] === 'spokesman')

describe.each(Object.entries(silent))('%s', (_who, by) => {
  it.each(ofMission)('may not %s', (type) => {
    expect(isTaken(type, by)).toBe(false)
  })
})

it.each(['withdraw', 'take-back', 'copy-proposal', 'withdraw-amendment'] as const)(
  'the mission’s contact and alternate may %s',
  (type) => {
    expect(isTaken(type, contact)).toBe(true)
    expect(isTaken(type, { ...contact, as: 'alternate' })).toBe(true)
  },
)
