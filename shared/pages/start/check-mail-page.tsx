import { translator, type Language } from '../../texts/language'
import { mailSent, startTexts } from '../../texts/start'
import { Message } from '../kit/message'

/**
 * The answer to a request for a link, the same whether or not the address is known. Shows the address as
 * typed, so that a slip is seen.
 */
export function CheckMailPage(props: {
  language: Language
  address: string
  lifeDays: number
  unconfirmedDays: number
}) {
  const { language, address, lifeDays, unconfirmedDays } = props
  const t = translator(language)
  return (
    <Message language={language} heading={t(startTexts.mailHeading)}>
      <p class="lead">{t(mailSent, { address, days: lifeDays, unconfirmedDays })}</p>
      <p>{t(startTexts.mailNew)}</p>
      <h2>{t(startTexts.mailNothing)}</h2>
      <ul>
        <li>{t(startTexts.mailSpam)}</li>
        <li>{t(startTexts.mailTypo)}</li>
        <li>{t(startTexts.mailMailbox)}</li>
        <li>{t(startTexts.mailLimit)}</li>
      </ul>
    </Message>
  )
}
