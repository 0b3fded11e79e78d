import { dayOf } from '../../../domain/time'
import { confirmedLine, enteredTexts, objectTo } from '../../../texts/entered'
import { formatDay } from '../../../texts/format'
import { translator, type Language } from '../../../texts/language'
import { enteredSentence, type Entered } from '../../form/entering'

/** What the secretariat entered for its mission: who, when, from which document, and how to object. */
export function EnteredFor(props: {
  language: Language
  entered: Entered
  confirmedAt: string | undefined
  /** Whether it counts for nothing until the mission has confirmed it. */
  waits?: boolean
  contact: string
}) {
  const { language, entered, confirmedAt, waits = false, contact } = props
  const t = translator(language)
  return (
    <div class="note">
      <p>
        {enteredSentence(language, entered)}{' '}
        {confirmedAt ? t(confirmedLine, { day: formatDay(language, dayOf(confirmedAt)) }) : null}
      </p>
      <p>{waits ? t(enteredTexts.unconfirmed) : t(objectTo, { contact })}</p>
    </div>
  )
}
