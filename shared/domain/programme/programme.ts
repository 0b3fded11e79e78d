import * as z from 'zod'
import { councilReportSchema } from '../council-paper/frame'
import { choiceSets } from '../forms/choices'
import { publisherSchema } from '../iati/publisher'
import { languageSchema, roleSchema } from '../people'
import { chasePolicySchema } from '../tasks/chase-policy'
import { defaultChasing, taskKindSchema } from '../tasks/kinds'
import { storedText } from '../text/stored-text'
import { daySchema, instantSchema } from '../time'
import type { FundIncident } from './fund-incident'
import type { SealsMailed } from './seals-mailed'
import type { Waitlist } from './waitlist'

/** An invitation to propose. Amounts in US cents. */
export const callSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  year: z.int(),
  title: z.record(languageSchema, z.string()),
  prongs: z.array(z.enum(choiceSets.prong)),
  opensAt: instantSchema,
  closesAt: instantSchema,
  timeZone: z.string(),
  largestGrantCents: z.int().positive(),
  rulesetId: z.string(),
  workingLanguage: languageSchema,
  mode: z.enum(['rolling', 'round']),
  contact: z.string(),
})
export type Call = z.infer<typeof callSchema>

/** An office that proposes. Addresses are personal data and never reach a log or an audit record. */
export const missionSchema = z.object({
  schema: z.literal(1),
  code: z.string().regex(/^[A-Z][A-Z0-9-]{1,19}$/),
  name: z.string(),
  kind: z.enum(['country-office', 'mrf']),
  country: z.string().length(2),
  language: languageSchema,
  mailbox: z.email(),
  head: z.object({ name: z.string(), address: z.email() }),
  focalPoint: z.object({ name: z.string(), address: z.email() }).optional(),
  domains: z.array(z.string()),
  /** Where money reaches it, as finance is told. */
  account: storedText(500).optional(),
  /** Who has written for it and whether its mailbox knows them: by a hash of the address, newest last. */
  senders: z
    .array(z.object({ hash: z.string(), known: z.boolean(), at: instantSchema }))
    .max(400)
    .optional(),
  /** Status reports that had not come when their time was over, newest last: its next proposal says so. */
  missedReports: z
    .array(z.object({ projectId: z.string(), report: z.int().positive(), at: instantSchema }))
    .max(50)
    .optional(),
})
export type Mission = z.infer<typeof missionSchema>

/** A registered person. Absences are whole days, both included; a deputy stands in for them. */
export const personSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  name: z.string(),
  address: z.email(),
  language: languageSchema,
  roles: z.array(roleSchema),
  mission: z.string().optional(),
  absences: z.array(z.object({ from: daySchema, to: daySchema })).default([]),
  deputy: z.string().optional(),
  leftOn: daySchema.optional(),
})
export type Person = z.infer<typeof personSchema>

/** A policy for each kind of task; kinds added since a policy was stored have one of their own until it is set. */
const chasingSchema = z
  .partialRecord(taskKindSchema, chasePolicySchema)
  .transform((set) => ({ ...defaultChasing, ...set }))

/** Rules of the fund that people set; amounts in US cents. */
export const policySchema = z.object({
  schema: z.literal(1),
  quorum: z.int().positive(),
  chasing: chasingSchema,
  objectionHours: z.number().nonnegative(),
  /** For how many days a decline, a waitlisting or a refused change may be disputed: nothing else ends that. */
  objectionDays: z.int().positive().default(30),
  returnsPerStage: z.int().nonnegative(),
  instalments: z
    .array(z.object({ percent: z.int().positive(), afterDays: z.int().nonnegative() }))
    .min(1),
  reports: z.object({
    interimFromMonths: z.int().positive(),
    interimEveryMonths: z.int().positive(),
    interimDueAfterDays: z.int().positive(),
    finalDueAfterDays: z.int().positive(),
    /** So many days before a project's end its final report is announced; `planningTimes` without. */
    announceBeforeDays: z.int().nonnegative().optional(),
    /** What releases before this one need, that asked for a report so many days before it was due. */
    askBeforeDays: z.int().nonnegative(),
  }),
  amendments: z.object({
    smallExtensionDays: z.int().nonnegative(),
    smallBudgetShiftPercent: z.int().nonnegative(),
    noticeDays: z.int().nonnegative(),
  }),
  /** No project may be planned to last longer than so many months; `planningTimes` without. */
  longestMonths: z.int().positive().max(240).optional(),
  residueCents: z.int().nonnegative(),
  draftLifeDays: z.int().positive(),
  draftWarningDays: z.int().positive(),
  /** A draft whose sender nobody in the mission has confirmed ends so many days after its last save; `senderTimes` without. */
  unconfirmedDraftDays: z.int().positive().optional(),
  /** So many working days a sent proposal waits for the mission's word on who sent it; `senderTimes` without. */
  senderWorkingDays: z.int().positive().optional(),
  projectLinkDays: z.int().positive(),
  deskLinkMinutes: z.int().positive(),
  retentionYears: z.int().positive(),
  /** Addresses of people outside the fund who keep the seals on its audit record. */
  witnesses: z.array(z.email()).max(20).optional(),
  /** As whom its activities are published by the IATI standard; `defaultPublisher` without. */
  iati: publisherSchema.optional(),
  /** Who reports to the Council, and what is set of each year's paper; `defaultCouncilNames` without. */
  councilReport: councilReportSchema.optional(),
})
export type Policy = z.infer<typeof policySchema>

/** What a machine's key may open. */
export const keyScopeSchema = z.enum(['finance', 'records'])
export type KeyScope = z.infer<typeof keyScopeSchema>

/** A machine's key; only the hash of its secret is kept. */
export const machineKeySchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  secretHash: z.string(),
  purpose: z.string(),
  revokedAt: instantSchema.optional(),
  /** What it opens; without, finance alone: decision records name who voted how. */
  scopes: z.array(keyScopeSchema).min(1).optional(),
  /** From then on it opens nothing. */
  expiresAt: instantSchema.optional(),
  /** The secret before, which still opens what the key opens until then. */
  previous: z.object({ secretHash: z.string(), until: instantSchema }).optional(),
})
export type MachineKey = z.infer<typeof machineKeySchema>

/** Everything the fund is run by, as read in one go. */
export interface Programme {
  calls: readonly Call[]
  missions: readonly Mission[]
  people: readonly Person[]
  policy: Policy
  keys: readonly MachineKey[]
  waitlists: readonly Waitlist[]
  incidents: readonly FundIncident[]
  sealsMailed?: SealsMailed | undefined
}
