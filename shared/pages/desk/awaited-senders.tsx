import { deskTexts } from '../../texts/desk'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { awaitedTexts } from '../../texts/senders'
import { Table } from '../kit/components'

/** Proposals that wait for their missions' word on who sent them. Nothing where none does. */
export function AwaitedSenders(props: {
  language: Language
  base: string
  awaited: readonly {
    projectId: string
    mailbox: string
    sentDay: string
    untilDay: string
    isDisowned: boolean
  }[]
}) {
  const { language, base, awaited } = props
  const t = translator(language)
  if (awaited.length === 0) return null
  return (
    <section aria-labelledby="senders">
      <h2 id="senders">{t(awaitedTexts.heading)}</h2>
      <p>{t(awaitedTexts.lead)}</p>
      <Table
        caption={t(awaitedTexts.heading)}
        hidesCaption
        columns={[
          { name: 'project', label: t(deskTexts.project) },
          { name: 'asked', label: t(deskTexts.asked) },
          { name: 'since', label: t(deskTexts.since) },
          { name: 'due', label: t(deskTexts.due) },
        ]}
        rows={awaited.map(({ projectId, mailbox, sentDay, untilDay, isDisowned }) => ({
          project: (
            <a class="nowrap" href={`${base}/projects/${projectId}?lang=${language}`}>
              {projectId}
            </a>
          ),
          asked: isDisowned ? t(awaitedTexts.secretariat) : mailbox,
          since: formatDay(language, sentDay),
          due: formatDay(language, untilDay),
        }))}
      />
    </section>
  )
}
