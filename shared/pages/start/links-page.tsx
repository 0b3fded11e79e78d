import { translator, type Language } from '../../texts/language'
import { linksSent, linksTexts } from '../../texts/links'
import { startTexts } from '../../texts/start'
import { ErrorSummary, TextInput } from '../kit/components'
import { Layout } from '../kit/layout'
import { Message } from '../kit/message'

/** Asks for the address to which open links are mailed. */
export function LinksPage(props: { language: Language; typed: string; isWrong: boolean }) {
  const { language, typed, isWrong } = props
  const t = translator(language)
  const problem = isWrong ? t(linksTexts.giveAddress) : undefined
  return (
    <Layout language={language} title={t(linksTexts.heading)} hasProblems={isWrong} path="/links">
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problem === undefined ? [] : [{ name: 'address', text: problem }]}
        />
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
          <div class="aside" aria-hidden="true">
            <label for="f-website">{t(startTexts.leaveEmpty)}</label>
            <input type="text" id="f-website" name="website" tabindex={-1} autocomplete="off" />
          </div>
          <button>{t(linksTexts.send)}</button>
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
