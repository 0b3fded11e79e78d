import { additionTexts } from '../../../texts/additional-money'
import { translator } from '../../../texts/language'
import { copyInto, missionTexts } from '../../../texts/mission'
import { inputId } from '../../kit/components'
import type { ProjectPageProps } from './project-props'

/** What a mission can do with its project now. */
export function Acts(props: ProjectPageProps) {
  const { language, path, acts, lacksConfirmation = false } = props
  const t = translator(language)
  const mayCopy = acts.copyFor.length > 0
  const { takeBack, revive, askChange, withdraw } = acts
  if (!takeBack && !revive && !askChange && !withdraw && !mayCopy) return null
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
        <details open={lacksConfirmation}>
          <summary>{t(missionTexts.withdraw)}</summary>
          <form method="post" action={action}>
            <p>{t(missionTexts.withdrawHint)}</p>
            <div class={lacksConfirmation ? 'field wrong' : 'field'}>
              {lacksConfirmation ? (
                <p class="error" id="f-confirm-error">
                  {t(missionTexts.withdrawProblem)}
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
                <label for={inputId('confirm')}>{t(missionTexts.withdrawConfirm)}</label>
              </div>
            </div>
            <button class="second" name="do" value="withdraw">
              {t(missionTexts.withdraw)}
            </button>
          </form>
        </details>
      ) : null}
    </>
  )
}
