import type { AuditRecord } from '../../domain/audit/record'
import { titleOf } from '../../domain/project/project'
import type { DecisionRecord } from '../../domain/record/decision-record'
import { auditText } from '../../texts/audit'
import { formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { mailNames } from '../../mails/mail-names'
import { fateTexts, recordTexts } from '../../texts/record'
import { Facts, Note, Table, Written } from '../kit/components'
import { Layout } from '../kit/layout'
import { colon } from '../../texts/colon'
import { ActivityFacts } from './activity-facts'
import { FollowUp } from './follow-up'
import { InShort } from './in-short'
import { Money } from './money'
import type { Namer } from './names'
import { Texts } from './record-texts'
import { Sittings } from './sittings'
import { told, UnlikeList, UnlikeMark, UnlikeNotes } from './unlike'

interface Props {
  language: Language
  record: DecisionRecord
  name: Namer
  path: string
  now: string
}

/** The decision record of one project, to read and to print: what was decided, by whom, and the proof. */
export function RecordPage(props: Props) {
  const { language, record, path, now } = props
  const t = translator(language)
  const { project } = record
  const title = `${t(recordTexts.heading)} ${record.id}`
  return (
    <Layout language={language} title={title} path={path} personal>
      <h1>
        <span class="caption">{title}</span>
        <Written
          text={project ? titleOf(project) : (record.activity?.content.title ?? record.id)}
        />
      </h1>
      <p class="quiet">{`${t(colon, { label: t(recordTexts.madeAt), message: formatMoment(language, now) })}.`}</p>
      <p class="quiet">
        {t(recordTexts.printHint)}
        <a href={`${path}?format=json`}>{t(recordTexts.asData)}</a>
      </p>
      <Verdict {...props} />
      {record.activity ? <OfActivity {...props} /> : <OfProject {...props} />}
      <Mails {...props} />
      <Acts {...props} />
    </Layout>
  )
}

function OfProject(props: Props) {
  return (
    <>
      <InShort {...props} />
      <Money {...props} />
      <Sittings {...props} />
      <Texts {...props} />
      <FollowUp {...props} />
    </>
  )
}

/** An activity has no votes and no reports: what it is, and its money. */
function OfActivity(props: Props) {
  const { language, record, name } = props
  return record.activity ? (
    <>
      <UnlikeNotes language={language} record={record} name={name} of={['activity']} />
      <ActivityFacts language={language} activity={record.activity} />
      <Money {...props} />
    </>
  ) : null
}

/** Whether the record can be believed: first thing on the page. */
function Verdict({ language, record, name }: Props) {
  const t = translator(language)
  const { proof } = record
  const isTorn = [proof.faults, proof.envelopeFaults, proof.settingsFaults].some(
    (faults) => faults.length > 0,
  )
  return (
    <>
      {proof.holds ? (
        <Note tone="good">
          <p>{t(isHeldWhole(proof) ? recordTexts.proofHolds : recordTexts.recordsHold)}</p>
        </Note>
      ) : null}
      {isTorn || (!proof.holds && (proof.unlike ?? []).length === 0) ? (
        <Note tone="bad">
          <p>{t(isTorn ? recordTexts.proofBroken : recordTexts.textsBroken)}</p>
        </Note>
      ) : null}
      <UnlikeList language={language} record={record} name={name} />
      <Facts
        facts={[
          { term: t(recordTexts.records), value: String(proof.records) },
          { term: t(recordTexts.head), value: <span class="text">{proof.head}</span> },
        ]}
      />
    </>
  )
}

/** Whether everything the tables hold could be held against the records, and not the records alone. */
function isHeldWhole({ unlike, notBaselined }: DecisionRecord['proof']): boolean {
  return unlike !== undefined && notBaselined.length === 0
}

function Mails({ language, record, name }: Props) {
  const t = translator(language)
  return (
    <section>
      <h2>{t(recordTexts.mails)}</h2>
      <UnlikeNotes language={language} record={record} name={name} of={['order']} />
      <Table
        caption={t(recordTexts.mails)}
        hidesCaption
        columns={[
          { name: 'mail', label: t(recordTexts.mail) },
          { name: 'to', label: t(recordTexts.to) },
          { name: 'sent', label: t(recordTexts.sent) },
          { name: 'fate', label: t(recordTexts.fate) },
          { name: 'id', label: t(recordTexts.reference) },
        ]}
        rows={record.mails.map((mail) =>
          told(language, mail.unlike, {
            mail: t(mailNames[mail.mail]),
            to: name(mail.to),
            sent: mail.sentAt ? formatMoment(language, mail.sentAt) : '',
            fate: [t(fateTexts[mail.fate]), ...mail.news].join('; '),
            id: mail.id,
          }),
        )}
      />
    </section>
  )
}

function Acts({ language, record, name }: Props) {
  const t = translator(language)
  const whatOf = (act: AuditRecord) => {
    const label = t(auditText(act.kind))
    const reason = record.remarks.find(({ n }) => n === act.facts['remark'])
    if (!reason) return label
    const message = t(colon, { label, message: reason.text })
    return reason.unlike ? (
      <span class="otherwise">
        {message} <UnlikeMark language={language} />
      </span>
    ) : (
      message
    )
  }
  return (
    <section>
      <h2>{t(recordTexts.acts)}</h2>
      <UnlikeNotes language={language} record={record} name={name} of={['remark']} />
      <Table
        caption={t(recordTexts.acts)}
        hidesCaption
        columns={[
          { name: 'seq', label: t(recordTexts.number), number: true },
          { name: 'when', label: t(recordTexts.when) },
          { name: 'what', label: t(recordTexts.act) },
          { name: 'by', label: t(recordTexts.by) },
          { name: 'hash', label: t(recordTexts.proof) },
        ]}
        rows={record.acts.map((act) => ({
          seq: String(act.seq),
          when: formatMoment(language, act.at),
          what: whatOf(act),
          by: act.onBehalfOf
            ? t(recordTexts.onBehalf, { by: name(act.by), of: name(act.onBehalfOf) })
            : name(act.by),
          hash: act.hash.slice(0, 16),
        }))}
      />
    </section>
  )
}
