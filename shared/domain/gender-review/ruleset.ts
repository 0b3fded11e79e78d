import * as z from 'zod'
import { choiceSets } from '../forms/choices'
import { languageSchema } from '../people'
import { bandIdSchema, checkIdSchema } from './assessment'
import { messageKeys, termKeys, type MessageKey } from './message-keys'

/** A text in every language of the fund: a missing one doesn't compile. */
const textSchema = z.record(languageSchema, z.string().min(1))
type RulesetText = z.infer<typeof textSchema>

/**
 * Ways a check can be judged. `common`: on the answers every proposal gives. `if-any`: likewise, but it
 * doesn't apply when there is nothing to judge. `research`, `training`: on what those kinds of work give
 * in place of indicators.
 */
const routeSchema = z.enum(['common', 'if-any', 'research', 'training'])
export type Route = z.infer<typeof routeSchema>

/** One check as published: what it is worth, how it is judged for each kind of work, and its texts. */
const ruleSchema = z.object({
  id: checkIdSchema,
  weight: z.int().positive().multipleOf(2),
  /** The best verdict of these routes counts, the first of equal ones. */
  routes: z.record(z.enum(choiceSets.kind), z.array(routeSchema).min(1)),
  standards: z.array(z.string()).min(1),
  title: textSchema,
  why: textSchema,
  counts: z.object({
    full: textSchema,
    half: textSchema,
    none: textSchema,
    notApplicable: textSchema.optional(),
  }),
  /** A good indicator, or a good answer where the check asks for none. */
  example: textSchema,
})
export type Rule = z.infer<typeof ruleSchema>

/** A check as it is judged, without its texts. */
export type RuleBasis = Pick<Rule, 'id' | 'weight' | 'routes' | 'standards'>

/** The numbers and sets the checks compare with. */
const conditionsSchema = z.object({
  /** R1: an existing consultation counts up to this many years before the project starts. */
  consultationYears: z.int().positive(),
  /** R3: topics of the analysis, of five, that make it complete. */
  analysisTopics: z.int().min(1).max(5),
  /** R6: safeguards that may still be missing at half. */
  safeguardsMissingAtHalf: z.int().nonnegative(),
  /** R7: up to this amount in US cents one complete indicator at any level is enough. */
  oneIndicatorUpToCents: z.int().nonnegative(),
  /** R7: measures that show quality or a change of status. */
  qualitativeMeasures: z.array(z.enum(choiceSets.measure)).min(1),
  /**
   * R2, R7, R8 and the DAC marker: only numbers show women and men apart. Left out, a yes to the question
   * that forms asked before they asked for numbers shows it, too.
   */
  numbersOnly: z.literal(true).optional(),
})
export type Conditions = z.infer<typeof conditionsSchema>

const bandSchema = z.object({
  id: bandIdSchema,
  /** Percent the score stays under; null for the highest band. */
  below: z.int().min(1).max(100).nullable(),
  name: textSchema,
  meaning: textSchema,
})

const standardSchema = z.object({
  id: z.string(),
  source: z.string(),
  /** `fund-practice`: this fund's reading or practice, not the text of the source. */
  standing: z.enum(['published', 'fund-practice']),
  text: textSchema,
})

const sourceSchema = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  address: z.url().nullable(),
})

const markerSchema = z.object({
  name: textSchema,
  about: textSchema,
  standards: z.array(z.string()),
})

/** A published ruleset never changes: its hash is pinned by a test, and a correction is a new version. */
export const rulesetSchema = z.object({
  /** Names this version and no other. */
  id: z.string(),
  version: z.string(),
  title: textSchema,
  introduction: textSchema,
  /** Says which parts are this fund's practice. */
  practice: textSchema,
  /** Shown with every marker. */
  indication: textSchema,
  rules: z.array(ruleSchema).min(1),
  conditions: conditionsSchema,
  bands: z.array(bandSchema).min(1),
  /** Below this many possible points no band is named. */
  bandFromPossible: z.int().nonnegative(),
  markers: z.object({ dac: markerSchema, gam: markerSchema, iom: markerSchema }),
  messages: z.record(z.enum(messageKeys), textSchema),
  terms: z.record(z.enum(termKeys), textSchema),
  standards: z.array(standardSchema),
  sources: z.array(sourceSchema),
})
export type Ruleset = z.infer<typeof rulesetSchema>

/** A ruleset as proposals are judged by it: all but the texts, which only pages load. */
export interface AssessmentRules extends Pick<
  Ruleset,
  'id' | 'version' | 'conditions' | 'bandFromPossible'
> {
  rules: readonly RuleBasis[]
  bands: readonly Pick<Ruleset['bands'][number], 'id' | 'below'>[]
}

/** The texts of every message whose key starts with the group: a missing one doesn't compile. */
export type MessagesOf<Group extends string> = Readonly<
  Record<Extract<MessageKey, `${Group}.${string}`>, RulesetText>
>
