import type { Child } from 'hono/jsx'
import { deskTexts } from '../../texts/desk'
import { translator, type Language } from '../../texts/language'
import { ErrorSummary, NoticeNote, type ShownProblem, type Notice } from '../kit/components'
import { Layout } from '../kit/layout'

/** The desk's first page: its sections, each of which needs somebody's eye. */
export function OverviewPage(props: {
  language: Language
  path: string
  problems: readonly ShownProblem[]
  notices: readonly Notice[]
  children: Child
}) {
  const { language, path, problems, notices, children } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(deskTexts.heading)}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <ErrorSummary language={language} problems={problems} />
      {notices.map((notice) => (
        <NoticeNote notice={notice} />
      ))}
      <h1>{t(deskTexts.heading)}</h1>
      {children}
    </Layout>
  )
}
