import { senderTexts } from '../../texts/answers'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { ErrorSummary, Facts, Note, Radios } from '../kit/components'
import { Layout } from '../kit/layout'

/** Asks a mission's mailbox whether it knows who began a draft in its name. */
export function SenderPage(props: {
  language: Language
  path: string
  address: string
  call: string
  begunDay: string
  stands: 'known' | 'asked' | 'unknown'
  isOver: boolean
  problem: string | undefined
}) {
  const { language, path, stands, isOver, problem } = props
  const t = translator(language)
  const isAsked = !isOver && stands !== 'known'
  return (
    <Layout
      language={language}
      title={t(senderTexts.heading)}
      hasProblems={problem !== undefined}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problem === undefined ? [] : [{ name: 'known', text: problem }]}
        />
        <h1>{t(senderTexts.heading)}</h1>
        {isOver ? <p class="lead">{t(senderTexts.over)}</p> : null}
        {!isOver && stands !== 'asked' ? (
          <Note tone={stands === 'known' ? 'good' : 'bad'}>
            <p>{t(stands === 'known' ? senderTexts.saidKnown : senderTexts.saidUnknown)}</p>
          </Note>
        ) : null}
        <Facts
          facts={[
            { term: t(senderTexts.address), value: props.address },
            { term: t(senderTexts.call), value: props.call },
            { term: t(senderTexts.begun), value: formatDay(language, props.begunDay) },
          ]}
        />
        {isAsked ? (
          <form method="post" action={`${path}?lang=${language}`} novalidate>
            <Radios
              name="known"
              label={t(senderTexts.question)}
              problem={problem}
              options={[
                { value: 'yes', label: t(senderTexts.known) },
                { value: 'no', label: t(senderTexts.unknown) },
              ]}
            />
            <button>{t(senderTexts.send)}</button>
          </form>
        ) : null}
      </div>
    </Layout>
  )
}
