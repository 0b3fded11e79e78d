import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { sealTexts } from '../../texts/seals'
import { Table } from '../kit/components'
import { Layout } from '../kit/layout'

export interface ShownSeal {
  n: number
  at: string
  hash: string
  previous: string
}

/** The seals on the audit record, newest first, and what anybody can do with them. */
export function SealsPage(props: {
  language: Language
  seals: readonly ShownSeal[]
  next: string | undefined
}) {
  const { language, seals, next } = props
  const t = translator(language)
  return (
    <Layout language={language} title={t(sealTexts.title)} path="/seals">
      <h1>{t(sealTexts.title)}</h1>
      <p class="lead">{t(sealTexts.what)}</p>
      <p>{t(sealTexts.how)}</p>
      {seals.length === 0 ? (
        <p>{t(sealTexts.none)}</p>
      ) : (
        <Table
          caption={t(sealTexts.title)}
          hidesCaption
          columns={[
            { name: 'n', label: t(sealTexts.number) },
            { name: 'at', label: t(sealTexts.day) },
            { name: 'hash', label: t(sealTexts.hash) },
          ]}
          rows={seals.map(({ n, at, hash }) => ({
            n: <a href={`/seals/${n}`}>{n}</a>,
            at: formatDay(language, at.slice(0, 10)),
            hash: <code>{hash}</code>,
          }))}
        />
      )}
      {next === undefined ? null : (
        <p>
          <a href={`${next}&lang=${language}`}>{t(sealTexts.older)}</a>
        </p>
      )}
    </Layout>
  )
}
