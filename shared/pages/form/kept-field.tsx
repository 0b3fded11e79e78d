import type { Child } from 'hono/jsx'
import { clearName, keptName } from '../../domain/forms/kept'
import { confidentialTexts } from '../../texts/confidential'
import { translator, type Language } from '../../texts/language'
import { inputId } from '../kit/components'

/** Says at its field that a confidential answer is kept, and where it opens. */
export function KeptNote({ language, codeHref }: { language: Language; codeHref: string }) {
  const t = translator(language)
  return (
    <div class="note">
      <p>{t(confidentialTexts.kept)}</p>
      <p>
        <a href={codeHref}>{t(confidentialTexts.openKept)}</a>
      </p>
    </div>
  )
}

/** A field whose answer is kept and not shown: its empty input, and a box that deletes what is kept. */
export function KeptField(props: { language: Language; name: string; children: Child }) {
  const name = clearName(props.name)
  return (
    <div class="kept">
      <input type="hidden" name={keptName(props.name)} value="yes" data-private="" />
      {props.children}
      <div class="choice">
        <input type="checkbox" id={inputId(name)} name={name} value="yes" data-private="" />
        <label for={inputId(name)}>{translator(props.language)(confidentialTexts.clearKept)}</label>
      </div>
    </div>
  )
}
