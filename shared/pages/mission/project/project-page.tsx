import { followsOn } from '../../../texts/common'
import { confidentialOf } from '../../../domain/confidential/confidential-answers'
import {
  isUnconfirmedSender,
  type Condition,
  type Project,
  titleOf,
} from '../../../domain/project/project'
import { dayOf } from '../../../domain/time'
import { questionsTo } from '../../../texts/form'
import { translator } from '../../../texts/language'
import { formatDay } from '../../../texts/format'
import { endedTexts, nowWaits } from '../../../texts/senders'
import { lateResultsTexts } from '../../../texts/late-results'
import { reconsiderTexts } from '../../../texts/reconsider'
import { missionTexts, standTexts } from '../../../texts/mission'
import { ConfidentialLink } from '../../confidential/confidential-link'
import { ErrorSummary, Written, NoticeNote } from '../../kit/components'
import { Layout } from '../../kit/layout'
import { Conditions } from '../conditions'
import { Acts } from './acts'
import { AskedNow, YourTurn } from './asked'
import { ChangeContact } from './change-contact'
import { Money } from './money'
import type { ProjectPageProps } from './project-props'
import { CouncilText } from './council-text'
import { Questions } from './questions'
import { Reasons } from './reasons'
import { TextSection } from './text-section'
import { Amendments, Reports, Versions } from './sent'

/** Where a project stands, what comes next, and what its mission can do. */
export function ProjectPage(props: ProjectPageProps) {
  const { language, path, file, notice, acts } = props
  const { project } = file
  const t = translator(language)
  const forms = [
    acts.reconsider,
    acts.addResults,
    props.contactForm,
    acts.withdraw ?? acts.withdrawChange?.form,
  ]
  const problems = forms.flatMap((form) => form?.problems ?? [])
  return (
    <Layout
      language={language}
      title={titleOf(project)}
      hasProblems={problems.length > 0}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={problems} />
        <NoticeNote notice={notice} />
        <h1>
          <span class="caption">
            {project.id}, {props.missionName}
          </span>
          <Written text={titleOf(project)} written={project.language} />
        </h1>
        {project.follows === undefined ? null : (
          <p class="quiet">
            {t(followsOn)} {project.follows}
          </p>
        )}
        <h2>{t(missionTexts.whereItStands)}</h2>
        <Stands {...props} />
        <Reasons {...props} />
        <YourTurn {...props} />
        <AskedNow {...props} />
        <Money {...props} />
        <Conditions language={props.language} conditions={conditionsOf(props.file.project)} />
        <Reports {...props} />
        <Amendments {...props} />
        <CouncilText {...props} />
        <Questions {...props} />
        <Versions {...props} />
        {confidentialOf(file, { type: 'project', projectId: project.id }).length > 0 ? (
          <ConfidentialLink language={language} path={path} />
        ) : null}
        <Acts {...props} />
        {acts.reconsider ? (
          <TextSection
            path={path}
            form={acts.reconsider}
            name="reconsider"
            texts={reconsiderTexts}
          />
        ) : null}
        {acts.addResults ? (
          <TextSection
            path={path}
            form={acts.addResults}
            name="add-results"
            texts={lateResultsTexts}
          />
        ) : null}
        {props.mayChangeContact ? (
          <ChangeContact path={path} project={project} form={props.contactForm} />
        ) : null}
        <p class="quiet apart">{t(questionsTo, { contact: props.contact })}</p>
      </div>
    </Layout>
  )
}

/** Where it stands, and what of that its status alone doesn't say. */
function Stands({ language, file: { project }, mailbox }: ProjectPageProps) {
  const t = translator(language)
  const { unconfirmed } = project
  if (unconfirmed && isUnconfirmedSender(project)) {
    const until = formatDay(language, dayOf(unconfirmed.until))
    return <p class="lead">{t(nowWaits, { mailbox, until })}</p>
  }
  const from = project.status === 'lapsed' ? project.returned.from : undefined
  const isOfSender = from === 'sender-not-confirmed' || from === 'sender-unknown'
  return <p class="lead">{t(isOfSender ? endedTexts[from] : standTexts[project.status])}</p>
}

function conditionsOf(project: Project): readonly Condition[] {
  return 'decision' in project ? (project.decision?.conditions ?? []) : []
}
