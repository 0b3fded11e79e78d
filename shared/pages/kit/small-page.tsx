import type { Child } from 'hono/jsx'
import type { Language } from '../../texts/language'
import { ErrorSummary, type ShownProblem } from './components'
import { Layout } from './layout'

/** A page behind a link that tells or asks one thing: what is wrong first, then its heading. */
export function SmallPage(props: {
  language: Language
  path: string
  heading: string
  /** What it is about, above the heading. */
  caption?: string | undefined
  problem?: ShownProblem | undefined
  /** What stands above the heading: the way back. */
  above?: Child
  children: Child
}) {
  const { language, path, heading, caption, problem, above, children } = props
  return (
    <Layout
      language={language}
      title={heading}
      hasProblems={problem !== undefined}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={problem ? [problem] : []} />
        {above}
        <h1>
          {caption === undefined ? null : <span class="caption">{caption}</span>}
          {heading}
        </h1>
        {children}
      </div>
    </Layout>
  )
}

/** The form of such a page: it is sent to the page's own address, in its language. */
export function SmallForm(props: { language: Language; path: string; children: Child }) {
  return (
    <form method="post" action={`${props.path}?lang=${props.language}`} novalidate>
      {props.children}
    </form>
  )
}
