import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { oneLine } from '../text/typed'
import { actorSchema, languageSchema, partySchema } from '../people'
import { daySchema, instantSchema } from '../time'
import { correctionSchema } from './correction'
import { movementSchema } from './movement'

/** How a condition came to be met: with what shows it, or because the chair released the mission from it. */
export const metSchema = z.object({
  at: instantSchema,
  by: actorSchema,
  how: z.enum(['met', 'waived']).optional(),
  note: storedText(4_000).optional(),
})

/** What an offer or a decision asks for before money moves, is paid out, or the project closes. */
export const conditionSchema = z.object({
  id: z.string(),
  text: storedText(1_000),
  due: daySchema.optional(),
  blocks: z.enum(['commitment', 'disbursement', 'closure']),
  confirmedBy: z.enum(['secretariat', 'finance', 'chair', 'gender-reviewer']),
  met: metSchema.optional(),
  /** When the running execution of its workflow was signalled. */
  startedAt: instantSchema.optional(),
})
export type Condition = z.infer<typeof conditionSchema>

/** A condition as somebody sets it. */
export const conditionTermsSchema = conditionSchema.omit({ met: true, startedAt: true })
export type ConditionTerms = z.infer<typeof conditionTermsSchema>

/** The mission's people on this project: personal data, kept outside the audit. */
const contactSchema = z.object({ name: z.string(), address: z.email() })

/** One of the mission's people on a project whom another may replace. */
export const missionContactRole = z.enum(['contact', 'alternate'])
export type MissionContactRole = z.infer<typeof missionContactRole>

/** Somebody asked to take over as contact or alternate; it counts once they accept by their own mail. */
const nomineeSchema = contactSchema.extend({ as: missionContactRole, at: instantSchema })

/** Gender markers as people confirmed them; `dac` null means not screened, which is not 0. */
export const confirmedMarkersSchema = z.object({
  dac: z.enum(['0', '1', '2']).nullable(),
  gam: z.string().nullable(),
  iom: z.string().nullable(),
  version: z.int(),
  inputHash: z.string(),
  how: z.enum(['confirmed', 'overridden', 'not-reviewed']),
  /** Who confirmed them and when; absent where nobody did. */
  by: partySchema.optional(),
  at: instantSchema.optional(),
  /** For all markers, or for one of them. */
  reason: storedText(4_000).optional(),
  reasons: z
    .object({
      dac: storedText(4_000).optional(),
      gam: storedText(4_000).optional(),
      iom: storedText(4_000).optional(),
    })
    .optional(),
})
export type ConfirmedMarkers = z.infer<typeof confirmedMarkersSchema>

/** Whether a person stands behind markers: those of a review that nobody made in time are none's. */
export function isConfirmed(markers: ConfirmedMarkers | undefined): markers is ConfirmedMarkers {
  return markers !== undefined && markers.how !== 'not-reviewed'
}

/** What was decided on the request, by which rule; amounts in US cents. */
export const decisionSchema = z.object({
  round: z.int().positive(),
  outcome: z.enum(['approved', 'declined']),
  by: z.enum(['vote', 'chair']),
  taskId: z.string(),
  at: instantSchema,
  version: z.int(),
  versionHash: z.string(),
  amountCents: z.int().nonnegative(),
  year: z.int().optional(),
  conditions: z.array(conditionSchema),
  reason: z.string().optional(),
  /** An approval that ended because there was no money; `amountCents` is what was approved. */
  because: z.literal('lack-of-funds').optional(),
  /** The remark that names the minutes of the meeting it was taken in. */
  minutes: z.int().positive().optional(),
  /** Until then somebody in whose name it was recorded from a meeting may object, whatever the setting. */
  namedUntil: instantSchema.optional(),
  /** People who decided, who therefore don't confirm the project's money. */
  deciders: z.array(z.string()),
})
export type Decision = z.infer<typeof decisionSchema>

/** A decided grant put to the mission because amount or conditions differ from the request. */
export const offerSchema = z.object({
  amountCents: z.int().positive(),
  status: z.enum(['open', 'accepted', 'declined', 'lapsed']),
  budget: z.array(z.object({ id: z.string(), item: z.string(), amount: z.int() })).optional(),
  answeredAt: instantSchema.optional(),
})

/** A part of a grant's own plan, in US cents: paid on a day, or once a report of this kind was received. */
export const plannedPartSchema = z.object({
  cents: z.int().positive(),
  on: daySchema.optional(),
  after: z.enum(['interim', 'final']).optional(),
})

export const reservationSchema = z.object({
  year: z.int(),
  cents: z.int().positive(),
  at: instantSchema,
  /** Until then a voter may say "this wasn't me"; commitment waits for it. */
  objectionsUntil: instantSchema,
  /** How it is paid, where that is not by the fund's plan. */
  plan: z.array(plannedPartSchema).optional(),
})

/** Money firmly promised. `cents` is net of later de-commitments. */
export const commitmentSchema = z.object({
  n: z.int().positive(),
  year: z.int(),
  cents: z.int().nonnegative(),
  /** What was committed before any de-commitment, where there was one. */
  grossCents: z.int().nonnegative().optional(),
  at: instantSchema,
  /** The change by which it was added, where it isn't the first. */
  amendment: z.int().positive().optional(),
})
export type Commitment = z.infer<typeof commitmentSchema>

/** A project's classification inputs that people gave at submission, kept for booking and lists. */
const outlineSchema = z.object({
  title: z.string(),
  kind: z.enum(['project', 'training', 'research']),
  prong: z.enum(['project-support', 'training-outreach', 'research-publications']),
  requestedCents: z.int().positive(),
  countries: z.array(z.object({ country: z.string(), percent: z.int() })),
  region: z.string().optional(),
  starts: daySchema,
  ends: daySchema,
})
export type Outline = z.infer<typeof outlineSchema>

/** A project's title as it is shown, in one line, however it came to be stored. */
export function titleOf({ outline }: { outline: Pick<Outline, 'title'> }): string {
  return oneLine(outline.title)
}

/** Who asked that a decline be looked at again, what is new, and who had decided. */
export const reconsideredSchema = z.object({
  at: instantSchema,
  by: actorSchema,
  whatIsNew: storedText(8_000),
  decidedBefore: z.array(z.string()),
  declined: decisionSchema,
})

const base = z.object({
  schema: z.literal(1),
  id: z.string(),
  callId: z.string(),
  mission: z.string(),
  participating: z.array(z.string()),
  language: languageSchema,
  contact: contactSchema,
  alternate: contactSchema.optional(),
  nominee: nomineeSchema.optional(),
  /** Since when contact and alternate are who they are, where they were replaced: older links are dead. */
  contactsSince: z.partialRecord(missionContactRole, instantSchema).optional(),
  /** Addresses of whoever wrote or endorsed the text: recused wherever they are registered. */
  authors: z.array(z.string()),
  /** Mixed into hashes of personal data in the audit; erased with the data. */
  salt: z.string(),
  outline: outlineSchema,
  /** The closed project of the same mission that it follows on from. */
  follows: z.string().optional(),
  titles: z.array(z.object({ title: z.string(), version: z.int(), at: instantSchema })),
  originalVersion: z.int().positive(),
  currentVersion: z.int().positive(),
  currentHash: z.string(),
  submittedAt: instantSchema,
  /** Raised by a restart, a waitlist offer, a reconsideration or a continued wait. */
  runs: z.record(z.string(), z.int().positive()),
  round: z.int().positive(),
  returns: z.object({ genderReview: z.int(), fundingDecision: z.int() }),
  /**
   * Why the request is being decided again, and from which round on votes count; those of earlier rounds
   * are taken over after an objection, and not when a decline is reconsidered.
   */
  reopened: z
    .object({ why: z.enum(['objection', 'reconsideration']), round: z.int().positive() })
    .optional(),
  /** A decline that is or was looked at again, once, by people who hadn't decided before. */
  reconsidered: reconsideredSchema.optional(),
  asItStands: z.string().optional(),
  markers: confirmedMarkersSchema.optional(),
  endorsed: z.string().optional(),
  /** A version that the secretariat entered for the mission, and when the mission confirmed it. */
  entered: z
    .object({
      by: z.string(),
      version: z.int().positive(),
      at: instantSchema,
      confirmedAt: instantSchema.optional(),
    })
    .optional(),
  /**
   * Set when it was sent from an address that nobody in the mission has confirmed: whose address (by its
   * hash), from which draft, and until when the mission's word is waited for. While it is `submitted` nobody
   * else is asked. `disownedAt` once the mission said that it doesn't know them, so that the secretariat asks.
   */
  unconfirmed: z
    .object({
      hash: z.string(),
      draftId: z.string(),
      until: instantSchema,
      disownedAt: instantSchema.optional(),
    })
    .optional(),
  /** The end as the secretariat corrected it, of the version in force then. */
  correctedEnd: z.object({ date: daySchema, version: z.int().positive() }).optional(),
  /** A working copy of a request for a change that was opened and not sent yet. */
  amendmentDraft: z.object({ n: z.int().positive(), at: instantSchema }).optional(),
  /** People who have decided on a change since the grant: they don't confirm the project's money either. */
  changeDeciders: z.array(z.string()).optional(),
  pendingAmendment: z.int().positive().optional(),
  nextReport: z.int().positive(),
  nextAmendment: z.int().positive(),
  lastActAt: instantSchema,
})

/** What a returned proposal's mission is told; comments stand on field paths. */
export const returnLetterSchema = z.object({
  from: z.enum([
    'gender-review',
    'funding-decision',
    'taken-back',
    'not-confirmed',
    'sender-not-confirmed',
    'sender-unknown',
  ]),
  at: instantSchema,
  by: actorSchema,
  letter: storedText(8_000),
  comments: z.array(z.object({ path: z.string(), text: storedText(4_000) })),
})
export type ReturnLetter = z.infer<typeof returnLetterSchema>

const decided = base.extend({ decision: decisionSchema, offer: offerSchema.optional() })

/** A funded project's money and plan, from commitment to closure. */
const funded = decided.extend({
  reservation: reservationSchema,
  /** More money, approved with a change and reserved until nobody may object any more. */
  addition: reservationSchema.extend({ amendment: z.int().positive() }).optional(),
  commitments: z.array(commitmentSchema).min(1),
  disbursedCents: z.int().nonnegative(),
  expensedCents: z.int().nonnegative(),
  returnedCents: z.int().nonnegative(),
  /** What came back and what was booked as spent, one by one, the first first. */
  returnedMoney: z.array(movementSchema).optional(),
  expenditures: z.array(movementSchema).optional(),
  /** Corrections of payments, returns and expenditures, each at the place of its number. */
  corrections: z.array(correctionSchema).optional(),
  activeSince: instantSchema,
})

const ending = z.enum(['completed', 'cancelled', 'terminated'])

/** Something the checklist of closure asks for that people did without, and why; amounts in US cents. */
const waiverSchema = z.object({
  what: z.enum(['final-report', 'balance', 'residue']),
  cents: z.int().nonnegative(),
  reason: storedText(4_000),
  /** Of two people who give money up, the reason of whoever proposed it, the first in `by`. */
  proposedBecause: storedText(4_000).optional(),
  by: z.array(actorSchema),
  at: instantSchema,
})

export type Waiver = z.infer<typeof waiverSchema>

const finalising = funded.extend({
  ending,
  finalisingSince: instantSchema,
  /** When the running execution of closure was signalled, where it isn't the first. */
  closureSince: instantSchema.optional(),
  /** `not-reviewed` came and nobody looked in time; it and `not-received` wait to be waived. */
  finalReport: z.enum(['accepted', 'not-reviewed', 'not-received', 'waived']).optional(),
  finalSpentCents: z.int().nonnegative().optional(),
  returnRound: z.int().nonnegative(),
  writtenOffCents: z.int().nonnegative(),
  waivers: z.array(waiverSchema).optional(),
})

/** A project is always in exactly one of these; each stage extends what it has. */
export const projectSchema = z.discriminatedUnion('status', [
  base.extend({ status: z.literal('submitted') }),
  base.extend({ status: z.literal('in-gender-review') }),
  base.extend({ status: z.literal('in-funding-decision'), decision: decisionSchema.optional() }),
  base.extend({ status: z.literal('returned'), returned: returnLetterSchema }),
  base.extend({ status: z.literal('lapsed'), returned: returnLetterSchema }),
  base.extend({ status: z.literal('withdrawn'), withdrawnAt: instantSchema }),
  decided.extend({ status: z.literal('declined') }),
  decided.extend({
    status: z.literal('waitlisted'),
    waitlistedAt: instantSchema,
    offeredRun: z.int().optional(),
    /** The next call, in which the mission is asked whether it waits on. */
    moving: z.object({ to: z.string(), at: instantSchema }).optional(),
    /** What was available when the chair passed it over: offered again once there is more. */
    passedOverAtCents: z.int().optional(),
  }),
  decided.extend({ status: z.literal('offer-declined') }),
  decided.extend({ status: z.literal('reserved'), reservation: reservationSchema }),
  funded.extend({ status: z.literal('active') }),
  funded.extend({ status: z.literal('suspended'), suspendedAt: instantSchema }),
  finalising.extend({ status: z.literal('finalising') }),
  finalising.extend({
    status: z.literal('closed'),
    closedAt: instantSchema,
    /** The first of two people who reopen it, with the remark that says why. */
    reopening: z
      .object({ by: z.string(), at: instantSchema, remark: z.int().positive() })
      .optional(),
  }),
])
export type Project = z.infer<typeof projectSchema>
export type ProjectStatus = Project['status']
export const projectStatuses = projectSchema.options.map(({ shape }) => shape.status.value)
export type ProjectIn<S extends ProjectStatus> = Extract<Project, { status: S }>

/** Whether a proposal was received and waits for its mission's word on who sent it. */
export function isUnconfirmedSender({ status, unconfirmed }: Project): boolean {
  return status === 'submitted' && unconfirmed !== undefined
}

/** Whether a proposal waits for its mission's word on who sent it, or ended without a good one. */
export function senderWait(project: Project): 'waits' | 'ended' | undefined {
  if (isUnconfirmedSender(project)) return 'waits'
  if (project.status !== 'lapsed') return undefined
  const { from } = project.returned
  return from === 'sender-not-confirmed' || from === 'sender-unknown' ? 'ended' : undefined
}

/** Statuses in which a project holds committed money. */
export type FundedProject = ProjectIn<'active' | 'suspended' | 'finalising' | 'closed'>
export type OpenFundedProject = ProjectIn<'active' | 'suspended' | 'finalising'>

export function isFunded(project: Project): project is FundedProject {
  return (
    project.status === 'active' ||
    project.status === 'suspended' ||
    project.status === 'finalising' ||
    project.status === 'closed'
  )
}

/** Whether a project's money and plan still move. */
export function isOpenFunded(project: Project): project is OpenFundedProject {
  return isFunded(project) && project.status !== 'closed'
}

/** Money firmly promised in all, net of de-commitments, in US cents. */
export function committedCents(project: FundedProject): number {
  return project.commitments.reduce((sum, commitment) => sum + commitment.cents, 0)
}

/** Money decided on in all, whatever was given back since, in US cents: the grant and what changes added. */
export function grantedCents(project: FundedProject): number {
  return project.commitments.reduce((sum, { cents, grossCents = cents }) => sum + grossCents, 0)
}
