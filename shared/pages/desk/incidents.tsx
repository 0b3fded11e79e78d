import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { FundIncident } from '../../domain/programme/fund-incident'
import type { Incident } from '../../domain/project/incident'
import { actTexts } from '../../texts/desk-acts'
import { deskTexts } from '../../texts/desk'
import { incidentTexts } from '../../texts/incidents'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Table, TextArea, type ShownProblem } from '../kit/components'
import { ActForm, ActInputs } from './act-form'

/** What rules couldn't settle and nobody has seen to: of the fund as a whole, settled here, and of projects. */
export function Incidents(props: {
  language: Language
  base: string
  incidents: readonly Incident[]
  ofFund: readonly FundIncident[]
  maySettle: boolean
  typed: RawAnswers
  problems: readonly ShownProblem[]
}) {
  const { language, base, incidents, ofFund } = props
  if (incidents.length === 0 && ofFund.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(deskTexts.incidents)}</h2>
      {ofFund.map((incident) => (
        <OfFund {...props} incident={incident} />
      ))}
      {incidents.length === 0 ? null : (
        <Table
          caption={t(deskTexts.incidents)}
          hidesCaption
          columns={[
            { name: 'project', label: t(deskTexts.project) },
            { name: 'what', label: t(deskTexts.whatHappened) },
            { name: 'since', label: t(deskTexts.since) },
          ]}
          rows={incidents.map((incident) => ({
            project: (
              <a
                class="nowrap"
                href={`${base}/projects/${incident.projectId}?lang=${language}#incidents`}
              >
                {incident.projectId}
              </a>
            ),
            what: t(incidentTexts[incident.kind]),
            since: formatDay(language, incident.at.slice(0, 10)),
          }))}
        />
      )}
    </section>
  )
}

function OfFund(props: {
  language: Language
  base: string
  incident: FundIncident
  maySettle: boolean
  typed: RawAnswers
  problems: readonly ShownProblem[]
}) {
  const { language, base, incident, maySettle, typed, problems } = props
  const t = translator(language)
  const inputs = new ActInputs(
    { language, path: `${base}/incidents/${incident.n}`, typed, problems },
    `fund-incident-${incident.n}`,
  )
  return (
    <section class="item">
      <h3>{t(deskTexts.fundStopped)}</h3>
      <p class="quiet">
        {formatDay(language, incident.at.slice(0, 10))}, {incident.about}
        {incident.detail ? `, ${incident.detail}` : ''}
      </p>
      <p>{t(deskTexts.fundStoppedHint)}</p>
      {maySettle ? (
        <ActForm
          inputs={inputs}
          act="resolve-fund-incident"
          heading={t(actTexts.resolve)}
          button={t(actTexts.resolve)}
        >
          <TextArea {...inputs.common('note', actTexts.incidentNote)} short />
        </ActForm>
      ) : null}
    </section>
  )
}
