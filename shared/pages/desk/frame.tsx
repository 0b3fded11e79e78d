import type { Child } from 'hono/jsx'
import { translator, type Text } from '../../texts/language'
import { ErrorSummary, NoticeNote, type Notice } from '../kit/components'
import { Layout } from '../kit/layout'
import type { ActShowing } from './act-form'

/** A page of the desk with forms: the way back, what is wrong or was done, its heading, and what is shown. */
export function DeskFrame(props: {
  showing: ActShowing
  back: { path: string; name: Text }
  title: string
  heading: Child
  notice: Notice | undefined
  children: Child
}) {
  const { back, title, heading, notice, children } = props
  const { language, path, problems } = props.showing
  return (
    <Layout
      language={language}
      title={title}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <p>
        <a href={`${back.path}?lang=${language}`}>{translator(language)(back.name)}</a>
      </p>
      <ErrorSummary language={language} problems={problems} />
      <NoticeNote notice={notice} />
      <h1>{heading}</h1>
      {children}
    </Layout>
  )
}
