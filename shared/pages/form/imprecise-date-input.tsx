import { formTexts } from '../../texts/form'
import { translator, type Language } from '../../texts/language'
import { Hints, inputId, TextInput, type InputProps } from '../kit/components'

/** A date that may still be open: the latest day it can be, and how people say it. */
export function ImpreciseDateInput(
  props: InputProps & {
    language: Language
    said: string
    date: string
    saidProblem: string | undefined
    dateProblem: string | undefined
  },
) {
  const { language, name, label, said, date, saidProblem, dateProblem } = props
  const t = translator(language)
  return (
    <fieldset class="field" id={inputId(name)}>
      <legend>{label}</legend>
      <Hints {...props} />
      <div class="sub">
        <TextInput
          name={`${name}.date`}
          label={t(formTexts.dayLabel)}
          hint={t(formTexts.dayHint)}
          value={date}
          problem={dateProblem}
          width="short"
        />
        <TextInput
          name={`${name}.said`}
          label={t(formTexts.saidLabel)}
          hint={t(formTexts.saidHint)}
          value={said}
          problem={saidProblem}
          width="medium"
        />
      </div>
    </fieldset>
  )
}
