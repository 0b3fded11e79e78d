import { oneLine } from '../../domain/text/typed'
import type { Child } from 'hono/jsx'
import { commonTexts } from '../../texts/common'
import { languageNames, languages, translator, type Language } from '../../texts/language'
import { SCRIPT_PATH, STYLE_PATH } from './assets'

export interface LayoutProps {
  language: Language
  title: string
  /** Set on a page that shows problems with what was sent. */
  hasProblems?: boolean
  /** A page that only its link's holder should see. */
  personal?: boolean
  /** A form on it keeps what is typed. */
  keeps?: boolean
  /** The page's own path, so that another language shows the same page. */
  path?: string
  /** Id of a form that another language saves first, so that nothing typed is lost. */
  savesForm?: string
  children: Child
}

/** Every page: one heading, the languages, and what is shown. Rendered with a doctype by `renderPage`. */
export function Layout({
  language,
  title,
  hasProblems,
  personal,
  keeps,
  path,
  savesForm,
  children,
}: LayoutProps) {
  const t = translator(language)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${hasProblems ? t(commonTexts.errorPrefix) : ''}${oneLine(title)} – ${t(commonTexts.fund)}`}</title>
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="data:," />
        {keeps ? <script src={SCRIPT_PATH} defer></script> : null}
      </head>
      <body>
        <DefaultButton form={savesForm} />
        <a class="skip" href="#main">
          {t(commonTexts.skip)}
        </a>
        <header class="top">
          <div class="wide">
            <a class="name" href={`/?lang=${language}`}>
              {t(commonTexts.fund)}
            </a>
            <nav aria-label={t(commonTexts.languages)}>
              <ul>
                {languages.map((one) => (
                  <li>
                    <LanguageSwitch one={one} current={language} path={path} form={savesForm} />
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main">
          <div class="wide">{children}</div>
        </main>
        <footer class="bottom">
          <div class="wide">
            <p>{t(commonTexts.fundLong)}</p>
            {personal ? <p>{t(commonTexts.linkIsYours)}</p> : null}
          </div>
        </footer>
      </body>
    </html>
  )
}

/** Enter in a line presses the form's first button, which must not be one that changes the language. */
function DefaultButton({ form }: { form: string | undefined }) {
  return form === undefined ? null : (
    <button class="first" form={form} name="do" value="save" tabindex={-1} aria-hidden="true" />
  )
}

function LanguageSwitch(props: {
  one: Language
  current: Language
  path: string | undefined
  form: string | undefined
}) {
  const { one, current, path, form } = props
  const shared = { lang: one, ...(one === current && { 'aria-current': 'true' as const }) }
  return form === undefined ? (
    <a href={`${path ?? ''}?lang=${one}`} hreflang={one} {...shared}>
      {languageNames[one]}
    </a>
  ) : (
    <button class="plain" form={form} name="do" value={`language:${one}`} {...shared}>
      {languageNames[one]}
    </button>
  )
}
