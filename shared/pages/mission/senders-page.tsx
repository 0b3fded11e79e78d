import { MOST_JUDGED } from '../../domain/decide/request/judge-sender'
import { senderTexts, sendersTexts } from '../../texts/senders'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Facts, Note, Radios, type ShownProblem } from '../kit/components'
import { SmallForm, SmallPage } from '../kit/small-page'

/** Under which name a sender is answered about. */
export function senderField(hash: string): string {
  return `known.${hash.slice(0, 16)}`
}

/** Under which name it is sent back how a sender stood on the page. */
export function seenField(hash: string): string {
  return `seen.${hash.slice(0, 16)}`
}

/** Days as `YYYY-MM-DD`; calls by their titles. */
export interface ShownSender {
  hash: string
  address: string
  stands: 'asked' | 'unknown'
  forms: readonly {
    call: string
    begunDay: string
    sent: { reference: string; day: string; untilDay: string } | undefined
  }[]
}

interface SendersPageProps {
  language: Language
  path: string
  missionName: string
  senders: readonly ShownSender[]
  ended: readonly { address: string; reference: string; call: string; day: string }[]
  isDone: boolean
  problem: ShownProblem | undefined
}

/** As many as one act can judge; the rest come up as these are answered. */
function shownOf(senders: readonly ShownSender[]): ShownSender[] {
  let forms = 0
  return senders.filter(
    (sender) => (forms += sender.forms.length) <= MOST_JUDGED || forms === sender.forms.length,
  )
}

/** Asks a mission whom it knows of those who write in its name, with a choice for each and no default. */
export function SendersPage(props: SendersPageProps) {
  const { language, senders, problem, isDone } = props
  const t = translator(language)
  const shown = shownOf(senders)
  return (
    <SmallPage {...props} caption={props.missionName} heading={t(sendersTexts.heading)}>
      {isDone ? (
        <Note tone="good">
          <p>{t(sendersTexts.thanks)}</p>
        </Note>
      ) : null}
      {senders.length === 0 ? (
        <p class="lead">{t(sendersTexts.nobody)}</p>
      ) : (
        <>
          <p class="lead">{t(sendersTexts.lead)}</p>
          <SmallForm {...props}>
            {shown.map((sender) => (
              <Asked language={language} sender={sender} problem={problem} />
            ))}
            {senders.length > shown.length ? (
              <p>{t(sendersTexts.more, { count: senders.length - shown.length })}</p>
            ) : null}
            <button>{t(senderTexts.send)}</button>
          </SmallForm>
        </>
      )}
      <Ended {...props} />
    </SmallPage>
  )
}

function Asked(props: {
  language: Language
  sender: ShownSender
  problem: ShownProblem | undefined
}) {
  const { language, sender, problem } = props
  const t = translator(language)
  const day = (of: string) => formatDay(language, of)
  const name = senderField(sender.hash)
  return (
    <section>
      <h2>{sender.address}</h2>
      {sender.forms.map(({ call, begunDay, sent }) => (
        <Facts
          facts={[
            { term: t(senderTexts.call), value: call },
            sent
              ? {
                  term: t(sendersTexts.sent),
                  value: t(sendersTexts.sentLine, {
                    reference: sent.reference,
                    day: day(sent.day),
                    until: day(sent.untilDay),
                  }),
                }
              : { term: t(senderTexts.begun), value: day(begunDay) },
          ]}
        />
      ))}
      <input type="hidden" name={seenField(sender.hash)} value={sender.stands} />
      {sender.stands === 'unknown' ? <p>{t(sendersTexts.saidUnknown)}</p> : null}
      <Radios
        name={name}
        label={t(sendersTexts.question, { address: sender.address })}
        problem={problem?.name === name ? problem.text : undefined}
        options={[
          { value: 'yes', label: t(senderTexts.known) },
          { value: 'no', label: t(senderTexts.unknown) },
        ]}
      />
    </section>
  )
}

function Ended({ language, ended }: Pick<SendersPageProps, 'language' | 'ended'>) {
  const t = translator(language)
  if (ended.length === 0) return null
  return (
    <section>
      <h2>{t(sendersTexts.endedHeading)}</h2>
      <ul>
        {ended.map(({ address, reference, call, day }) => (
          <li>
            {t(sendersTexts.ended, { address, reference, call, day: formatDay(language, day) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
