import type { Child } from 'hono/jsx'
import { deskTexts } from '../../texts/desk'
import { financePageTexts } from '../../texts/finance-pages'
import { translator, type Language, type Text } from '../../texts/language'
import { ErrorSummary, type ShownProblem } from '../kit/components'
import { Layout } from '../kit/layout'

/** Where pages of figures lie, and which there are. */
export interface FiguresPlace {
  language: Language
  /** The desk's first page. */
  desk: string
  /** The page's own path. */
  path: string
  reports: readonly { name: string; title: Text }[]
}

/** A page of figures at the desk: the way back and to the others, its heading, and what is shown. */
export function FiguresFrame(
  props: FiguresPlace & { heading: string; problems?: readonly ShownProblem[]; children: Child },
) {
  const { language, desk, path, reports, heading, problems = [], children } = props
  const t = translator(language)
  const figures = `${desk}/finance`
  return (
    <Layout
      language={language}
      title={heading}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <ErrorSummary language={language} problems={problems} />
      <p class="noprint">
        <a href={`${desk}?lang=${language}`}>{t(deskTexts.backToDesk)}</a>
      </p>
      <h1>{heading}</h1>
      <nav class="noprint" aria-label={t(financePageTexts.reports)}>
        <ul>
          {path === figures ? null : (
            <li>
              <a href={`${figures}?lang=${language}`}>{t(financePageTexts.all)}</a>
            </li>
          )}
          {reports
            .filter(({ name }) => path !== `${figures}/${name}`)
            .map(({ name, title }) => (
              <li>
                <a href={`${figures}/${name}?lang=${language}`}>{t(title)}</a>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </Layout>
  )
}
