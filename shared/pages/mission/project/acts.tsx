import { additionTexts } from '../../../texts/additional-money'
import { translator } from '../../../texts/language'
import { copyInto, missionTexts } from '../../../texts/mission'
import { AnswerFields, isBegun, type AskedForm } from '../../answers/answer-fields'
import { SmallForm } from '../../kit/small-page'
import type { ProjectPageProps } from './project-props'

/** What a mission can do with its project now. */
export function Acts(props: ProjectPageProps) {
  const { language, path, acts } = props
  const t = translator(language)
  const mayCopy = acts.copyFor.length > 0
  const { takeBack, revive, askChange } = acts
  const mayWithdraw = acts.withdraw !== undefined || acts.withdrawChange !== undefined
  if (!takeBack && !revive && !askChange && !mayWithdraw && !mayCopy) return null
  const action = `${path}?lang=${language}`
  return (
    <>
      <h2>{t(missionTexts.whatYouCanDo)}</h2>
      {acts.askChange ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.askChangeHint)}</p>
          <div class="row">
            <button class="second" name="do" value="ask-change">
              {t(missionTexts.askChange)}
            </button>
            <button class="second" name="do" value="ask-money">
              {t(additionTexts.ask)}
            </button>
            {acts.pause ? (
              <button class="second" name="do" value="ask-suspension">
                {t(missionTexts.askPause)}
              </button>
            ) : null}
            <button class="second" name="do" value="ask-cancellation">
              {t(missionTexts.askEnd)}
            </button>
          </div>
        </form>
      ) : null}
      {mayCopy ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.copyHint)}</p>
          {acts.copyFor.map(({ id, title }) => (
            <p>
              <button class="second" name="do" value={`copy:${id}`}>
                {t(copyInto, { call: title })}
              </button>
            </p>
          ))}
        </form>
      ) : null}
      {acts.takeBack ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.takeBackHint)}</p>
          <button class="second" name="do" value="take-back">
            {t(missionTexts.takeBack)}
          </button>
        </form>
      ) : null}
      {acts.revive ? (
        <form method="post" action={action}>
          <p>{t(missionTexts.reviveHint)}</p>
          <button class="second" name="do" value="revive">
            {t(missionTexts.revive)}
          </button>
        </form>
      ) : null}
      {acts.withdraw ? (
        <Withdraw
          path={path}
          form={acts.withdraw}
          name="withdraw"
          texts={{ act: t(missionTexts.withdraw), hint: t(missionTexts.withdrawHint) }}
        />
      ) : null}
      {acts.withdrawChange ? (
        <Withdraw
          path={path}
          form={acts.withdrawChange.form}
          name={`withdraw-change:${acts.withdrawChange.amendment}`}
          texts={{ act: t(missionTexts.withdrawChange), hint: t(missionTexts.withdrawChangeHint) }}
        />
      ) : null}
    </>
  )
}

/** Something that is only withdrawn with its box ticked. */
function Withdraw(props: {
  path: string
  form: AskedForm
  name: string
  texts: { act: string; hint: string }
}) {
  const { path, form, name, texts } = props
  return (
    <details open={isBegun(form)}>
      <summary>{texts.act}</summary>
      <SmallForm language={form.language} path={path}>
        <p>{texts.hint}</p>
        <AnswerFields {...form} />
        <button class="second" name="do" value={name}>
          {texts.act}
        </button>
      </SmallForm>
    </details>
  )
}
