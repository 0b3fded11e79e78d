import { tamperingKindSchema } from '../../domain/audit/tampering'
import type { FundIncident } from '../../domain/programme/fund-incident'
import type { Incident } from '../../domain/project/incident'
import { deskTexts } from '../../texts/desk'
import { incidentTexts, tamperingTexts } from '../../texts/incidents'
import { formatDay } from '../../texts/format'
import { translator, type Text, type Translate } from '../../texts/language'
import { Table } from '../kit/components'
import { ActForm, type ActShowing, type OfferedAct } from './act-form'

type ShownFundIncident = FundIncident & { act: OfferedAct | undefined }

/** What rules couldn't settle and nobody has seen to: of the fund as a whole, settled here, and of projects. */
export function Incidents(props: {
  showing: ActShowing
  base: string
  incidents: readonly Incident[]
  ofFund: readonly ShownFundIncident[]
}) {
  const { showing, base, incidents, ofFund } = props
  const { language } = showing
  if (incidents.length === 0 && ofFund.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(deskTexts.incidents)}</h2>
      {ofFund.map((incident) => (
        <OfFund showing={showing} base={base} incident={incident} />
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

const ofFundTexts = {
  'workflow-failed': { heading: deskTexts.fundStopped, hint: deskTexts.fundStoppedHint },
  'record-tampered': { heading: deskTexts.recordTampered, hint: deskTexts.recordTamperedHint },
} as const satisfies Record<FundIncident['kind'], { heading: Text; hint: Text }>

/** What was done to a record in words; a workflow's state and error by their names. */
function detailOf({ kind, detail }: FundIncident, t: Translate): string | undefined {
  const change = tamperingKindSchema.safeParse(detail)
  return kind === 'record-tampered' && change.success ? t(tamperingTexts[change.data]) : detail
}

function OfFund(props: { showing: ActShowing; base: string; incident: ShownFundIncident }) {
  const { showing, base, incident } = props
  const { language } = showing
  const t = translator(language)
  const ofKind = ofFundTexts[incident.kind]
  return (
    <section class="item">
      <h3>{t(ofKind.heading)}</h3>
      <p class="quiet">
        {formatDay(language, incident.at.slice(0, 10))}, {incident.about}
        {incident.detail ? `, ${detailOf(incident, t)}` : ''}
      </p>
      <p>{t(ofKind.hint)}</p>
      {incident.act ? (
        <ActForm
          showing={showing}
          offered={incident.act}
          path={`${base}/incidents/${incident.n}`}
        />
      ) : null}
    </section>
  )
}
