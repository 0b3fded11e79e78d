import type { Assessment, BandId, CheckId, CheckResult, Markers, Verdict } from './assessment'
import type { Advice } from './message'

type Direction = 'raised' | 'lowered' | 'same' | 'now-applies' | 'no-longer-applies'

interface CheckChange {
  id: CheckId
  /** Null when the check isn't in that assessment's ruleset. */
  before: Verdict | null
  after: Verdict | null
  /** Null when the check is only in one of the two rulesets. */
  direction: Direction | null
  /** Advice of before that is no longer given. */
  settled: Advice[]
  /** Advice that was not given before. */
  added: Advice[]
}

interface Changed<T> {
  before: T
  after: T
}

/** What differs between two assessments of one project; unchanged parts are absent. */
export interface AssessmentChange {
  sameRuleset: boolean
  /** Whether any answer the rules read is different. */
  sameInput: boolean
  scoreTenths?: Changed<number | null>
  band?: Changed<BandId | null>
  /** Checks whose verdict, sentence or advice differs, in the order of the later ruleset. */
  checks: CheckChange[]
  dac?: Changed<Markers['dac']['code']>
  gam?: Changed<Markers['gam']['total']>
  gamSuffix?: Changed<Markers['gam']['suffix']>
  iom?: Changed<Markers['iom']['code']>
}

function changed<T>(before: T, after: T): Changed<T> | undefined {
  return before === after ? undefined : { before, after }
}

/** Stored objects may come back with keys in another order. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

const equal = (a: unknown, b: unknown) => canonicalText(a) === canonicalText(b)

function directionOf(before: CheckResult, after: CheckResult): Direction {
  const applied = before.verdict !== 'not-applicable'
  const applies = after.verdict !== 'not-applicable'
  if (applied !== applies) return applies ? 'now-applies' : 'no-longer-applies'
  if (!applies) return 'same'
  // Shares of what is possible, since two rulesets may weigh a check differently.
  const difference = after.points * before.possible - before.points * after.possible
  if (difference === 0) return 'same'
  return difference > 0 ? 'raised' : 'lowered'
}

function without(list: readonly Advice[], others: readonly Advice[]): Advice[] {
  return list.filter((advice) => !others.some((other) => equal(advice, other)))
}

function changeOf(before: CheckResult | undefined, after: CheckResult | undefined) {
  const id = after?.id ?? before?.id
  if (id === undefined) return []
  const change: CheckChange = {
    id,
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    direction: before && after ? directionOf(before, after) : null,
    settled: without(before?.advice ?? [], after?.advice ?? []),
    added: without(after?.advice ?? [], before?.advice ?? []),
  }
  const same =
    change.direction === 'same' &&
    change.settled.length === 0 &&
    change.added.length === 0 &&
    equal(before?.sentence, after?.sentence)
  return same ? [] : [change]
}

/** What changed from one assessment to the next, for people who saw the first. */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentChange {
  const earlier = new Map(before.checks.map((check) => [check.id, check]))
  const later = new Map(after.checks.map((check) => [check.id, check]))
  const ids = new Set([...later.keys(), ...earlier.keys()])
  const scoreTenths = changed(before.scoreTenths, after.scoreTenths)
  const band = changed(before.band, after.band)
  const dac = changed(before.markers.dac.code, after.markers.dac.code)
  const gam = changed(before.markers.gam.total, after.markers.gam.total)
  const gamSuffix = changed(before.markers.gam.suffix, after.markers.gam.suffix)
  const iom = changed(before.markers.iom.code, after.markers.iom.code)
  return {
    sameRuleset: before.rulesetId === after.rulesetId,
    sameInput: before.inputHash === after.inputHash,
    checks: [...ids].flatMap((id) => changeOf(earlier.get(id), later.get(id))),
    ...(scoreTenths && { scoreTenths }),
    ...(band && { band }),
    ...(dac && { dac }),
    ...(gam && { gam }),
    ...(gamSuffix && { gamSuffix }),
    ...(iom && { iom }),
  }
}
