import { commonTexts } from '../../texts/common'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { notPaidTexts } from '../../texts/not-paid'
import { askedOn, otherActs } from '../../texts/other-acts'
import { taskTexts } from '../../texts/tasks'
import { Prose, Select, TextArea, TextInput, type Option } from '../kit/components'

interface Posted {
  language: Language
  /** The page's own path: forms post to it. */
  path: string
  typed: string
  problem: string | undefined
}

/** Asks the mission something before deciding. */
export function AskQuestion({ language, path, typed, problem }: Posted) {
  const t = translator(language)
  return (
    <details open={typed !== '' || problem !== undefined}>
      <summary>{t(otherActs.ask)}</summary>
      <form method="post" action={path} novalidate>
        <TextArea
          name="question"
          label={t(otherActs.question)}
          hint={t(otherActs.askHint)}
          value={typed}
          problem={problem}
          short
        />
        <button class="second" name="act" value="ask">
          {t(otherActs.sendQuestion)}
        </button>
      </form>
    </details>
  )
}

/** Gives one's part in a task to somebody else. */
export function GiveAway({ people, ...posted }: Posted & { people: readonly Option[] }) {
  const { language, path, typed, problem } = posted
  const t = translator(language)
  return (
    <details open={problem !== undefined}>
      <summary>{t(otherActs.give)}</summary>
      <form method="post" action={path} novalidate>
        <Select
          name="delegate"
          label={t(otherActs.giveTo)}
          hint={t(otherActs.giveHint)}
          value={typed}
          problem={problem}
          options={people}
          empty={t(commonTexts.chooseOne)}
        />
        <button class="second" name="act" value="delegate">
          {t(otherActs.giveButton)}
        </button>
      </form>
    </details>
  )
}

/** Says that a payment was not made, and when it is to be asked for again. */
export function NotPaid(
  props: Posted & { isAskedAgain: boolean; day: string; dayProblem: string | undefined },
) {
  const { language, path, typed, problem, isAskedAgain, day, dayProblem } = props
  const t = translator(language)
  return (
    <details open={typed !== '' || problem !== undefined || dayProblem !== undefined}>
      <summary>{t(notPaidTexts.summary)}</summary>
      <p>{t(isAskedAgain ? notPaidTexts.again : notPaidTexts.cancelled)}</p>
      <form method="post" action={path} novalidate>
        <TextArea name="reason" label={t(notPaidTexts.why)} value={typed} problem={problem} short />
        {isAskedAgain ? (
          <TextInput
            name="askAgainOn"
            label={t(notPaidTexts.askAgainOn)}
            hint={t(taskTexts.dateHint)}
            value={day}
            problem={dayProblem}
            width="medium"
          />
        ) : null}
        <button class="second" name="act" value="not-paid">
          {t(notPaidTexts.summary)}
        </button>
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
