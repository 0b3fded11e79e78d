import * as z from 'zod'
import { choiceSets } from '../forms/choices'
import { adviceSchema, messageSchema } from './message'

export const checkIdSchema = z.enum(choiceSets.check)
export type CheckId = z.infer<typeof checkIdSchema>

const verdictSchema = z.enum(['full', 'half', 'none', 'not-applicable'])
export type Verdict = z.infer<typeof verdictSchema>

export const bandIdSchema = z.enum([
  'much-is-missing',
  'promising',
  'gender-sensitive',
  'gender-responsive',
])
export type BandId = z.infer<typeof bandIdSchema>

/**
 * One check's result. `points` of `possible`, both 0 when it doesn't apply. `fieldsRead` are input names
 * (`exitPlan`, `indicators.i1.target`; a list's name stands for the list being empty). `advice` is what,
 * taken together, raises the verdict one step; empty at full. `standards` are ids of the ruleset's
 * standards.
 */
const checkResultSchema = z.object({
  id: checkIdSchema,
  verdict: verdictSchema,
  points: z.int().nonnegative(),
  possible: z.int().nonnegative(),
  fieldsRead: z.array(z.string()),
  sentence: messageSchema,
  advice: z.array(adviceSchema),
  standards: z.array(z.string()),
})
export type CheckResult = z.infer<typeof checkResultSchema>

export const dacCriterionSchema = z.enum([
  'analysis',
  'activities',
  'safeguards',
  'objective',
  'indicator',
  'sexData',
  'reporting',
])
export type DacCriterion = z.infer<typeof dacCriterionSchema>

/** OECD-DAC gender equality policy marker; null is not screened, which is not the same as 0. */
const dacIndicationSchema = z.object({
  code: z.union([z.literal(0), z.literal(1), z.literal(2), z.null()]),
  /** The first criterion not met, when the code is 0; the reasons name all. */
  missingCriterion: dacCriterionSchema.nullable(),
  reasons: z.array(messageSchema),
})
export type DacIndication = z.infer<typeof dacIndicationSchema>

const gamMeasureCodeSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
])
export type GamMeasureCode = z.infer<typeof gamMeasureCodeSchema>

/** IASC Gender with Age Marker, design phase: the four key measures and what they come to. */
const gamIndicationSchema = z.object({
  A: gamMeasureCodeSchema,
  D: gamMeasureCodeSchema,
  G: gamMeasureCodeSchema,
  J: gamMeasureCodeSchema,
  /** `mixed` where no published rule says what the four come to: the reviewer decides. */
  total: z.union([gamMeasureCodeSchema, z.literal('mixed'), z.literal('not-applicable')]),
  /** Mainstreamed or targeted action; null when the marker doesn't apply. */
  suffix: z.enum(['M', 'T']).nullable(),
  reasons: z.array(messageSchema),
})
export type GamIndication = z.infer<typeof gamIndicationSchema>

const iomIndicationSchema = z.object({
  code: z.enum(choiceSets.iomMarker),
  reasons: z.array(messageSchema),
})
export type IomIndication = z.infer<typeof iomIndicationSchema>

/** Indications only: a person confirms or overrides each. */
const markersSchema = z.object({
  dac: dacIndicationSchema,
  gam: gamIndicationSchema,
  iom: iomIndicationSchema,
})
export type Markers = z.infer<typeof markersSchema>

/**
 * The gender-indicator review of one version's content under one ruleset. It holds keys and parameters,
 * never sentences of a language; excerpts of the mission's words stand in parameters, so it is kept and
 * erased with the content. `scoreTenths` is 0 to 1000 (tenths of a percent of what is possible), null
 * when nothing applies; `band` is null when too little applies to name one.
 */
export const assessmentSchema = z.object({
  schema: z.literal(1),
  rulesetId: z.string(),
  rulesetVersion: z.string(),
  /** Of the answers the rules read and of nothing else. */
  inputHash: z.string(),
  checks: z.array(checkResultSchema),
  earned: z.int().nonnegative(),
  possible: z.int().nonnegative(),
  scoreTenths: z.int().min(0).max(1000).nullable(),
  band: bandIdSchema.nullable(),
  /** Age is not scored; null when ages are told apart wherever they can be. */
  ageNotice: messageSchema.nullable(),
  markers: markersSchema,
})
export type Assessment = z.infer<typeof assessmentSchema>
