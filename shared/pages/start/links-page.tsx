import { lostLinks } from '../../domain/answers/mission'
import { translator, type Language } from '../../texts/language'
import { linksSent, linksTexts } from '../../texts/links'
import { AnswerFields } from '../answers/answer-fields'
import { ErrorSummary } from '../kit/components'
import { Layout } from '../kit/layout'
import { Message } from '../kit/message'
import { askedForm, type Sent } from '../mission/asked-form'
import { HaltNote, type Halt } from './halt'
import { SendButton, Trap } from './trap'

/** Asks for the address to which open links are mailed. */
export function LinksPage(props: { language: Language; sent?: Sent; halt?: Halt }) {
  const { language, sent, halt } = props
  const t = translator(language)
  const form = askedForm(lostLinks, language, sent)
  return (
    <Layout
      language={language}
      title={t(linksTexts.heading)}
      hasProblems={form.problems.length > 0 || halt !== undefined}
      path="/links"
    >
      <div class="measure">
        <ErrorSummary language={language} problems={form.problems} />
        <HaltNote language={language} halt={halt} />
        <h1>{t(linksTexts.heading)}</h1>
        <p class="lead">{t(linksTexts.lead)}</p>
        <form method="post" action={`/links?lang=${language}`} novalidate>
          <AnswerFields {...form} />
          <Trap language={language} />
          <SendButton
            doubted={halt !== undefined && 'doubted' in halt}
            label={t(linksTexts.send)}
          />
        </form>
      </div>
    </Layout>
  )
}

/** The answer to asking for links, the same whether or not the address is known. */
export function LinksSentPage({ language, address }: { language: Language; address: string }) {
  const t = translator(language)
  return (
    <Message language={language} heading={t(linksTexts.mailHeading)}>
      <p class="lead">{t(linksSent, { address })}</p>
      <p>{t(linksTexts.mailNothing)}</p>
    </Message>
  )
}
