import { additionalCents } from '../../amending/amendment-content'
import { type Actor } from '../../people'
import type { Amendment } from '../../project/follow-up'
import { isOpenFunded, type OpenFundedProject } from '../../project/project'
import { kindsThat } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { envelopeChain } from '../../audit/record'
import { reserveAddition, yearOfDecision } from './addition'
import { amendmentOf } from './request-amendment'
import { votersOn } from './amendment-objection'
import { decisionReceipt } from '../decision/chair'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, writing, NOTHING, recording } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn, personId } from '../tasks/on-task'
import { invalidInput } from '../kernel/problems'
import { covers } from '../decision/reserve'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { envelopeOf } from '../kernel/look-up'
import { tellMission } from '../tasks/tell-mission'

interface Pending {
  project: OpenFundedProject
  amendment: Amendment
}

/** The request a task is about, while it can still be decided. */
export function pendingOf(file: ProjectFile, task: HumanTask): Pending | Refusal {
  const { project } = file
  const amendment = amendmentOf(file, task.subject)
  if (!isOpenFunded(project) || amendment?.status !== 'requested')
    return refuse('not-allowed', 'There is no request for a change to decide.', ['requested'])
  if (project.status === 'finalising' && additionalCents(amendment) > 0)
    return refuse('not-allowed', 'A project that ends gets no more money.', ['active', 'suspended'])
  return { project, amendment }
}

function facts(task: HumanTask, amendment: Amendment) {
  return {
    taskId: task.id,
    amendment: amendment.n,
    level: amendment.level,
    version: amendment.version,
    versionHash: amendment.versionHash,
  }
}

/**
 * Approved: a workflow task applies it. Whoever decided doesn't confirm the project's money. More money is
 * taken from the year's envelope in the same transaction; is that short or not open, the request ends
 * refused for lack of funds.
 */
export function approveAmendment(
  state: State,
  pending: Pending,
  task: HumanTask,
  by: Actor,
  decided: { by: string; deciders: readonly string[]; reason?: string },
): { change: Change; outcome: 'approved' | 'refused' } {
  const more = additionalCents(pending.amendment)
  const year = yearOfDecision(state)
  if (more > 0 && !covers(state, year, more)) {
    const short = { as: 'refused', by: decided.by, because: 'lack-of-funds' } as const
    const dropped = dropAmendment(state, pending, task, by, short)
    return {
      change: combine(dropped, foundShort(state, pending, year, more, by)),
      outcome: 'refused',
    }
  }
  return { change: agree(state, pending, task, by, decided), outcome: 'approved' }
}

/**
 * Nothing is taken from an envelope that is short, so that it may have moved since it was read. The record in
 * its own chain stands only on the envelope as it was read: the decision is taken again on any other.
 */
function foundShort(
  state: State,
  { project, amendment }: Pending,
  year: number,
  cents: number,
  by: Actor,
): Change {
  if (!envelopeOf(state, year)) return NOTHING
  return recording({
    chain: envelopeChain(year),
    kind: 'found-short',
    by,
    facts: { projectId: project.id, amendment: amendment.n, cents },
  })
}

function agree(
  state: State,
  { project, amendment }: Pending,
  task: HumanTask,
  by: Actor,
  decided: { by: string; deciders: readonly string[]; reason?: string },
): Change {
  const { changeDeciders: before = [] } = project
  const joined = [...new Set(decided.deciders)].filter((person) => !before.includes(person))
  const reserved = reserveAddition(state, project, amendment, by)
  return combine(
    become(state, project, { ...reserved.project, changeDeciders: [...before, ...joined] }),
    reserved.change,
    note(project, 'amendment-approved', by, {
      ...facts(task, amendment),
      deciders: [...decided.deciders],
    }),
    writing({
      type: 'amendment',
      item: {
        ...amendment,
        status: 'approved',
        decidedBy: decided.by,
        deciders: joined,
        ...(decided.reason !== undefined && { reason: decided.reason }),
      },
    }),
  )
}

/** Refused, or decided by nobody: the old terms stand, and the mission may ask again. */
export function dropAmendment(
  state: State,
  { project, amendment }: Pending,
  task: HumanTask,
  by: Actor,
  dropped: {
    as: 'refused' | 'lapsed'
    by?: string
    reason?: string
    because?: Amendment['because'] & {}
  },
): Change {
  const { pendingAmendment: _over, ...rest } = project
  return combine(
    become(state, project, rest),
    note(project, `amendment-${dropped.as}`, by, {
      ...facts(task, amendment),
      ...(dropped.because !== undefined && {
        because: dropped.because,
        cents: additionalCents(amendment),
      }),
    }),
    writing({
      type: 'amendment',
      item: {
        ...amendment,
        status: dropped.as,
        ...(dropped.by !== undefined && { decidedBy: dropped.by }),
        ...(dropped.reason !== undefined && { reason: dropped.reason }),
        ...(dropped.because !== undefined && { because: dropped.because }),
      },
    }),
    tellMission(project, dropped.because === undefined ? 'amendment-refused' : 'addition-short', {
      subject: amendment.n,
    }),
  )
}

/**
 * The secretariat acknowledges a small change, or the chair decides. What the secretariat doesn't
 * acknowledge goes to the chair: it doesn't refuse.
 */
export function decideAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'decide-amendment'>,
): Decided {
  const found = actOn(
    state,
    file,
    command,
    kindsThat(({ about, isVote }) => about === 'change' && !isVote),
  )
  if ('refused' in found) return found
  const { task } = found
  const pending = pendingOf(file, task)
  if ('refused' in pending) return pending
  const { by } = command
  const reason = command.reason?.trim() || undefined
  if (!command.approve && reason === undefined)
    return invalidInput('A refusal needs a written reason.', 'reason', 'required')
  const person = personId(by)
  const reasoned = reason === undefined ? {} : { reason }
  if (command.approve) {
    const deciders =
      task.kind === 'decide-amendment' ? [...votersOn(file, pending.amendment), person] : []
    const decided = { by: person, deciders, ...reasoned }
    const { change, outcome } = approveAmendment(state, pending, task, by, decided)
    return combine(change, endTask(task, outcome, state.now, by), receipt(task, by))
  }
  if (task.kind === 'acknowledge-amendment') {
    return combine(
      note(file.project, 'amendment-to-chair', by, facts(task, pending.amendment)),
      writing({ type: 'amendment', item: { ...pending.amendment, ...reasoned } }),
      endTask(task, 'to-chair', state.now, by),
    )
  }
  return combine(
    dropAmendment(state, pending, task, by, { as: 'refused', by: person, ...reasoned }),
    endTask(task, 'refused', state.now, by),
    receipt(task, by),
  )
}

/** The chair's word is a decision, which others might have spoken; a small change is only acknowledged. */
function receipt(task: HumanTask, to: CommandOf<'decide-amendment'>['by']): Change {
  return task.kind === 'decide-amendment' ? decisionReceipt(task, to) : combine()
}
