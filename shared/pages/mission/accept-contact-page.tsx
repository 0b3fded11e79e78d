import type { MissionContactRole } from '../../domain/project/project'
import { acceptLead, contactRoles, contactTexts } from '../../texts/contacts'
import { translator, type Language } from '../../texts/language'
import { Layout } from '../kit/layout'

/** Asks somebody whether they will be a project's contact; says so when that is settled. */
export function AcceptContactPage(props: {
  language: Language
  path: string
  projectId: string
  title: string
  missionName: string
  as: MissionContactRole | undefined
  isOver: boolean
}) {
  const { language, path, as, isOver } = props
  const t = translator(language)
  const heading = t(isOver ? contactTexts.overHeading : contactTexts.acceptHeading)
  return (
    <Layout language={language} title={heading} personal path={path}>
      <div class="measure">
        <h1>
          <span class="caption">
            {props.projectId}: {props.title}
          </span>
          {heading}
        </h1>
        {isOver || as === undefined ? (
          <p class="lead">{t(contactTexts.over)}</p>
        ) : (
          <form method="post" action={`${path}?lang=${language}`}>
            <p class="lead">
              {t(acceptLead, { mission: props.missionName, role: t(contactRoles[as]) })}
            </p>
            <p>{t(contactTexts.acceptDecline)}</p>
            <button name="do" value="accept">
              {t(contactTexts.accept)}
            </button>
          </form>
        )}
      </div>
    </Layout>
  )
}
