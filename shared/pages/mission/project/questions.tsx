import { isOpenQuestion } from '../../../domain/decide/request/open-question'
import { dayOf } from '../../../domain/time'
import { colon } from '../../../texts/colon'
import { formatDay } from '../../../texts/format'
import { translator } from '../../../texts/language'
import { answeredOn, askedOn, happenedTexts } from '../../../texts/happened'
import { Prose } from '../../kit/components'
import type { ProjectPageProps } from './project-props'

/** What the mission was asked about its proposal, and its answers; never who asked. */
export function Questions({ language, file, now }: ProjectPageProps) {
  const { questions } = file
  if (questions.length === 0) return null
  const t = translator(language)
  const day = (at: string) => formatDay(language, dayOf(at))
  return (
    <>
      <h2>{t(happenedTexts.questions)}</h2>
      {questions.map((question) => (
        <details open={isOpenQuestion(file, question, now)}>
          <summary>
            {t(colon, {
              label: t(askedOn, { day: day(question.askedAt) }),
              message: firstWords(question.text),
            })}
          </summary>
          <Prose text={question.text} />
          {question.answer === undefined || question.answeredAt === undefined ? (
            <p class="quiet">
              {t(
                isOpenQuestion(file, question, now)
                  ? happenedTexts.waitsForAnswer
                  : happenedTexts.notAnswered,
              )}
            </p>
          ) : (
            <>
              <h3>{t(answeredOn, { day: day(question.answeredAt) })}</h3>
              <Prose text={question.answer} />
            </>
          )}
        </details>
      ))}
    </>
  )
}

const SHOWN_LENGTH = 80

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH).trimEnd()}…` : line
}
