import type { Incident } from '../../domain/project/incident'
import { deskTexts } from '../../texts/desk'
import { incidentTexts } from '../../texts/incidents'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Table } from '../kit/components'

/** What rules couldn't settle and nobody has seen to. */
export function Incidents(props: {
  language: Language
  base: string
  incidents: readonly Incident[]
}) {
  const { language, base, incidents } = props
  if (incidents.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(deskTexts.incidents)}</h2>
      <Table
        caption={t(deskTexts.incidents)}
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
    </section>
  )
}
