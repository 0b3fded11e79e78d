import { disownTexts } from '../../texts/answers'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Facts, TextArea } from '../kit/components'
import { Layout } from '../kit/layout'

/** Lets a mission's mailbox say that it doesn't know a proposal. */
export function DisownPage(props: {
  language: Language
  path: string
  projectId: string
  title: string
  sentDay: string
  contact: string
  isTold: boolean
}) {
  const { language, path, isTold } = props
  const t = translator(language)
  const heading = t(isTold ? disownTexts.toldHeading : disownTexts.heading)
  return (
    <Layout language={language} title={heading} personal path={path}>
      <div class="measure">
        <h1>
          <span class="caption">
            {props.projectId}: {props.title}
          </span>
          {heading}
        </h1>
        <p class="lead">{t(isTold ? disownTexts.told : disownTexts.lead)}</p>
        <Facts
          facts={[
            { term: t(disownTexts.sentOn), value: formatDay(language, props.sentDay) },
            { term: t(disownTexts.contact), value: props.contact },
          ]}
        />
        {isTold ? null : (
          <form method="post" action={`${path}?lang=${language}`}>
            <TextArea name="note" label={t(disownTexts.note)} short />
            <button name="do" value="disown">
              {t(disownTexts.send)}
            </button>
          </form>
        )}
      </div>
    </Layout>
  )
}
