import type { AnswerForm } from '../../domain/answers/declared'
import type { Problem } from '../../domain/forms/problems'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { disownTexts, focalTexts } from '../../texts/answers'
import { newcomerTexts } from '../../texts/contacts'
import type { Language } from '../../texts/language'
import { otherActs } from '../../texts/other-acts'
import type { QuestionTexts } from '../../texts/question-text'
import { reconsiderTexts } from '../../texts/reconsider'
import { problemsShown, type AskedForm } from '../answers/answer-fields'

const texts: Readonly<Record<string, QuestionTexts>> = {
  'accept-contact': {},
  'answer-question': { text: { label: otherActs.answer, hint: otherActs.answerHint } },
  'disown-proposal': { note: { label: disownTexts.note, called: disownTexts.noteCalled } },
  'comment-draft': { text: { label: focalTexts.comment, hint: focalTexts.recused } },
  reconsider: { whatIsNew: { label: reconsiderTexts.whatIsNew } },
  'replace-contact': newcomerTexts,
}

/** A mission's form as it is shown, with what was typed in it and what is wrong. */
export function askedForm(
  { id, schema }: AnswerForm<unknown>,
  language: Language,
  typed: RawAnswers = {},
  problems: readonly Problem[] = [],
): AskedForm {
  const words = { language, schema, texts: texts[id] ?? {} }
  return { ...words, typed, problems: problemsShown(words, problems) }
}
