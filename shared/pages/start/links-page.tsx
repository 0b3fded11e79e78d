import { translator, type Language } from '../../texts/language'
import { linksSent, linksTexts } from '../../texts/links'
import { ErrorSummary, TextInput } from '../kit/components'
import { Layout } from '../kit/layout'
import { Message } from '../kit/message'
import { HaltNote, type Halt } from './halt'
import { SendButton, Trap } from './trap'

/** Asks for the address to which open links are mailed. */
export function LinksPage(props: {
  language: Language
  typed: string
  isWrong: boolean
  halt?: Halt
}) {
  const { language, typed, isWrong, halt } = props
  const t = translator(language)
  const problem = isWrong ? t(linksTexts.giveAddress) : undefined
  return (
    <Layout
      language={language}
      title={t(linksTexts.heading)}
      hasProblems={isWrong || halt !== undefined}
      path="/links"
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problem === undefined ? [] : [{ name: 'address', text: problem }]}
        />
        <HaltNote language={language} halt={halt} />
        <h1>{t(linksTexts.heading)}</h1>
        <p class="lead">{t(linksTexts.lead)}</p>
        <form method="post" action={`/links?lang=${language}`} novalidate>
          <TextInput
            name="address"
            label={t(linksTexts.address)}
            value={typed}
            problem={problem}
            type="email"
            inputmode="email"
            autocomplete="email"
          />
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
