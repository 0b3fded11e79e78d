import type { Actor } from '../../people'
import type { Condition, Decision, Project } from '../../project/project'
import { yearOf, plusHours } from '../../time'
import type { Change } from '../kernel/change'
import { combine, note, telling } from '../kernel/compose'
import { envelopeOf } from '../kernel/look-up'
import { copyFocalPoint, copyMailbox } from '../kernel/mission-copies'
import type { State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

/** Amount or conditions differ from what was asked, so that the mission must first accept. */
export function needsOffer(project: Project, decision: Decision): boolean {
  return decision.amountCents !== project.outline.requestedCents || decision.conditions.length > 0
}

/** Whether a year's envelope is open and holds so much, in US cents. */
export function covers(state: State, year: number, cents: number): boolean {
  const envelope = envelopeOf(state, year)
  return envelope !== undefined && envelope.open && envelope.availableCents >= cents
}

function conditionFacts(conditions: readonly Condition[]) {
  return conditions.map(({ id, blocks, due }) => ({ id, blocks, due: due ?? null }))
}

/** Takes the money of an approval from its envelope: the act that decides reserves in its own transaction. */
export function reserve(
  state: State,
  project: Project,
  decision: Decision,
  year: number,
  by: Actor,
): Change {
  const offer = needsOffer(project, decision)
    ? { offer: { amountCents: decision.amountCents, status: 'open' as const } }
    : {}
  const settled = plusHours(state.now, state.programme.policy.objectionHours)
  const { namedUntil = settled } = decision
  const reserved: Project = {
    ...project,
    status: 'reserved',
    decision: { ...decision, year },
    ...offer,
    reservation: {
      year,
      cents: decision.amountCents,
      at: state.now,
      objectionsUntil: namedUntil > settled ? namedUntil : settled,
    },
  }
  return combine(
    become(state, project, reserved),
    note(project, 'reserved', by, {
      year,
      cents: decision.amountCents,
      round: decision.round,
      objectionsUntil: reserved.reservation.objectionsUntil,
      offer: needsOffer(project, decision),
    }),
    needsOffer(project, decision)
      ? copyFocalPoint(state, project.mission, { mail: 'focal-offer', projectId: project.id })
      : combine(),
    tellMission(project, 'funds-reserved'),
    copyMailbox(state, project, 'mailbox-decision'),
  )
}

/** Records an approval, and takes its money or puts it on the waitlist, as the envelope allows. */
export function approve(
  state: State,
  project: Project,
  decision: Decision,
  by: Actor,
): { change: Change; outcome: 'approved' | 'waitlisted' } {
  const year = decision.year ?? yearOf(state.now)
  const decided = note(project, 'approved', by, {
    round: decision.round,
    by: decision.by,
    version: decision.version,
    versionHash: decision.versionHash,
    cents: decision.amountCents,
    conditions: conditionFacts(decision.conditions),
    deciders: decision.deciders,
  })
  if (covers(state, year, decision.amountCents)) {
    return {
      change: combine(decided, reserve(state, project, decision, year, by)),
      outcome: 'approved',
    }
  }
  const waiting: Project = {
    ...project,
    status: 'waitlisted',
    decision: { ...decision, year },
    waitlistedAt: state.now,
  }
  const change = combine(
    decided,
    become(state, project, waiting),
    note(project, 'waitlisted', by, { year, cents: decision.amountCents }),
    tellMission(project, 'decision-waitlisted'),
    copyMailbox(state, project, 'mailbox-decision'),
    // Nothing is taken from the envelope, so that it may have moved since it was read: what was freed in
    // between looked at a waitlist on which this project wasn't yet.
    offerFreedMoney(state, year),
  )
  return { change, outcome: 'waitlisted' }
}

/** Records a decline with its written reason. */
export function decline(state: State, project: Project, decision: Decision, by: Actor): Change {
  return combine(
    become(state, project, { ...project, status: 'declined', decision }),
    note(project, 'declined', by, {
      round: decision.round,
      by: decision.by,
      version: decision.version,
      versionHash: decision.versionHash,
      deciders: decision.deciders,
    }),
    tellMission(project, 'decision-declined'),
    copyMailbox(state, project, 'mailbox-decision'),
  )
}

/** Says that a reservation goes back to its envelope, and to whom it may then go; `become` books it. */
export function release(state: State, project: Project, by: Actor, why: string): Change {
  if (project.status !== 'reserved') return combine()
  const { year, cents } = project.reservation
  return combine(note(project, 'released', by, { year, cents, why }), offerFreedMoney(state, year))
}

/**
 * Money has become free: the waitlist of its year is looked at. The name carries the moment and whose act
 * it was, so that each freeing is looked at once, and two at the same moment are looked at both.
 */
export function offerFreedMoney(state: State, year: number): Change {
  const whose = state.file?.project.id ?? state.activity?.id
  const by = whose === undefined ? '' : `.${whose}`
  const name = `waitlist.${year}.${Date.parse(state.now)}${by}`
  return telling({ type: 'start', workflow: 'waitlist', name, input: { year } })
}
