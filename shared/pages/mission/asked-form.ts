import type { AnswerForm } from '../../domain/answers/declared'
import type { Problem } from '../../domain/forms/problems'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { disownTexts, focalTexts } from '../../texts/answers'
import { confidentialTexts } from '../../texts/confidential'
import { newcomerTexts } from '../../texts/contacts'
import type { Language } from '../../texts/language'
import { lateResultsTexts } from '../../texts/late-results'
import { linksTexts } from '../../texts/links'
import { missionTexts } from '../../texts/mission'
import { otherActs } from '../../texts/other-acts'
import type { QuestionTexts } from '../../texts/question-text'
import { reconsiderTexts } from '../../texts/reconsider'
import { problemsShown, type AskedForm } from '../answers/answer-fields'

/** By form, where nothing but the form is needed to say what it asks. */
const texts: Readonly<Record<string, QuestionTexts>> = {
  'accept-contact': {},
  'answer-question': { text: { label: otherActs.answer, hint: otherActs.answerHint } },
  'disown-proposal': { note: { label: disownTexts.note, called: disownTexts.noteCalled } },
  'comment-draft': { text: { label: focalTexts.comment, hint: focalTexts.recused } },
  'add-results': { results: { label: lateResultsTexts.results } },
  reconsider: { whatIsNew: { label: reconsiderTexts.whatIsNew } },
  'replace-contact': newcomerTexts,
  'lost-links': { address: { label: linksTexts.address, autocomplete: 'email' } },
  withdraw: { confirm: { label: missionTexts.withdrawConfirm } },
  'withdraw-change': { confirm: { label: missionTexts.withdrawChangeConfirm } },
  'open-confidential': {
    code: {
      label: confidentialTexts.code,
      called: 'nothing',
      hint: confidentialTexts.codeHint,
      autocomplete: 'one-time-code',
    },
  },
}

/** What was typed in a form, and what is wrong with it. */
export interface Sent {
  typed?: RawAnswers | undefined
  problems?: readonly Problem[] | undefined
}

/** A mission's form as it is shown; `said` is what it asks in a case at hand. */
export function askedForm(
  { id, schema }: AnswerForm<unknown>,
  language: Language,
  { typed = {}, problems = [] }: Sent = {},
  said: QuestionTexts = texts[id] ?? {},
): AskedForm {
  const words = { language, schema, texts: said }
  return { ...words, typed, problems: problemsShown(words, problems) }
}
