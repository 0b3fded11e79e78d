import { choiceSets } from '../../domain/forms/choices'
import { activityStatusTexts, activityTexts, audienceTexts } from '../../texts/activities'
import { choiceText } from '../../texts/choices'
import { newcomerTexts } from '../../texts/contacts'
import { correctionTexts } from '../../texts/corrections'
import { deskTexts } from '../../texts/desk'
import { actTexts } from '../../texts/desk-acts'
import { instalmentTexts, reportAwaited } from '../../texts/instalments'
import { languageNames } from '../../texts/language'
import { clearanceTexts, publicTextTexts } from '../../texts/public-text'
import { meetingTexts } from '../../texts/meeting'
import {
  filled,
  named,
  optionTexts,
  type OptionText,
  type QuestionTexts,
} from '../../texts/question-text'
import { blocksTexts, taskTexts, voteNames } from '../../texts/tasks'

/** What can be chosen by a code of its own, with what it is called. */
export interface Called {
  id: string
  name: string
}

/** What the words of the desk's questions depend on: who and what can be chosen. */
export interface DeskWording {
  people?: readonly Called[]
  calls?: readonly Called[]
  missions?: readonly Called[]
  /** Years and projects of a waitlist. */
  years?: readonly number[]
  projects?: readonly string[]
}

function calledTexts(all: readonly Called[]): Record<string, OptionText> {
  return optionTexts(Object.fromEntries(all.map(({ id, name }) => [id, named(name)])))
}

const why = { label: actTexts.reason, hint: actTexts.reasonHint }

const meeting = (people: readonly Called[]): QuestionTexts => ({
  minutes: { label: meetingTexts.minutes, hint: meetingTexts.minutesHint },
  heldOn: { label: meetingTexts.heldOn },
  ...Object.fromEntries(
    people.map(({ id, name }) => [
      `vote.${id}`,
      {
        label: filled(meetingTexts.howDecided, () => ({ name })),
        options: optionTexts(voteNames),
        empty: meetingTexts.notThere,
      },
    ]),
  ),
  chair: { label: meetingTexts.whoDecided, options: calledTexts(people) },
  decision: {
    label: meetingTexts.decision,
    options: optionTexts({ approve: taskTexts.approve, decline: taskTexts.decline }),
  },
  amount: { label: meetingTexts.amount },
  conditions: { label: meetingTexts.conditions },
  blocks: { label: taskTexts.conditionBlocks, options: optionTexts(blocksTexts) },
  reason: { label: taskTexts.reasonOptional, hint: taskTexts.reasonToMission },
})

const activity: QuestionTexts = {
  title: { label: activityTexts.title },
  prong: {
    label: activityTexts.prong,
    options: optionTexts(
      Object.fromEntries(choiceSets.prong.map((one) => [one, choiceText('prong', one)])),
    ),
  },
  year: { label: activityTexts.year, hint: activityTexts.yearHint },
  when: { label: activityTexts.when, hint: activityTexts.whenHint },
  where: { label: activityTexts.where },
  about: { label: activityTexts.what },
  audiences: { label: activityTexts.audiences, options: optionTexts(audienceTexts) },
  coOrganisers: { label: activityTexts.coOrganisers, hint: activityTexts.oneALine },
  participants: { label: activityTexts.participants, item: activityTexts.group },
  'participants.category': { label: activityTexts.groupName, hint: activityTexts.groupHint },
  'participants.women': { label: activityTexts.women },
  'participants.men': { label: activityTexts.men },
  'participants.notNoted': { label: activityTexts.notNoted },
  outputs: { label: activityTexts.outputs, item: activityTexts.output },
  'outputs.what': { label: activityTexts.outputName },
  'outputs.at': { label: activityTexts.outputAt, hint: activityTexts.outputAtHint },
  course: { label: activityTexts.course, options: optionTexts(activityStatusTexts) },
  cost: { label: activityTexts.cost, hint: activityTexts.costHint },
}

const whyOfActivity = { label: actTexts.reason, hint: activityTexts.reasonHint }
/** The parts of a text for the public. */
const publicSections = {
  language: {
    label: publicTextTexts.language,
    options: calledTexts(Object.entries(languageNames).map(([id, name]) => ({ id, name }))),
  },
  title: { label: publicTextTexts.title },
  partners: { label: publicTextTexts.partners, hint: publicTextTexts.partnersHint },
  summary: { label: publicTextTexts.summary },
  results: { label: publicTextTexts.results, hint: publicTextTexts.leftOut },
  constraints: { label: publicTextTexts.constraints, hint: publicTextTexts.leftOut },
  design: { label: publicTextTexts.design, hint: publicTextTexts.designHint },
} satisfies QuestionTexts

/** What the forms of the desk ask beside what all of them do, by the form's id. */
const own: Readonly<Record<string, (wording: DeskWording) => QuestionTexts>> = {
  'extend-task': () => ({ dueOn: { label: actTexts.newDay } }),
  'plan-instalments': () => ({
    parts: { label: instalmentTexts.parts, item: instalmentTexts.part },
    'parts.amount': { label: instalmentTexts.amount },
    'parts.on': { label: instalmentTexts.on },
    'parts.after': { label: instalmentTexts.after, options: optionTexts(reportAwaited) },
  }),
  'propose-correction': () => ({
    choice: {
      label: taskTexts.choose,
      called: 'nothing',
      options: optionTexts({
        correct: correctionTexts.isOtherwise,
        'not-made': correctionTexts.notMade,
      }),
    },
    amount: { label: correctionTexts.rightAmount },
    on: { label: correctionTexts.rightDay },
    reference: { label: correctionTexts.rightReference },
  }),
  'correct-end': () => ({ ends: { label: actTexts.newEnd } }),
  'write-public-text': () => publicSections,
  'translate-public-text': () => ({
    ...publicSections,
    language: { ...publicSections.language, label: publicTextTexts.into },
  }),
  'clear-public-text': () => ({
    of: {
      label: publicTextTexts.clearsOf,
      options: optionTexts(clearanceTexts),
      isInSight: 'below',
    },
    withoutAgreement: {
      label: publicTextTexts.withoutAgreement,
      hint: publicTextTexts.withoutAgreementHint,
    },
  }),
  'reassign-task': ({ people = [] }) => ({
    from: { label: actTexts.inPlaceOf, options: calledTexts(people) },
    to: { label: actTexts.newPerson, options: calledTexts(people) },
  }),
  'appoint-alternates': ({ people = [] }) => ({
    people: { label: actTexts.whoIsCalled, options: calledTexts(people) },
  }),
  'record-meeting': ({ people = [] }) => meeting(people),
  terminate: () => ({
    confirm: { label: actTexts.terminateConfirm },
  }),
  'replace-contact': () => newcomerTexts,
  'resolve-incident': () => ({ note: { label: actTexts.incidentNote } }),
  'enter-proposal': ({ calls = [], missions = [] }) => ({
    call: { label: meetingTexts.call, options: calledTexts(calls) },
    mission: { label: meetingTexts.mission, options: calledTexts(missions) },
    name: { label: meetingTexts.contactName },
    address: { label: meetingTexts.contactAddress },
    language: {
      label: meetingTexts.language,
      options: calledTexts(Object.entries(languageNames).map(([id, name]) => ({ id, name }))),
    },
    receivedOn: { label: meetingTexts.receivedOn },
  }),
  'council-update': () => ({
    asOf: { label: deskTexts.asOf },
    dueOn: { label: deskTexts.dueOn },
  }),
  'order-waitlist': ({ years = [], projects = [] }) => ({
    ...Object.fromEntries(years.map((year) => [`reason.${year}`, why])),
    ...Object.fromEntries(
      projects.map((id) => [`place.${id}`, { label: filled(deskTexts.placeOf, () => ({ id })) }]),
    ),
  }),
  activity: () => activity,
  'confirm-activity': () => ({
    answer: {
      label: activityTexts.answer,
      options: optionTexts({ agree: activityTexts.agree, refuse: activityTexts.refuse }),
      isInSight: 'below',
    },
    why: { label: activityTexts.why, hint: activityTexts.whyHint },
  }),
  'activity-course': () => ({
    course: { label: activityTexts.course, options: optionTexts(activityStatusTexts) },
    toYear: { label: activityTexts.toYear, hint: activityTexts.toYearHint },
    reason: whyOfActivity,
  }),
  'activity-cost': () => ({ cost: { label: activityTexts.cost }, reason: whyOfActivity }),
  'pay-activity': () => ({
    amount: { label: activityTexts.amount },
    on: { label: activityTexts.paidOn },
    reference: { label: activityTexts.paymentReference },
    rest: {
      label: activityTexts.rest,
      options: optionTexts({
        stays: activityTexts.restStays,
        released: activityTexts.restReleased,
      }),
      isInSight: 'below',
    },
  }),
  'desk-door': () => ({ address: { label: deskTexts.address, autocomplete: 'email' } }),
}

/** What the inputs of a form at the desk are called. */
export function deskQuestionTexts(formId: string, wording: DeskWording = {}): QuestionTexts {
  return { reason: why, ...own[formId]?.(wording) }
}
