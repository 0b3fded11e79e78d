import { dayOf } from '../../domain/time'
import { enteredLine, enteredTexts, enteringFor } from '../../texts/entered'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'

/** Something that a person of the secretariat entered for a mission. */
export interface Entered {
  who: string
  at: string
  /** The day on which the document came that it was entered from. */
  receivedOn?: string | undefined
}

/** Who entered something for its mission, when, and from which document. */
export function enteredSentence(language: Language, { who, at, receivedOn }: Entered): string {
  return translator(language)(enteredLine, {
    who,
    day: formatDay(language, dayOf(at)),
    received: receivedOn && formatDay(language, receivedOn),
  })
}

/** Tells whoever fills in a form for a mission for whom they do it. */
export function EnteringFor(props: {
  language: Language
  mission: string
  sent: Entered | undefined
}) {
  const { language, mission, sent } = props
  const t = translator(language)
  return (
    <div class="note">
      <p>
        <strong>{t(enteringFor, { mission })}</strong>
      </p>
      <p>{t(enteredTexts.howTo)}</p>
      {sent ? <p>{enteredSentence(language, sent)}</p> : null}
    </div>
  )
}

/** Tells a mission who filled in its form, and that it sends it. */
export function EnteredBefore({ language, sent }: { language: Language; sent: Entered }) {
  return (
    <div class="note asked">
      <p>
        <strong>{enteredSentence(language, sent)}</strong>
      </p>
      <p>{translator(language)(enteredTexts.lookThrough)}</p>
    </div>
  )
}
