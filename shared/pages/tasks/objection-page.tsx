import type { Child } from 'hono/jsx'
import { dayOf } from '../../domain/time'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { objectionsUntil, objectionTexts } from '../../texts/objection'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { ErrorSummary } from '../kit/components'
import { Layout } from '../kit/layout'
import { colon } from '../../texts/colon'

interface ObjectionProps {
  language: Language
  /** The task's own path. */
  path: string
  projectId: string
  /** Left out for whoever has no part in the case any more. */
  title: string | undefined
  /** What was decided is in force: it can't simply be opened again. */
  isInForce: boolean
}

export const OBJECTION_PATH = 'not-me'

function captionOf({
  language,
  projectId,
  title,
}: Pick<ObjectionProps, 'language' | 'projectId' | 'title'>): string {
  return title === undefined
    ? projectId
    : translator(language)(colon, { label: projectId, message: title })
}

/** Where somebody finds, on a decision's page, how to say that it wasn't theirs. */
export function ObjectionLink(
  props: Pick<ObjectionProps, 'language' | 'path'> & { until: string | undefined },
) {
  const { language, path, until } = props
  const t = translator(language)
  return (
    <p class="apart">
      {t(objectionTexts.linkHint)}{' '}
      {until === undefined
        ? null
        : `${t(objectionsUntil, { day: formatDay(language, dayOf(until)) })} `}
      <a href={`${path}/${OBJECTION_PATH}?lang=${language}`}>{t(objectionTexts.link)}</a>
    </p>
  )
}

/** Where it can't be said any more, what can still be done. */
export function TooLateToObject({ language }: Pick<ObjectionProps, 'language'>) {
  return <p class="apart">{translator(language)(objectionTexts.tooLate)}</p>
}

/** Says what saying so does, and asks for it with a button: opening the page does nothing. */
export function ObjectionPage(props: ObjectionProps & { recorded: Child; asked: AskedForm }) {
  const { language, path, asked } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(objectionTexts.heading)}
      hasProblems={asked.problems.length > 0}
      personal
      path={`${path}/${OBJECTION_PATH}`}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={asked.problems} />
        <h1>
          <span class="caption">{captionOf(props)}</span>
          {t(objectionTexts.heading)}
        </h1>
        <h2>{t(objectionTexts.recordedInYourName)}</h2>
        {props.recorded}
        <p>{t(props.isInForce ? objectionTexts.tooLateToReopen : objectionTexts.whatHappens)}</p>
        <form method="post" action={`${path}/${OBJECTION_PATH}?lang=${language}`}>
          <AnswerFields {...asked} />
          <div class="actions">
            <button name="act" value="object">
              {t(objectionTexts.confirm)}
            </button>
            <a href={`${path}?lang=${language}`}>{t(objectionTexts.back)}</a>
          </div>
        </form>
      </div>
    </Layout>
  )
}

/** It was said, and what follows. */
export function ObjectedPage(props: ObjectionProps) {
  const { language, path } = props
  const t = translator(language)
  return (
    <Layout language={language} title={t(objectionTexts.doneHeading)} personal path={path}>
      <div class="measure">
        <div class="panel">
          <h1>{t(objectionTexts.doneHeading)}</h1>
          <p>{captionOf(props)}</p>
        </div>
        <p class="lead">
          {t(props.isInForce ? objectionTexts.doneIncident : objectionTexts.doneReopened)}
        </p>
        <p>{t(objectionTexts.mailbox)}</p>
      </div>
    </Layout>
  )
}
