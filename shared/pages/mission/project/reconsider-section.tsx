import { translator, type Language } from '../../../texts/language'
import { reconsiderTexts } from '../../../texts/reconsider'
import { TextArea, type ShownProblem } from '../../kit/components'

export interface TypedNews {
  whatIsNew: string
  problems: readonly ShownProblem[]
}

/** How a mission asks, once, that a decline be looked at again. */
export function ReconsiderSection(props: {
  language: Language
  path: string
  typed: TypedNews | undefined
}) {
  const { language, path, typed } = props
  const t = translator(language)
  const problem = typed?.problems.find(({ name }) => name === 'whatIsNew')?.text
  return (
    <details open={typed !== undefined}>
      <summary>{t(reconsiderTexts.heading)}</summary>
      <form method="post" action={`${path}?lang=${language}`}>
        <p>{t(reconsiderTexts.hint)}</p>
        <TextArea
          name="whatIsNew"
          label={t(reconsiderTexts.whatIsNew)}
          value={typed?.whatIsNew ?? ''}
          problem={problem}
        />
        <button class="second" name="do" value="reconsider">
          {t(reconsiderTexts.send)}
        </button>
      </form>
    </details>
  )
}
