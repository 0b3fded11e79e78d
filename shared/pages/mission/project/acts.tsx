import { additionTexts } from '../../../texts/additional-money'
import { translator } from '../../../texts/language'
import { copyInto, missionTexts } from '../../../texts/mission'
import { inputId } from '../../kit/components'
import type { ProjectPageProps } from './project-props'

/** What a mission can do with its project now. */
export function Acts(props: ProjectPageProps) {
  const { language, path, acts } = props
  const t = translator(language)
  const mayCopy = acts.copyFor.length > 0
  const { takeBack, revive, askChange, withdraw, withdrawChange } = acts
  const mayWithdraw = withdraw || withdrawChange !== undefined
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
      {withdraw ? (
        <Withdraw
          {...props}
          name="withdraw"
          texts={{
            act: t(missionTexts.withdraw),
            hint: t(missionTexts.withdrawHint),
            confirm: t(missionTexts.withdrawConfirm),
          }}
        />
      ) : null}
      {withdrawChange === undefined ? null : (
        <Withdraw
          {...props}
          name={`withdraw-change:${withdrawChange}`}
          texts={{
            act: t(missionTexts.withdrawChange),
            hint: t(missionTexts.withdrawChangeHint),
            confirm: t(missionTexts.withdrawChangeConfirm),
          }}
        />
      )}
    </>
  )
}

/** Something that is only withdrawn with its box ticked; a page has at most one. */
function Withdraw(
  props: Pick<ProjectPageProps, 'language' | 'path' | 'lacksConfirmation'> & {
    name: string
    texts: { act: string; hint: string; confirm: string }
  },
) {
  const { language, path, lacksConfirmation = false, name, texts } = props
  return (
    <details open={lacksConfirmation}>
      <summary>{texts.act}</summary>
      <form method="post" action={`${path}?lang=${language}`}>
        <p>{texts.hint}</p>
        <div class={lacksConfirmation ? 'field wrong' : 'field'}>
          {lacksConfirmation ? (
            <p class="error" id="f-confirm-error">
              {translator(language)(missionTexts.withdrawProblem)}
            </p>
          ) : null}
          <div class="choice">
            <input
              type="checkbox"
              id={inputId('confirm')}
              name="confirm"
              value="yes"
              {...(lacksConfirmation && {
                'aria-invalid': 'true',
                'aria-describedby': 'f-confirm-error',
              })}
            />
            <label for={inputId('confirm')}>{texts.confirm}</label>
          </div>
        </div>
        <button class="second" name="do" value={name}>
          {texts.act}
        </button>
      </form>
    </details>
  )
}
