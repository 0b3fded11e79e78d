import { confidentialTexts } from '../../texts/confidential'
import { translator, type Language } from '../../texts/language'

/** Leads from a page behind a link to what is confidential behind the same link. */
export function ConfidentialLink({ language, path }: { language: Language; path: string }) {
  const token = path.split('/')[2] ?? ''
  return (
    <p>
      <a href={`/confidential/${token}?lang=${language}`}>
        {translator(language)(confidentialTexts.link)}
      </a>
    </p>
  )
}
