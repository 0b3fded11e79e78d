import { commentable } from '../../domain/answers/tasks/asking'
import { fieldAt } from '../../domain/forms/catalogue'
import { choiceSets } from '../../domain/forms/choices'
import { markerNames, type MarkerCodes } from '../../domain/gender-review/indicated'
import { proposalForm } from '../../domain/proposal/proposal-content'
import { correctionTexts } from '../../texts/corrections'
import { fieldText } from '../../texts/fields'
import { formatMoney } from '../../texts/format'
import { notPaidTexts } from '../../texts/not-paid'
import { objectionTexts } from '../../texts/objection'
import { paymentTexts } from '../../texts/payments'
import { otherActs } from '../../texts/other-acts'
import {
  filled,
  named,
  optionTexts,
  type OptionText,
  type QuestionTexts,
} from '../../texts/question-text'
import type { Text } from '../../texts/language'
import { markerCode, markerTitles, reviewTexts } from '../../texts/review'
import { blocksTexts, roleNames, taskTexts, voteNames } from '../../texts/tasks'

/** What the words of a task's questions depend on. */
export interface Wording {
  /** US cents. */
  amountCents: number
  /** To whom the task may be given. */
  people: readonly { id: string; name: string }[]
  /** What the mission states of its markers. */
  stated: Partial<MarkerCodes>
  /** Advice that a return can ask for, by the name of its box, in the reader's language. */
  advice: readonly { value: string; label: string }[]
}

const choosing = (options: Readonly<Record<string, OptionText>>): QuestionTexts => ({
  choice: { label: taskTexts.choose, called: 'nothing', options },
})

/** A letter to the mission, and what goes with an approval: the same wherever it is asked. */
const common: QuestionTexts = {
  amount: { label: taskTexts.amount },
  reason: { label: taskTexts.reason },
  conditions: { label: taskTexts.conditions, item: taskTexts.conditionText },
  'conditions.text': { label: taskTexts.conditionText },
  'conditions.due': { label: taskTexts.conditionDue },
  'conditions.blocks': {
    label: taskTexts.conditionBlocks,
    options: optionTexts(blocksTexts),
  },
  'conditions.confirmedBy': { label: otherActs.confirmedBy, options: optionTexts(roleNames) },
  letter: { label: taskTexts.letter, hint: taskTexts.letterHint },
  comments: { label: taskTexts.comments, item: taskTexts.commentOn },
  'comments.path': {
    label: taskTexts.commentOn,
    options: optionTexts(
      Object.fromEntries(
        commentable.flatMap((path) => {
          const field = fieldAt(proposalForm, path)
          return field ? [[path, fieldText(proposalForm, field).label]] : []
        }),
      ),
    ),
  },
  'comments.text': { label: taskTexts.commentText },
}

const payment = (day: Text): QuestionTexts => ({
  on: { label: day },
  reference: { label: taskTexts.paymentReference, hint: taskTexts.paymentReferenceHint },
})

const onChange: QuestionTexts = {
  ...choosing(optionTexts({ approve: taskTexts.approveChange, refuse: taskTexts.refuseChange })),
  reason: { label: taskTexts.reasonOptional, called: taskTexts.reason },
}

const ofCode = (value: string) => markerCode(value === 'null' ? null : value)
const codeTexts = (codes: readonly string[]) =>
  optionTexts(Object.fromEntries(codes.map((code) => [code, ofCode(code)])))

function genderReview({ stated, advice }: Wording): QuestionTexts {
  const codes = {
    dac: ['0', '1', '2', 'null'],
    gam: [...choiceSets.gamCode, 'mixed'],
    iom: choiceSets.iomMarker,
  }
  const ofMarkers = markerNames.map((name): QuestionTexts => {
    const title = markerTitles[name]
    return {
      [name]: { label: title, options: codeTexts(codes[name]) },
      [`reasons.${name}`]: {
        label: filled(reviewTexts.whyOther, (language) => ({ marker: title[language] })),
      },
      [`confirm.reasons.${name}`]: {
        label: filled(reviewTexts.whyNotStated, (language) => ({
          marker: title[language],
          stated: markerCode(stated[name] ?? null)[language],
        })),
      },
    }
  })
  return {
    ...choosing(
      optionTexts({
        confirm: taskTexts.confirmMarkers,
        override: taskTexts.overrideMarkers,
        return: taskTexts.returnIt,
      }),
    ),
    'confirm.gam': {
      label: reviewTexts.gamChoice,
      options: {
        ...codeTexts(choiceSets.gamCode),
        mixed: { label: reviewTexts.leaveMixed },
      },
    },
    ...Object.fromEntries(ofMarkers.flatMap((texts) => Object.entries(texts))),
    reason: { label: reviewTexts.reasonForAll },
    ask: {
      label: reviewTexts.askFor,
      hint: reviewTexts.askForHint,
      options: optionTexts(
        Object.fromEntries(advice.map(({ value, label }) => [value, named(label)])),
      ),
    },
  }
}

/** What the forms of a task's page say beside what all of them do, by the form's id. */
const own: Readonly<Record<string, (wording: Wording) => QuestionTexts>> = {
  'gender-review': genderReview,
  'funding-vote': () => ({
    ...choosing({
      ...optionTexts(voteNames),
      fund: { label: voteNames.fund, hint: taskTexts.fundHint },
    }),
    reason: {
      label: taskTexts.reasonOptional,
      called: taskTexts.reason,
      hint: taskTexts.reasonToMission,
    },
  }),
  'chair-decision': () => ({
    ...choosing({
      approve: { label: taskTexts.approve },
      decline: { label: taskTexts.decline, hint: taskTexts.reasonToMission },
      return: { label: taskTexts.returnIt },
    }),
    year: { label: taskTexts.envelopeYear },
  }),
  'waitlist-offer': ({ amountCents }) =>
    choosing(
      optionTexts({
        accept: filled(taskTexts.takeMoney, (language) => ({
          amount: formatMoney(language, amountCents),
        })),
        pass: taskTexts.passMoney,
      }),
    ),
  'join-next-call': () =>
    choosing(optionTexts({ join: taskTexts.joinNextCall, leave: taskTexts.leaveWaitlist })),
  'confirm-version': () => ({
    ...choosing(
      optionTexts({ confirm: taskTexts.confirmEntered, object: taskTexts.objectEntered }),
    ),
    objection: { label: taskTexts.whatIsWrong },
  }),
  'confirm-disbursement': () => ({
    ...payment(taskTexts.paidOn),
    restOn: { label: paymentTexts.restOn, hint: paymentTexts.restOnHint },
  }),
  'review-report': () => ({
    ...choosing(optionTexts({ accept: taskTexts.acceptReport, return: taskTexts.returnReport })),
    note: { label: taskTexts.note },
  }),
  'waive-report': () => ({ spent: { label: taskTexts.spent } }),
  'acknowledge-amendment': () => onChange,
  'decide-amendment': () => onChange,
  'vote-amendment': () => onChange,
  'confirm-return': () => ({
    ...choosing(
      optionTexts({ received: taskTexts.moneyReceived, 'write-off': taskTexts.writeOff }),
    ),
    ...payment(taskTexts.receivedOn),
  }),
  'confirm-correction': () =>
    choosing(optionTexts({ confirm: correctionTexts.confirmIt, refuse: correctionTexts.refuseIt })),
  'confirm-condition': () => ({
    ...choosing({
      met: { label: otherActs.conditionIsMet },
      waived: { label: otherActs.conditionIsWaived, hint: otherActs.waivedHint },
    }),
    note: { label: otherActs.evidence },
  }),
  ask: () => ({ question: { label: otherActs.question, hint: otherActs.askHint } }),
  'not-paid': () => ({
    reason: { label: notPaidTexts.why },
    askAgainOn: { label: notPaidTexts.askAgainOn },
  }),
  object: () => ({ note: { label: objectionTexts.note } }),
  delegate: ({ people }) => ({
    delegate: {
      label: otherActs.giveTo,
      hint: otherActs.giveHint,
      options: optionTexts(Object.fromEntries(people.map(({ id, name }) => [id, named(name)]))),
    },
  }),
}

const NOBODY: Wording = { amountCents: 0, people: [], stated: {}, advice: [] }

/** What the inputs of a form on a task's page are called. */
export function questionTexts(formId: string, wording: Wording = NOBODY): QuestionTexts {
  return { ...common, ...own[formId]?.(wording) }
}
