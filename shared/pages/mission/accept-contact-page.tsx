import type { MissionContactRole } from '../../domain/project/project'
import { acceptLead, contactRoles, contactTexts } from '../../texts/contacts'
import { translator, type Language } from '../../texts/language'
import { SmallForm, SmallPage } from '../kit/small-page'

/** Asks somebody whether they will be a project's contact; says so when that is settled. */
export function AcceptContactPage(props: {
  language: Language
  path: string
  caption: string
  missionName: string
  as: MissionContactRole | undefined
  isOver: boolean
}) {
  const { as, isOver, missionName } = props
  const t = translator(props.language)
  const heading = t(isOver ? contactTexts.overHeading : contactTexts.acceptHeading)
  return (
    <SmallPage {...props} heading={heading}>
      {isOver || as === undefined ? (
        <p class="lead">{t(contactTexts.over)}</p>
      ) : (
        <SmallForm {...props}>
          <p class="lead">{t(acceptLead, { mission: missionName, role: t(contactRoles[as]) })}</p>
          <p>{t(contactTexts.acceptDecline)}</p>
          <button name="do" value="accept">
            {t(contactTexts.accept)}
          </button>
        </SmallForm>
      )}
    </SmallPage>
  )
}
