import { projectStatuses, type ProjectStatus } from '../../domain/project/project'
import { deskTexts } from '../../texts/desk'
import { formatMoney } from '../../texts/format'
import { translator, type Language, type Text } from '../../texts/language'
import { statusTexts } from '../../texts/statuses'
import { Select, Table, TextInput, Written } from '../kit/components'
import { Paging, type PageOf } from './paging'

export interface DeskProject {
  id: string
  mission: string
  title: string
  status: Text
  cents: number
  changePending: boolean
}

/** Projects by where they stand, with a way to one by its reference. */
export function Projects(props: {
  language: Language
  base: string
  projects: PageOf<DeskProject>
  status: ProjectStatus | undefined
}) {
  const { language, base, projects, status } = props
  const t = translator(language)
  const lang = `lang=${language}`
  return (
    <section aria-labelledby="projects">
      <h2 id="projects">{t(deskTexts.projects)}</h2>
      <form method="get" action={`${base}#projects`} class="measure">
        <input type="hidden" name="lang" value={language} />
        <Select
          name="status"
          label={t(deskTexts.status)}
          value={status ?? ''}
          options={projectStatuses.map((value) => ({ value, label: t(statusTexts[value]) }))}
          empty={t(deskTexts.underWay)}
        />
        <TextInput
          name="reference"
          label={t(deskTexts.reference)}
          hint={t(deskTexts.referenceHint)}
          width="medium"
        />
        <button class="second">{t(deskTexts.find)}</button>
      </form>
      {projects.all === 0 ? (
        <p>{t(deskTexts.noProjects)}</p>
      ) : (
        <Table
          caption={t(deskTexts.projects)}
          hidesCaption
          columns={[
            { name: 'project', label: t(deskTexts.project) },
            { name: 'mission', label: t(deskTexts.mission) },
            { name: 'title', label: t(deskTexts.titleColumn) },
            { name: 'status', label: t(deskTexts.status) },
            { name: 'money', label: t(deskTexts.money), number: true },
          ]}
          rows={projects.items.map((project) => ({
            project: (
              <a class="nowrap" href={`${base}/projects/${project.id}?${lang}`}>
                {project.id}
              </a>
            ),
            mission: project.mission,
            title: <Written text={project.title} />,
            status: (
              <>
                {t(project.status)}{' '}
                {project.changePending ? (
                  <span class="tag">{t(deskTexts.changePending)}</span>
                ) : null}
              </>
            ),
            money: <span class="nowrap">{formatMoney(language, project.cents)}</span>,
          }))}
        />
      )}
      <Paging
        language={language}
        of={projects}
        label={t(deskTexts.projects)}
        href={(page) => `${base}?${lang}&status=${status ?? ''}&projects=${page}#projects`}
      />
    </section>
  )
}
