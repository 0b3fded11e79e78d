import { deskTexts, mailTroubleTexts } from '../../texts/desk'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Table } from '../kit/components'

/** A mail that didn't arrive. */
export interface TroubledMail {
  projectId: string | undefined
  to: string
  /** What it is, in a few words. */
  mail: string
  trouble: 'bounced' | 'complained' | 'given-up'
  at: string
}

/** Mails of late that bounced or were given up. */
export function TroubledMails(props: {
  language: Language
  base: string
  mails: readonly TroubledMail[]
}) {
  const { language, base, mails } = props
  if (mails.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(deskTexts.bounced)}</h2>
      <p class="quiet">{t(deskTexts.bouncedHint)}</p>
      <Table
        caption={t(deskTexts.bounced)}
        hidesCaption
        columns={[
          { name: 'project', label: t(deskTexts.project) },
          { name: 'to', label: t(deskTexts.mailTo) },
          { name: 'mail', label: t(deskTexts.mail) },
          { name: 'what', label: t(deskTexts.whatHappened) },
          { name: 'when', label: t(deskTexts.when) },
        ]}
        rows={mails.map((one) => ({
          project: one.projectId ? (
            <a class="nowrap" href={`${base}/projects/${one.projectId}?lang=${language}#mails`}>
              {one.projectId}
            </a>
          ) : (
            '–'
          ),
          to: one.to,
          mail: one.mail,
          what: t(mailTroubleTexts[one.trouble]),
          when: formatDay(language, one.at.slice(0, 10)),
        }))}
      />
    </section>
  )
}
