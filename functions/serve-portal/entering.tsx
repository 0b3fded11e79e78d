import type { Child } from 'hono/jsx'
import { missionName } from '../../shared/domain/decide/kernel/look-up'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { readDay } from '../../shared/domain/forms/days'
import { dayOf } from '../../shared/domain/time'
import { EnteredBefore, EnteringFor } from '../../shared/pages/form/entering'
import { formText } from '../../shared/runtime/http/form-post'
import type { Language } from '../../shared/texts/language'
import type { WorkingCopy } from './opened-link'

/** The day on which a mission's document came, as typed; `day` where it is asked for and can be read. */
export interface EnteredDay {
  asked: boolean
  typed: string
  day: string | undefined
  problem: 'noDay' | 'dayAhead' | undefined
}

/** Reads the day that whoever enters something for a mission gives when they send it. */
export function readEnteredDay({ by, draft, state }: WorkingCopy, form: RawAnswers): EnteredDay {
  const asked = by.type === 'person' && draft.entered === undefined
  const typed = formText(form, 'receivedOn')
  const day = readDay(typed)
  const isAhead = day !== undefined && day > dayOf(state.now)
  const problem = day === undefined ? 'noDay' : isAhead ? 'dayAhead' : undefined
  return { asked, typed, day, problem: asked ? problem : undefined }
}

/** For whom a form is filled in, where that is somebody else; for the mission, who filled it in. */
export function enteredNote({ by, draft, state }: WorkingCopy, language: Language): Child {
  const { entered } = draft
  const who = state.programme.people.find(({ id }) => id === entered?.by)?.name ?? entered?.by ?? ''
  const sent = entered?.at === undefined ? undefined : { ...entered, who, at: entered.at }
  if (by.type === 'person') {
    const mission = missionName(state, draft.mission)
    return <EnteringFor language={language} mission={mission} sent={sent} />
  }
  return sent ? <EnteredBefore language={language} sent={sent} /> : null
}
