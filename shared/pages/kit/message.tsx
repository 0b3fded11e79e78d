import type { Child } from 'hono/jsx'
import { errorReference, messageTexts } from '../../texts/common'
import { translator, type Language, say } from '../../texts/language'
import { Layout } from './layout'

/** A page that says one thing. */
export function Message(props: {
  language: Language
  heading: string
  children: Child
  personal?: boolean
}) {
  const { language, heading, children, personal } = props
  return (
    <Layout language={language} title={heading} personal={personal ?? false}>
      <div class="measure">
        <h1>{heading}</h1>
        {children}
      </div>
    </Layout>
  )
}

export type MessageKind =
  | 'notFound'
  | 'unknownLink'
  | 'method'
  | 'tooLarge'
  | 'wrongType'
  | 'crossSite'
  | 'tooMany'
  | 'fresh'

/** Messages to whom a link would help that isn't at hand. */
const LOST: readonly MessageKind[] = ['notFound', 'unknownLink']

/** Leads to where open links are mailed anew. */
export function AskForLinks({ language }: { language: Language }) {
  return (
    <p>
      <a href={`/links?lang=${language}`}>{say(language, messageTexts.askForLinks)}</a>
    </p>
  )
}

/** One of the standing messages, with what to do. */
export function StandingMessage({ language, kind }: { language: Language; kind: MessageKind }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(messageTexts[`${kind}Heading`])}>
      <p class="lead">{t(messageTexts[kind])}</p>
      {LOST.includes(kind) ? <AskForLinks language={language} /> : null}
    </Message>
  )
}

/** A form came when what it was for had changed or was over; where that can be seen. */
export function NotTaken({ language, path }: { language: Language; path: string }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(messageTexts.notTakenHeading)} personal>
      <p class="lead">{t(messageTexts.notTaken)}</p>
      <p>
        <a href={`${path}?lang=${language}`}>{t(messageTexts.seeHowItStands)}</a>
      </p>
    </Message>
  )
}

/** An expired link: a fresh one goes to the registered address, by a button, never by itself. */
export function ExpiredLink({ language, action }: { language: Language; action: string }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(messageTexts.expiredHeading)}>
      <p class="lead">{t(messageTexts.expired)}</p>
      <form method="post" action={action}>
        <button name="do" value="fresh-link">
          {t(messageTexts.sendFresh)}
        </button>
      </form>
      <AskForLinks language={language} />
    </Message>
  )
}

/** Something failed here; the reference finds it in the log. */
export function ServiceError({ language, reference }: { language: Language; reference: string }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(messageTexts.errorHeading)}>
      <p class="lead">{t(errorReference, { reference })}</p>
    </Message>
  )
}
