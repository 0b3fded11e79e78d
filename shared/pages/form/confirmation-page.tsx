import type { Form } from '../../domain/forms/form'
import { enteredTexts } from '../../texts/entered'
import { decisionBy, formTexts, questionsTo } from '../../texts/form'
import { formatDay } from '../../texts/format'
import { translator, type Language, type Text } from '../../texts/language'
import { nowWaits, waitingSteps } from '../../texts/senders'
import { Layout } from '../kit/layout'

export interface ConfirmationPageProps {
  language: Language
  form: Form['id']
  /** The project's id. */
  reference: string
  subject: string
  /** Address of this page. */
  path: string
  /** The day by which the next person should have answered. */
  nextAnswerDay?: string | undefined
  contact: string
  /** Set for whoever entered it for a mission, which confirms it first. */
  isEntered?: boolean
  /** Where the project stands by now. */
  standing: string
  /** Whose word on its sender it waits for, and until which day. */
  waits?: { mailbox: string; untilDay: string } | undefined
}

const headings: Readonly<Record<Form['id'], Text>> = {
  proposal: formTexts.sentProposal,
  report: formTexts.sentReport,
  amendment: formTexts.sentAmendment,
}

const steps: Readonly<Record<Form['id'], readonly Text[]>> = {
  proposal: [formTexts.receipt, formTexts.nextReview, formTexts.nextDecision],
  report: [formTexts.nextReport],
  amendment: [formTexts.nextAmendment],
}

function stepsOf({ isEntered, waits, form }: ConfirmationPageProps): readonly Text[] {
  if (waits) return waitingSteps
  return isEntered ? [enteredTexts.withMission] : steps[form]
}

/** Says that it was sent, under which reference, and what happens next. */
export function ConfirmationPage(props: ConfirmationPageProps) {
  const { language, form, reference, subject, path, nextAnswerDay, contact, waits } = props
  const t = translator(language)
  return (
    <Layout language={language} title={t(headings[form])} personal path={path}>
      <div class="measure">
        <div class="panel">
          <h1>{t(headings[form])}</h1>
          <p>
            {t(formTexts.yourReference)}
            <br />
            <strong class="nowrap">{reference}</strong>
          </p>
        </div>
        <p class="lead">{subject}</p>
        <p>{props.standing}</p>
        {waits ? (
          <p>{t(nowWaits, { ...waits, until: formatDay(language, waits.untilDay) })}</p>
        ) : null}
        <h2>{t(formTexts.nextHeading)}</h2>
        <ol>
          {stepsOf(props).map((step) => (
            <li>{t(step)}</li>
          ))}
        </ol>
        {nextAnswerDay === undefined ? null : (
          <p>{t(decisionBy, { day: formatDay(language, nextAnswerDay) })}</p>
        )}
        <p>{t(questionsTo, { contact })}</p>
        <p class="quiet">{t(formTexts.print)}</p>
      </div>
    </Layout>
  )
}
