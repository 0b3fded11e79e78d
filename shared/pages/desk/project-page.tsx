import type { Incident } from '../../domain/project/incident'
import type { Remark } from '../../domain/project/remark'
import { actTexts } from '../../texts/desk-acts'
import { deskTexts } from '../../texts/desk'
import { incidentTexts } from '../../texts/incidents'
import { formatDay } from '../../texts/format'
import { translator } from '../../texts/language'
import { Facts, Prose, Table, type Fact, Written, type Notice } from '../kit/components'
import { colon } from '../../texts/colon'
import type { PublicText } from '../../domain/project/public-text'
import type { Stale } from '../../domain/decide/running/propose-public-text'
import { publicTextTexts } from '../../texts/public-text'
import { TextSections, TextState } from '../kit/public-text'
import { DeskFrame } from './frame'
import { ActButton, ActForm, type ActShowing, type OfferedAct } from './act-form'
import { Entries, type ShownEntry } from './entries'
import { ProjectActs } from './project-acts'
import { Remarks } from './remarks'
import { ProjectTask, type ShownTask } from './project-tasks'

export interface ShownMail {
  id: string
  to: string
  mail: string
  at: string
  state: string
  isBad: boolean
  maySendAgain: boolean
}

export interface DeskProjectProps {
  showing: ActShowing
  base: string
  now: string
  id: string
  title: string
  facts: readonly Fact[]
  tasks: readonly ShownTask[]
  acts: readonly OfferedAct[]
  /** What was confirmed of its money. */
  entries: readonly ShownEntry[]
  reopening: { name: string; at: string } | undefined
  incidents: readonly (Incident & {
    resolvedBy: string | undefined
    act: OfferedAct | undefined
  })[]
  remarks: readonly (Remark & { name: string })[]
  /** What the Council is to read of it, once it was written. */
  publicText: { text: PublicText; stale: Stale | undefined } | undefined
  mails: readonly ShownMail[]
  notice: Notice | undefined
}

/** One project at the desk: what it waits for, what can be done, and what was. */
export function DeskProjectPage(props: DeskProjectProps) {
  const { showing, base, now, notice } = props
  const { language } = showing
  const t = translator(language)
  return (
    <DeskFrame
      showing={showing}
      back={{ path: base, name: deskTexts.backToDesk }}
      title={props.title}
      heading={
        <>
          <span class="caption">{props.id}</span>
          <Written text={props.title} />
        </>
      }
      notice={notice}
    >
      <Facts facts={props.facts} />
      <p>
        <a href={`${base}/records/${props.id}?lang=${language}`}>{t(actTexts.record)}</a>
      </p>
      <Incidents {...props} />
      <h2>{t(actTexts.waitsFor)}</h2>
      {props.tasks.length === 0 ? <p>{t(actTexts.waitsForNobody)}</p> : null}
      {props.tasks.map((task) => (
        <ProjectTask showing={showing} task={task} now={now} />
      ))}
      <Entries showing={showing} entries={props.entries} />
      <CouncilText {...props} />
      <ProjectActs showing={showing} acts={props.acts} reopening={props.reopening} />
      <Remarks language={language} remarks={props.remarks} />
      <Mails {...props} />
    </DeskFrame>
  )
}

function Incidents({ showing, incidents }: DeskProjectProps) {
  if (incidents.length === 0) return null
  const { language } = showing
  const t = translator(language)
  const day = (at: string) => formatDay(language, at.slice(0, 10))
  return (
    <section aria-labelledby="incidents">
      <h2 id="incidents">{t(deskTexts.incidents)}</h2>
      {incidents.map((incident) => (
        <section class="item">
          <h3>{t(incidentTexts[incident.kind])}</h3>
          <p class="quiet">
            {day(incident.at)}, {incident.about}
            {incident.detail ? `, ${incident.detail}` : ''}
          </p>
          {incident.note ? <Prose text={incident.note} /> : null}
          {incident.resolved ? (
            <>
              <p>
                {t(actTexts.resolvedOn, {
                  name: incident.resolvedBy ?? '',
                  day: day(incident.resolved.at),
                })}
              </p>
              <Prose text={incident.resolved.note} />
            </>
          ) : incident.act ? (
            <ActForm showing={showing} offered={incident.act} />
          ) : null}
        </section>
      ))}
    </section>
  )
}

function CouncilText({ showing: { language }, publicText }: DeskProjectProps) {
  if (!publicText) return null
  const t = translator(language)
  const { text } = publicText
  return (
    <section aria-labelledby="council">
      <h2 id="council">{t(publicTextTexts.heading)}</h2>
      <TextState language={language} {...publicText} />
      <details>
        <summary>{t(publicTextTexts.whatIsPrinted)}</summary>
        <TextSections language={language} sections={text.sections} />
      </details>
    </section>
  )
}

function Mails({ showing, mails }: DeskProjectProps) {
  if (mails.length === 0) return null
  const { language } = showing
  const t = translator(language)
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{t(actTexts.mails)}</h2>
      <p class="quiet">{t(actTexts.mailsHint)}</p>
      <Table
        caption={t(actTexts.mails)}
        hidesCaption
        columns={[
          { name: 'when', label: t(deskTexts.when) },
          { name: 'to', label: t(deskTexts.mailTo) },
          { name: 'mail', label: t(deskTexts.mail) },
          { name: 'what', label: t(deskTexts.whatHappened) },
          { name: 'again', label: t(actTexts.sendAgain) },
        ]}
        rows={mails.map((mail) => ({
          when: formatDay(language, mail.at.slice(0, 10)),
          to: mail.to,
          mail: mail.mail,
          what: <span class={mail.isBad ? 'tag bad' : 'tag'}>{mail.state}</span>,
          again: mail.maySendAgain ? (
            <ActButton
              showing={showing}
              act="resend-mail"
              about={{ outboxId: mail.id }}
              label={t(colon, {
                label: t(actTexts.sendAgain),
                message: `${mail.mail}, ${mail.to}`,
              })}
            >
              {t(actTexts.sendAgain)}
            </ActButton>
          ) : (
            '–'
          ),
        }))}
      />
    </section>
  )
}
