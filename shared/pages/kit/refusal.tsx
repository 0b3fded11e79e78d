import type { Child } from 'hono/jsx'
import { languageSchema } from '../../domain/people'
import { commonTexts } from '../../texts/common'
import { say } from '../../texts/language'
import { Prose } from './components'
import { renderPage } from './render'

/** Nothing that was typed can hold it, since what is typed is escaped. */
const END_OF_PAGE = '</div></main>'

function languageOf(html: string) {
  return languageSchema.catch('en').parse(/<html lang="(\w+)"/.exec(html)?.[1])
}

/**
 * The HTML of a page that answers a form that wasn't taken: what was typed and doesn't stand on it otherwise
 * is put at its end, to be copied. (A context of JSX, which would do it in the layout, weighs 16 KB.)
 */
export function renderRefusal(page: Child, typed: readonly string[]): string {
  const html = renderPage(page)
  const missing = typed.filter((text) => !html.includes(String(<>{text}</>)))
  const end = html.lastIndexOf(END_OF_PAGE)
  if (missing.length === 0 || end < 0) return html
  const unsent = (
    <section class="note asked measure">
      <h2>{say(languageOf(html), commonTexts.whatYouTyped)}</h2>
      {missing.map((text) => (
        <Prose text={text} />
      ))}
    </section>
  )
  return `${html.slice(0, end)}${String(unsent)}${html.slice(end)}`
}
