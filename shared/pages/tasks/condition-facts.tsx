import type { Condition } from '../../domain/project/project'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { otherActs } from '../../texts/other-acts'
import { blocksTexts, taskTexts } from '../../texts/tasks'
import { Facts, Prose } from '../kit/components'

/** The condition that somebody is asked to confirm. */
export function ConditionFacts(props: { language: Language; condition: Condition }) {
  const { language, condition } = props
  const t = translator(language)
  return (
    <section>
      <h2>{t(otherActs.condition)}</h2>
      <Prose text={condition.text} />
      <Facts
        facts={[
          ...(condition.due === undefined
            ? []
            : [{ term: t(taskTexts.conditionDue), value: formatDay(language, condition.due) }]),
          { term: t(taskTexts.conditionBlocks), value: t(blocksTexts[condition.blocks]) },
        ]}
      />
    </section>
  )
}
