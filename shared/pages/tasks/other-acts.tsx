import { formatDay } from '../../texts/format'
import { translator, type Language, type Text } from '../../texts/language'
import { notPaidTexts } from '../../texts/not-paid'
import { askedOn, otherActs } from '../../texts/other-acts'
import { taskTexts } from '../../texts/tasks'
import { AnswerFields, isBegun, type AskedForm } from '../answers/answer-fields'
import { inLanguage } from '../form/names'
import { Prose } from '../kit/components'

/** Names of the buttons of what else can be done by filling something in. */
export type OtherActName = 'ask' | 'delegate' | 'not-paid' | 'return'

/** What unfolds it, what its button says, and what is to be known before. */
const words: Readonly<Record<OtherActName, { summary: Text; button: Text; lead?: Text }>> = {
  ask: { summary: otherActs.ask, button: otherActs.sendQuestion },
  delegate: { summary: otherActs.give, button: otherActs.giveButton },
  'not-paid': { summary: notPaidTexts.summary, button: notPaidTexts.summary },
  return: {
    summary: otherActs.returnInstead,
    button: taskTexts.returnIt,
    lead: otherActs.returnInsteadHint,
  },
}

/** Something else that can be done, folded until something was typed in it or is wrong with it. */
export function OtherAct(props: {
  name: OtherActName
  form: AskedForm
  /** The page's own path: forms post to it. */
  path: string
  lead?: Text | undefined
}) {
  const { name, form, path } = props
  const t = translator(form.language)
  const { summary, button, lead = props.lead } = words[name]
  return (
    <details open={isBegun(form)}>
      <summary>{t(summary)}</summary>
      {lead ? <p>{t(lead)}</p> : null}
      <form method="post" action={inLanguage(path, form.language)} novalidate>
        <AnswerFields {...form} />
        <div class="actions">
          <button class="second" name="act" value={name}>
            {t(button)}
          </button>
        </div>
      </form>
    </details>
  )
}

export interface ShownQuestion {
  askedBy: string
  askedOn: string
  text: string
  answer: string | undefined
  isOpen: boolean
}

/** What the mission was asked, and what it answered; that nothing came is said. */
export function QuestionsAsked(props: { language: Language; questions: readonly ShownQuestion[] }) {
  const { language, questions } = props
  if (questions.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(otherActs.questionsHeading)}</h2>
      {questions.map(({ askedBy, askedOn: day, text, answer, isOpen }) => (
        <>
          <p class="quiet">{t(askedOn, { who: askedBy, date: formatDay(language, day) })}</p>
          <Prose text={text} />
          {answer === undefined ? (
            <p>
              <strong>{t(isOpen ? otherActs.waitsForAnswer : otherActs.notAnswered)}</strong>
            </p>
          ) : (
            <blockquote>
              <Prose text={answer} />
            </blockquote>
          )}
        </>
      ))}
    </section>
  )
}
