import { deskTexts } from '../../texts/desk'
import { translator, type Language } from '../../texts/language'
import { Prose } from '../kit/components'

/** Texts that were typed in a form which isn't there any more, to be copied. Nothing where none were. */
export function KeptTexts({ language, kept }: { language: Language; kept: readonly string[] }) {
  if (kept.length === 0) return null
  return (
    <section class="note asked">
      <h2>{translator(language)(deskTexts.youTyped)}</h2>
      {kept.map((text) => (
        <Prose text={text} />
      ))}
    </section>
  )
}
