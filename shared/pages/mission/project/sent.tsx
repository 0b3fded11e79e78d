import { additionalCents } from '../../../domain/amending/amendment-content'
import { isUnconfirmed } from '../../../domain/decide/tasks/on-behalf'
import type { StatusReport } from '../../../domain/project/follow-up'
import { proposalForm } from '../../../domain/proposal/proposal-content'
import { reportForm } from '../../../domain/reporting/report-content'
import { dayOf } from '../../../domain/time'
import { additionTexts, moreAsked } from '../../../texts/additional-money'
import { formatDay, formatMoney } from '../../../texts/format'
import { translator } from '../../../texts/language'
import {
  amendmentLine,
  amendmentStates,
  missionTexts,
  reportKinds,
  reportLine,
  reportStates,
  versionTitle,
} from '../../../texts/mission'
import { Answers } from '../../answers/answers'
import { Prose } from '../../kit/components'
import { EnteredFor } from './entered-for'
import type { ProjectPageProps } from './project-props'

/** As their days follow each other, whenever they were planned. */
function inOrder(reports: readonly StatusReport[]): StatusReport[] {
  return reports.toSorted((a, b) => a.asOf.localeCompare(b.asOf) || a.n - b.n)
}

/** The reports, those that were sent with their answers. */
export function Reports({ language, file, nameOf, contact }: ProjectPageProps) {
  const t = translator(language)
  if (file.reports.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.reports)}</h2>
      {inOrder(file.reports).map((report) => {
        const line = t(reportLine, {
          kind: t(reportKinds[report.kind]),
          asOf: formatDay(language, report.asOf),
          due: formatDay(language, report.dueOn),
          state: t(reportStates[report.status]),
        })
        if (!report.content) return <p>{line}</p>
        const { entered, filedAt } = report
        return (
          <>
            <details>
              <summary>{line}</summary>
              {report.reviewNote ? <Prose text={report.reviewNote} /> : null}
              <Answers
                language={language}
                form={reportForm}
                content={report.content}
                written={report.contentLanguage}
              />
            </details>
            {entered ? (
              <EnteredFor
                language={language}
                entered={{ ...entered, who: nameOf(entered.by) }}
                confirmedAt={filedAt}
                contact={contact}
              />
            ) : null}
          </>
        )
      })}
    </>
  )
}

/** The changes that were asked for, with what was decided on each. */
export function Amendments({ language, file }: ProjectPageProps) {
  const t = translator(language)
  if (file.amendments.length === 0) return null
  return (
    <>
      <h2>{t(missionTexts.amendments)}</h2>
      <ul>
        {file.amendments.map((amendment) => (
          <li>
            {additionalCents(amendment) > 0
              ? `${t(moreAsked, { amount: formatMoney(language, additionalCents(amendment)) })}. `
              : ''}
            {t(amendmentLine, {
              n: amendment.n,
              day: formatDay(language, dayOf(amendment.requestedAt)),
              state: t(amendmentStates[amendment.status]),
            })}
            {amendment.because === 'lack-of-funds' ? <p>{t(additionTexts.noFunds)}</p> : null}
            {amendment.reason ? <Prose text={amendment.reason} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Copies of the proposal, as it was sent each time. */
export function Versions({ language, file, nameOf, contact }: ProjectPageProps) {
  const t = translator(language)
  const { entered, currentVersion } = file.project
  return (
    <>
      <h2>{t(missionTexts.versions)}</h2>
      {file.versions.map((version) => {
        const { n, enteredBy, submittedAt, receivedOn } = version
        return (
          <>
            <details>
              <summary>
                {t(versionTitle, { n, day: formatDay(language, dayOf(submittedAt)) })}
              </summary>
              <Answers
                language={language}
                form={proposalForm}
                content={version.content}
                written={version.contentLanguage}
              />
            </details>
            {enteredBy?.type === 'person' ? (
              <EnteredFor
                language={language}
                entered={{ who: nameOf(enteredBy.id), at: submittedAt, receivedOn }}
                confirmedAt={entered?.version === n ? entered.confirmedAt : undefined}
                waits={n === currentVersion && isUnconfirmed(file.project)}
                contact={contact}
              />
            ) : null}
          </>
        )
      })}
    </>
  )
}
