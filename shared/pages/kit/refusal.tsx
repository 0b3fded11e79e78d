import { createContext, useContext, type Child } from 'hono/jsx'
import { commonTexts } from '../../texts/common'
import { translator, type Language } from '../../texts/language'
import { Prose } from './components'
import { renderPage } from './render'

const Unsent = createContext<readonly string[]>([])

/** What was typed in a form that wasn't taken, where the page doesn't show it otherwise, to be copied. */
export function UnsentTexts({ language }: { language: Language }) {
  const texts = useContext(Unsent)
  return texts.length === 0 ? null : (
    <section class="note asked measure">
      <h2>{translator(language)(commonTexts.whatYouTyped)}</h2>
      {texts.map((text) => (
        <Prose text={text} />
      ))}
    </section>
  )
}

/** The HTML of a page that answers a form that wasn't taken: of these texts none is missing on it. */
export function renderRefusal(page: Child, typed: readonly string[]): string {
  const html = renderPage(page)
  const missing = typed.filter((text) => !html.includes(String(<>{text}</>)))
  return missing.length === 0
    ? html
    : renderPage(<Unsent.Provider value={missing}>{page}</Unsent.Provider>)
}
