import { commonTexts } from '../../texts/common'
import { actTexts } from '../../texts/desk-acts'
import { meetingTexts } from '../../texts/meeting'
import { languageNames, languages, translator } from '../../texts/language'
import { Select, TextInput, type Option } from '../kit/components'
import { ActForm, ActInputs, type ActShowing } from './act-form'

/** Begins the entry of a proposal that a mission sent as a document. */
export function EnterProposal(props: {
  showing: ActShowing
  calls: readonly Option[]
  missions: readonly Option[]
  /** What the form is known by when it is sent twice. */
  once: string
}) {
  const { showing, calls, missions, once } = props
  const t = translator(showing.language)
  const inputs = new ActInputs(showing, 'enter')
  const empty = t(commonTexts.chooseOne)
  return (
    <section aria-labelledby="enter">
      <h2 id="enter">{t(meetingTexts.enterHeading)}</h2>
      <ActForm
        inputs={inputs}
        act="enter-proposal"
        heading={t(meetingTexts.enterHeading)}
        hint={t(meetingTexts.enterHint)}
        button={t(meetingTexts.mailForm)}
        about={{ 'enter.once': once }}
      >
        <Select {...inputs.common('call', meetingTexts.call)} options={calls} empty={empty} />
        <Select
          {...inputs.common('mission', meetingTexts.mission)}
          options={missions}
          empty={empty}
        />
        <TextInput {...inputs.common('name', meetingTexts.contactName)} />
        <TextInput {...inputs.common('address', meetingTexts.contactAddress)} type="email" />
        <Select
          {...inputs.common('language', meetingTexts.language)}
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          empty={empty}
        />
        <TextInput
          {...inputs.common('receivedOn', meetingTexts.receivedOn, actTexts.dayHint)}
          width="medium"
        />
      </ActForm>
    </section>
  )
}
