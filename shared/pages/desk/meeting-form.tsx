import { commonTexts } from '../../texts/common'
import { actTexts } from '../../texts/desk-acts'
import { meetingTexts } from '../../texts/meeting'
import { translator, type Text } from '../../texts/language'
import { taskTexts, voteNames } from '../../texts/tasks'
import { Select, TextArea, TextInput, type Option } from '../kit/components'
import { ActForm, ActInputs, type ActShowing } from './act-form'

export interface MeetingTask {
  id: string
  /** Whether several vote, or one decides. */
  isVote: boolean
  versionHash: string
  /** People who may be recorded, by id. */
  people: readonly { id: string; name: string }[]
  requested: string
}

/** Records from minutes how people decided; nothing is chosen for anybody. */
export function MeetingForm(props: { showing: ActShowing; task: MeetingTask; index: number }) {
  const { showing, task, index } = props
  const t = translator(showing.language)
  const inputs = new ActInputs(showing, `meeting-${index}`)
  const empty = t(commonTexts.chooseOne)
  const option = (value: string, label: Text): Option => ({ value, label: t(label) })
  const votes = [
    option('fund', voteNames.fund),
    option('not-fund', voteNames['not-fund']),
    option('abstain', voteNames.abstain),
  ]
  return (
    <ActForm
      inputs={inputs}
      act="record-meeting"
      heading={t(meetingTexts.heading)}
      hint={t(meetingTexts.hint)}
      button={t(meetingTexts.record)}
      about={{ taskId: task.id, versionHash: task.versionHash }}
    >
      <TextInput {...inputs.common('minutes', meetingTexts.minutes, meetingTexts.minutesHint)} />
      <TextInput
        {...inputs.common('heldOn', meetingTexts.heldOn, actTexts.dayHint)}
        width="medium"
      />
      {task.isVote ? (
        task.people.map(({ id, name }) => (
          <Select
            {...inputs.common(`vote.${id}`, meetingTexts.heldOn)}
            label={t(meetingTexts.howDecided, { name })}
            options={votes}
            empty={t(meetingTexts.notThere)}
          />
        ))
      ) : (
        <>
          <Select
            {...inputs.common('chair', meetingTexts.whoDecided)}
            options={task.people.map(({ id, name }) => ({ value: id, label: name }))}
            empty={empty}
          />
          <Select
            {...inputs.common('decision', meetingTexts.decision)}
            options={[option('approve', taskTexts.approve), option('decline', taskTexts.decline)]}
            empty={empty}
          />
        </>
      )}
      <TextInput
        {...inputs.common('amount', meetingTexts.amount)}
        hint={t(meetingTexts.amountHint, { requested: task.requested })}
        width="short"
        inputmode="decimal"
      />
      <TextArea {...inputs.common('conditions', meetingTexts.conditions)} short />
      <Select
        {...inputs.common('blocks', taskTexts.conditionBlocks)}
        options={[
          option('commitment', taskTexts.blocksCommitment),
          option('disbursement', taskTexts.blocksDisbursement),
          option('closure', taskTexts.blocksClosure),
        ]}
        empty={empty}
      />
      <TextArea
        {...inputs.common('reason', taskTexts.reasonOptional, taskTexts.reasonToMission)}
        short
      />
    </ActForm>
  )
}
