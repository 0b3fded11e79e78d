import {
  councilForm,
  enterForm,
  fundIncidentForm,
  orderForm,
} from '../../shared/domain/answers/desk/overview'
import { entryClosesAt } from '../../shared/domain/programme/call-time'
import type { Programme } from '../../shared/domain/programme/programme'
import { dayOf } from '../../shared/domain/time'
import type { OfferedAct } from '../../shared/pages/desk/act-form'
import type { WaitlistYear } from '../../shared/pages/desk/waitlist'
import { actTexts } from '../../shared/texts/desk-acts'
import type { Language } from '../../shared/texts/language'
import { meetingTexts } from '../../shared/texts/meeting'

/** The forms of the desk's first page, each as it is shown and read. */

export function councilAsked(now: string) {
  return { form: councilForm(dayOf(now)) }
}

export function entering(language: Language, { calls, missions }: Programme, now: string) {
  const open = calls.filter((call) => entryClosesAt(call) >= now)
  return {
    key: 'enter',
    form: enterForm(
      open.map(({ id }) => id),
      missions.map(({ code }) => code),
    ),
    wording: {
      calls: open.map(({ id, title }) => ({ id, name: title[language] })),
      missions: missions.map(({ code, name }) => ({ id: code, name })),
    },
  }
}

/** `once` is what the form is known by when it is sent twice. */
export function enterOffered(
  language: Language,
  programme: Programme,
  now: string,
  once: string,
): OfferedAct {
  return {
    ...entering(language, programme, now),
    act: 'enter-proposal',
    heading: meetingTexts.enterHeading,
    hint: meetingTexts.enterHint,
    button: meetingTexts.mailForm,
    about: { 'enter.once': once },
  }
}

export function orderAsked({ year, projects, revision }: WaitlistYear) {
  const ids = projects.map(({ id }) => id)
  return { form: orderForm(year, ids, revision), wording: { years: [year], projects: ids } }
}

export function fundIncidentKey(n: number): string {
  return `fund-incident-${n}`
}

export function settlingOfFund(n: number): OfferedAct {
  return {
    act: 'resolve-fund-incident',
    key: fundIncidentKey(n),
    form: fundIncidentForm,
    heading: actTexts.resolve,
  }
}
