import { confidentialTexts } from '../../texts/confidential'
import { translator, type Language } from '../../texts/language'

/** Where what is confidential behind a page's link opens with a code. */
export function confidentialHref(language: Language, path: string): string {
  const token = path.split('/')[2] ?? ''
  return `/confidential/${token}?lang=${language}`
}

/** Leads from a page behind a link to what is confidential behind the same link. */
export function ConfidentialLink({ language, path }: { language: Language; path: string }) {
  return (
    <p>
      <a href={confidentialHref(language, path)}>{translator(language)(confidentialTexts.link)}</a>
    </p>
  )
}
