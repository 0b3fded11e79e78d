import { askingTexts, waitsTexts } from '../../texts/asking'
import { translator, type Language } from '../../texts/language'

/** Why a mail that was asked for isn't sent yet: so many minutes are to pass, or it may be no person who asks. */
export type Halt = { waits: number } | { doubted: true }

/** Says why nothing was sent yet and what to do; what was typed stays in the form below. */
export function HaltNote({ language, halt }: { language: Language; halt: Halt | undefined }) {
  if (!halt) return null
  const t = translator(language)
  return (
    <div class="summary" role="alert" tabindex={-1}>
      <p>{'waits' in halt ? t(waitsTexts, { minutes: halt.waits }) : t(askingTexts.doubted)}</p>
    </div>
  )
}
