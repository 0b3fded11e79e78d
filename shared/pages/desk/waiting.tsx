import type { TaskKind } from '../../domain/tasks/kinds'
import { deskTexts } from '../../texts/desk'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { taskHeadings } from '../../texts/tasks'
import { Table } from '../kit/components'
import { Paging, type PageOf } from './paging'

/** Somebody who is asked, and why they may not answer by themselves. */
export interface AskedPerson {
  name: string
  trouble: 'left' | 'absent' | undefined
}

export interface WaitingTask {
  projectId: string
  kind: TaskKind
  asked: readonly AskedPerson[]
  openedAt: string
  dueAt: string
}

export const troubleTexts = { left: deskTexts.hasLeft, absent: deskTexts.isAbsent } as const

/** Who waits for whom, since when, and what is overdue. */
export function Waiting(props: {
  language: Language
  base: string
  now: string
  tasks: PageOf<WaitingTask>
  overdueOnly: boolean
  overdue: number
}) {
  const { language, base, now, tasks, overdueOnly } = props
  const t = translator(language)
  const lang = `lang=${language}`
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t(deskTexts.waiting)}</h2>
      <p>
        {overdueOnly ? (
          <a href={`${base}?${lang}#waiting`}>{t(deskTexts.showAll)}</a>
        ) : (
          <a href={`${base}?${lang}&show=overdue#waiting`}>
            {t(deskTexts.showOverdue, { count: props.overdue })}
          </a>
        )}
      </p>
      {tasks.all === 0 ? (
        <p>{t(deskTexts.nothingWaits)}</p>
      ) : (
        <Table
          caption={t(deskTexts.waiting)}
          hidesCaption
          columns={[
            { name: 'project', label: t(deskTexts.project) },
            { name: 'task', label: t(deskTexts.task) },
            { name: 'asked', label: t(deskTexts.asked) },
            { name: 'since', label: t(deskTexts.since) },
            { name: 'due', label: t(deskTexts.due) },
          ]}
          rows={tasks.items.map((task) => ({
            project: (
              <a class="nowrap" href={`${base}/projects/${task.projectId}?${lang}`}>
                {task.projectId}
              </a>
            ),
            task: t(taskHeadings[task.kind]),
            asked: task.asked.map(({ name, trouble }, index) => (
              <>
                {index > 0 ? ', ' : ''}
                {name}
                {trouble ? <span class="tag bad">{t(troubleTexts[trouble])}</span> : null}
              </>
            )),
            since: formatDay(language, task.openedAt.slice(0, 10)),
            due: (
              <>
                {formatDay(language, task.dueAt.slice(0, 10))}{' '}
                {task.dueAt < now ? <span class="tag bad">{t(deskTexts.overdue)}</span> : null}
              </>
            ),
          }))}
        />
      )}
      <Paging
        language={language}
        of={tasks}
        label={t(deskTexts.waiting)}
        href={(page) =>
          `${base}?${lang}${overdueOnly ? '&show=overdue' : ''}&tasks=${page}#waiting`
        }
      />
    </section>
  )
}
