import type { RawAnswers } from '../../domain/forms/raw-answers'
import { askingTexts } from '../../texts/asking'
import { translator, type Language } from '../../texts/language'

/** A name that no browser and no password manager knows what to fill in for. */
const TRAP = 'leave-empty'
const PERSON = 'person'
const YES = 'yes'

/** A field that people don't see and that programmes fill in. */
export function Trap({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <div class="aside" aria-hidden="true">
      <label for={`f-${TRAP}`}>{t(askingTexts.leaveEmpty)}</label>
      <input
        type="text"
        id={`f-${TRAP}`}
        name={TRAP}
        tabindex={-1}
        autocomplete="off"
        data-1p-ignore
        data-bwignore
        data-lpignore="true"
      />
    </div>
  )
}

/** Sends the form; `doubted` where it may be no person who sends it: then the button says so. */
export function SendButton({ doubted, label }: { doubted: boolean; label: string }) {
  return doubted ? (
    <button name={PERSON} value={YES}>
      {label}
    </button>
  ) : (
    <button>{label}</button>
  )
}

/**
 * Whether something filled in what people don't see, and nobody has said since that they are a person. Then
 * the form is shown again and asks: a password manager may have done it.
 */
export function seemsRobot(form: RawAnswers): boolean {
  const isFilled = (form[TRAP] ?? '').length > 0
  return isFilled && form[PERSON] !== YES
}
