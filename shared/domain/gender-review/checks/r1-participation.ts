import type { ReviewInput, ReviewItem } from '../review-input'
import type { Conditions } from '../ruleset'
import {
  advise,
  full,
  half,
  lacking,
  none,
  notApplicable,
  reachesPersons,
  reason,
  terms,
  type Check,
  type Outcome,
} from './check'
import type { Advice } from '../message'

type Consultation = ReviewItem<'participation'>
type Stage = 'identification' | 'design'

const stages: readonly Stage[] = ['identification', 'design']

/** Whose voice an entry brings, the most telling first. */
const voices = ['affected', 'old', 'men', 'officials', 'unknown'] as const
type Voice = (typeof voices)[number]

function plusYears(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}

function isRecent(entry: Consultation, input: ReviewInput, years: number): boolean {
  if (entry.date === undefined || input.starts === undefined) return false
  return plusYears(entry.date, years) >= input.starts.date
}

function voiceOf(entry: Consultation, input: ReviewInput, years: number): Voice {
  switch (entry.who) {
    case 'affected-women':
    case 'affected-girls':
    case 'representatives':
      return 'affected'
    case 'existing-consultation':
      return isRecent(entry, input, years) ? 'affected' : 'old'
    case 'affected-men':
    case 'affected-boys':
      return 'men'
    case 'officials':
      return 'officials'
    case undefined:
      return 'unknown'
  }
}

interface Heard {
  entry: Consultation
  voice: Voice
  missing: ('part.mechanism' | 'part.inputUsed')[]
}

function heardAt(stage: Stage, input: ReviewInput, years: number): Heard[] {
  return input.participation
    .filter((entry) => entry.stage === stage)
    .map((entry) => ({
      entry,
      voice: voiceOf(entry, input, years),
      missing: lacking([
        ['part.mechanism', entry.mechanism !== undefined],
        ['part.inputUsed', entry.inputUsed !== undefined],
      ]),
    }))
    .sort(
      (a, b) =>
        voices.indexOf(a.voice) - voices.indexOf(b.voice) || a.missing.length - b.missing.length,
    )
}

const isComplete = (heard: Heard | undefined) =>
  heard?.voice === 'affected' && heard.missing.length === 0

function adviceFor(stage: Stage, best: Heard | undefined, years: number): Advice {
  const params = { stage: terms([`stage.${stage}`]) }
  if (best === undefined) return advise('R1.advice.stage', 'participation', params)
  const path = `participation.${best.entry.id}`
  switch (best.voice) {
    case 'affected': {
      const missing = best.missing.map((part) => part.slice('part.'.length))
      return advise('R1.advice.details', `${path}.${missing[0] ?? 'mechanism'}`, {
        ...params,
        missing: terms(best.missing),
      })
    }
    case 'old':
      return advise('R1.advice.recent', `${path}.date`, { ...params, years })
    case 'men':
      return advise('R1.advice.women', 'participation', params)
    case 'officials':
    case 'unknown':
      return advise('R1.advice.affected', 'participation', params)
  }
}

function halfKey(heard: readonly Heard[]) {
  const best = voices.find((voice) => heard.some((entry) => entry.voice === voice))
  if (best === 'affected') return 'R1.half.details'
  if (best === 'old') return 'R1.half.oldConsultation'
  return best === 'men' ? 'R1.half.menOnly' : 'R1.half.officialsOnly'
}

function judge(input: ReviewInput, { consultationYears: years }: Conditions): Outcome {
  const perStage = stages.map((stage) => ({ stage, heard: heardAt(stage, input, years) }))
  const open = perStage.filter(({ heard }) => !isComplete(heard[0]))
  if (open.length === 0) return full('R1.full')

  const advice = open.map(({ stage, heard }) => adviceFor(stage, heard[0], years))
  const done = perStage.find(({ heard }) => isComplete(heard[0]))
  if (done) {
    return half('R1.half.oneStage', advice, { stage: terms([`stage.${done.stage}`]) })
  }
  const heard = perStage.flatMap((stage) => stage.heard).filter(({ voice }) => voice !== 'unknown')
  if (heard.length > 0) return half(halfKey(heard), advice)

  if (input.consultationUnsafeReason !== undefined) {
    return notApplicable('R1.notApplicable.unsafe', {
      reason: reason(input.consultationUnsafeReason),
    })
  }
  if (!reachesPersons(input)) {
    return notApplicable('R1.notApplicable.noPersons', { reason: reason(input.noPersonsReason) })
  }
  return none('R1.none', [advise('R1.advice.start', 'participation', { years })])
}

/** R1: women and men concerned, or those who speak for them, shaped the idea and the design. */
export const r1: Check = {
  id: 'R1',
  routes: {
    common: {
      reads: [
        'participation.stage',
        'participation.who',
        'participation.mechanism',
        'participation.date',
        'participation.inputUsed',
        'starts',
        'consultationUnsafeReason',
        'reachesPersons',
        'noPersonsReason',
      ],
      judge,
    },
  },
}
