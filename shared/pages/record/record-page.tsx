import type { AuditRecord } from '../../domain/audit/record'
import { titleOf } from '../../domain/project/project'
import type { DecisionRecord } from '../../domain/record/decision-record'
import { auditText } from '../../texts/audit'
import { formatMoment } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { mailNames } from '../../texts/mail-names'
import { fateTexts, recordTexts } from '../../texts/record'
import { Facts, Note, Table } from '../kit/components'
import { Layout } from '../kit/layout'
import { colon } from '../../texts/colon'
import { FollowUp } from './follow-up'
import { InShort } from './in-short'
import { Money } from './money'
import type { Namer } from './names'
import { Texts } from './record-texts'
import { Sittings } from './sittings'

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
  const title = `${t(recordTexts.heading)} ${project.id}`
  return (
    <Layout language={language} title={title} path={path} personal>
      <h1>
        <span class="caption">{title}</span>
        {titleOf(project)}
      </h1>
      <p class="quiet">{`${t(colon, { label: t(recordTexts.madeAt), message: formatMoment(language, now) })}.`}</p>
      <p class="quiet">
        {t(recordTexts.printHint)}
        <a href={`${path}?format=json`}>{t(recordTexts.asData)}</a>
      </p>
      <Verdict language={language} record={record} />
      <InShort {...props} />
      <Money language={language} record={record} />
      <Sittings {...props} />
      <Texts {...props} />
      <FollowUp {...props} />
      <Mails {...props} />
      <Acts {...props} />
    </Layout>
  )
}

/** Whether the record can be believed: first thing on the page. */
function Verdict({ language, record }: Pick<Props, 'language' | 'record'>) {
  const t = translator(language)
  const { proof, texts } = record
  const holds =
    proof.faults.length === 0 &&
    proof.envelopeFaults.length === 0 &&
    texts.every((text) => text.hashHolds)
  return (
    <>
      <Note tone={holds ? 'good' : 'bad'}>
        <p>{t(holds ? recordTexts.proofHolds : recordTexts.proofBroken)}</p>
      </Note>
      <Facts
        facts={[
          { term: t(recordTexts.records), value: String(proof.records) },
          { term: t(recordTexts.head), value: <span class="text">{proof.head}</span> },
        ]}
      />
    </>
  )
}

function Mails({ language, record, name }: Props) {
  const t = translator(language)
  return (
    <section>
      <h2>{t(recordTexts.mails)}</h2>
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
        rows={record.mails.map((mail) => ({
          mail: t(mailNames[mail.mail]),
          to: name(mail.to),
          sent: mail.sentAt ? formatMoment(language, mail.sentAt) : '',
          fate: [t(fateTexts[mail.fate]), ...mail.news].join('; '),
          id: mail.id,
        }))}
      />
    </section>
  )
}

function Acts({ language, record, name }: Props) {
  const t = translator(language)
  const reasonOf = ({ facts }: AuditRecord) =>
    record.remarks.find(({ n }) => n === facts['remark'])?.text
  const whatOf = (act: AuditRecord) => {
    const label = t(auditText(act.kind))
    const message = reasonOf(act)
    return message ? t(colon, { label, message }) : label
  }
  return (
    <section>
      <h2>{t(recordTexts.acts)}</h2>
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
