import { missionContactRole } from '../../domain/project/project'
import { contactRoles, contactTexts } from '../../texts/contacts'
import { actTexts } from '../../texts/desk-acts'
import { formatDay } from '../../texts/format'
import { translator, type Text } from '../../texts/language'
import { Checkboxes, Note, Radios, TextInput } from '../kit/components'
import { ActForm, ActInputs, type ActShowing } from './act-form'

/** Acts on the whole project that are possible now for whoever is at the desk. */
export interface PossibleActs {
  suspend: boolean
  resume: boolean
  terminate: boolean
  reopen: 'propose' | 'agree' | undefined
  replaceContact: boolean
}

interface ActTexts {
  heading: Text
  hint: Text
}

/** What can be done with a project, each act folded away with what it does. */
export function ProjectActs(props: {
  showing: ActShowing
  acts: PossibleActs
  /** Who proposed to reopen it, and when. */
  reopening: { name: string; at: string } | undefined
}) {
  const { showing, acts, reopening } = props
  const t = translator(showing.language)
  const withReason = (act: string, { heading, hint }: ActTexts) => {
    const inputs = new ActInputs(showing, act)
    return (
      <ActForm inputs={inputs} act={act} heading={t(heading)} hint={t(hint)} button={t(heading)}>
        {inputs.reason()}
      </ActForm>
    )
  }
  const { suspendHint, resumeHint, reopenHint } = actTexts
  const isPossible = Object.values(acts).some((possible) => possible)
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(actTexts.acts)}</h2>
      {isPossible ? null : <p>{t(actTexts.noActs)}</p>}
      {reopening ? (
        <Note>
          <p>
            {t(actTexts.reopenProposed, {
              name: reopening.name,
              day: formatDay(showing.language, reopening.at.slice(0, 10)),
            })}
          </p>
        </Note>
      ) : null}
      {acts.suspend
        ? withReason('suspend', { heading: actTexts.suspend, hint: suspendHint })
        : null}
      {acts.resume ? withReason('resume', { heading: actTexts.resume, hint: resumeHint }) : null}
      {acts.replaceContact ? <ReplaceContact showing={showing} /> : null}
      {acts.terminate ? <Terminate showing={showing} /> : null}
      {acts.reopen
        ? withReason('reopen', {
            heading: acts.reopen === 'agree' ? actTexts.reopenAgree : actTexts.reopen,
            hint: reopenHint,
          })
        : null}
    </section>
  )
}

function Terminate({ showing }: { showing: ActShowing }) {
  const t = translator(showing.language)
  const inputs = new ActInputs(showing, 'terminate')
  return (
    <ActForm
      inputs={inputs}
      act="terminate"
      heading={t(actTexts.terminate)}
      hint={t(actTexts.terminateHint)}
      button={t(actTexts.terminate)}
    >
      {inputs.reason()}
      <Checkboxes
        {...inputs.common('confirm', actTexts.terminate)}
        options={[{ value: 'yes', label: t(actTexts.terminateConfirm) }]}
        values={inputs.values('confirm')}
      />
    </ActForm>
  )
}

function ReplaceContact({ showing }: { showing: ActShowing }) {
  const t = translator(showing.language)
  const inputs = new ActInputs(showing, 'replace-contact')
  return (
    <ActForm
      inputs={inputs}
      act="replace-contact"
      heading={t(actTexts.replaceContact)}
      hint={t(actTexts.replaceHint)}
      button={t(actTexts.replace)}
    >
      <Radios
        {...inputs.common('as', contactTexts.which)}
        options={missionContactRole.options.map((as) => ({
          value: as,
          label: t(contactRoles[as]),
        }))}
        across
      />
      <TextInput {...inputs.common('name', contactTexts.name)} />
      <TextInput {...inputs.common('address', contactTexts.address)} type="email" />
      {inputs.reason()}
    </ActForm>
  )
}
