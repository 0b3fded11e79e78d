import { senderTexts } from '../../texts/answers'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Facts, Note, Radios, type ShownProblem } from '../kit/components'
import { SmallForm, SmallPage } from '../kit/small-page'

/** Asks a mission's mailbox whether it knows who began a draft in its name. */
export function SenderPage(props: {
  language: Language
  path: string
  address: string
  call: string
  begunDay: string
  stands: 'known' | 'asked' | 'unknown'
  isOver: boolean
  problem: ShownProblem | undefined
}) {
  const { language, stands, isOver, problem } = props
  const t = translator(language)
  const isAsked = !isOver && stands !== 'known'
  return (
    <SmallPage {...props} heading={t(senderTexts.heading)}>
      {isOver ? <p class="lead">{t(senderTexts.over)}</p> : null}
      {!isOver && stands !== 'asked' ? (
        <Note tone={stands === 'known' ? 'good' : 'bad'}>
          <p>{t(stands === 'known' ? senderTexts.saidKnown : senderTexts.saidUnknown)}</p>
        </Note>
      ) : null}
      <Facts
        facts={[
          { term: t(senderTexts.address), value: props.address },
          { term: t(senderTexts.call), value: props.call },
          { term: t(senderTexts.begun), value: formatDay(language, props.begunDay) },
        ]}
      />
      {isAsked ? (
        <SmallForm {...props}>
          <Radios
            name="known"
            label={t(senderTexts.question)}
            problem={problem?.text}
            options={[
              { value: 'yes', label: t(senderTexts.known) },
              { value: 'no', label: t(senderTexts.unknown) },
            ]}
          />
          <button>{t(senderTexts.send)}</button>
        </SmallForm>
      ) : null}
    </SmallPage>
  )
}
