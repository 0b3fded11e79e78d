import type { Condition } from '../../domain/project/project'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { conditionLine, missionTexts } from '../../texts/mission'

/** What a grant hangs on, and how far that is met; nothing where it hangs on nothing. */
export function Conditions(props: { language: Language; conditions: readonly Condition[] }) {
  const { language, conditions } = props
  if (conditions.length === 0) return null
  const t = translator(language)
  return (
    <>
      <h2>{t(missionTexts.conditions)}</h2>
      <ul>
        {conditions.map(({ text, due, met }) => (
          <li>
            {t(conditionLine, {
              text,
              due: due && formatDay(language, due),
              state: t(stateOf(met)),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function stateOf(met: Condition['met']) {
  if (!met) return missionTexts.conditionOpen
  return met.how === 'waived' ? missionTexts.conditionWaived : missionTexts.conditionMet
}
