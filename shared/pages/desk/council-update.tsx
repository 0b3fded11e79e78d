import { deskTexts } from '../../texts/desk'
import { translator, type Language } from '../../texts/language'
import { TextInput, type ShownProblem } from '../kit/components'

/** Asks every open project for the update the Council's paper is made of. */
export function CouncilUpdate(props: {
  language: Language
  path: string
  typed: { asOf: string; dueOn: string }
  problems: readonly ShownProblem[]
}) {
  const { language, path, typed, problems } = props
  const t = translator(language)
  const problem = (name: string) => problems.find((one) => one.name === name)?.text
  return (
    <section class="measure">
      <h2>{t(deskTexts.council)}</h2>
      <p class="quiet">{t(deskTexts.councilHint)}</p>
      <form method="post" action={path}>
        <TextInput
          name="asOf"
          label={t(deskTexts.asOf)}
          value={typed.asOf}
          problem={problem('asOf')}
          width="medium"
        />
        <TextInput
          name="dueOn"
          label={t(deskTexts.dueOn)}
          value={typed.dueOn}
          problem={problem('dueOn')}
          width="medium"
        />
        <button name="act" value="council-update">
          {t(deskTexts.ask)}
        </button>
      </form>
    </section>
  )
}
