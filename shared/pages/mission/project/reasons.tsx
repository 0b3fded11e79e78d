import type { ProjectFile } from '../../../domain/decide/kernel/state'
import type { Decision } from '../../../domain/project/project'
import type { Remark } from '../../../domain/project/remark'
import { dayOf } from '../../../domain/time'
import { formatDay } from '../../../texts/format'
import { happenedOn, isTold } from '../../../texts/desk-acts'
import { translator, type Language } from '../../../texts/language'
import { missionTexts } from '../../../texts/mission'
import { Prose } from '../../kit/components'
import type { ProjectPageProps } from './project-props'

/** What a mission is told with a return, a decline, a pause, an early end or a reopening. */
export function Reasons({ language, file }: ProjectPageProps) {
  const { project } = file
  return (
    <>
      {'returned' in project && project.returned.letter !== '' ? (
        <>
          <h3>{translator(language)(missionTexts.letter)}</h3>
          <Prose text={project.returned.letter} />
        </>
      ) : null}
      {declinesOf(file).map((decision) => (
        <Declined language={language} decision={decision} />
      ))}
      {file.remarks.toReversed().map((remark) => (
        <Happened language={language} remark={remark} />
      ))}
    </>
  )
}

/** The decline that stands, and the one that was looked at again. */
function declinesOf({ project }: ProjectFile): Decision[] {
  return [
    ...(project.status === 'declined' ? [project.decision] : []),
    ...(project.reconsidered ? [project.reconsidered.declined] : []),
  ]
}

function Declined({ language, decision }: { language: Language; decision: Decision }) {
  const t = translator(language)
  if (decision.because === 'lack-of-funds') return <p>{t(missionTexts.outOfFunds)}</p>
  if (decision.reason === undefined) return null
  return (
    <>
      <h3>
        {t(missionTexts.declineReason)}{' '}
        <span class="quiet">({formatDay(language, dayOf(decision.at))})</span>
      </h3>
      <Prose text={decision.reason} />
    </>
  )
}

function Happened({ language, remark }: { language: Language; remark: Remark }) {
  const { act, proposes, text, at } = remark
  if (!isTold(act) || proposes) return null
  const day = formatDay(language, dayOf(at))
  return (
    <>
      <h3>{translator(language)(happenedOn[act], { day })}</h3>
      <Prose text={text} />
    </>
  )
}
