import { Written } from '../kit/components'
import type { Child } from 'hono/jsx'
import { traitsOf } from '../../domain/tasks/kinds'
import { dayOf } from '../../domain/time'
import type { HumanTask } from '../../domain/tasks/task'
import { colon } from '../../texts/colon'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { outcomeTexts } from '../../texts/outcomes'
import { taskHeadings, taskTexts } from '../../texts/tasks'
import { Layout } from '../kit/layout'

/** A spent link: what was decided, when and by whom. */
export function EndedTaskPage(props: {
  language: Language
  path: string
  projectId: string
  title: string
  task: Pick<HumanTask, 'kind' | 'outcome' | 'endedAt'>
  by: string | undefined
  statusText: string
  more?: Child
}) {
  const { language, task } = props
  const t = translator(language)
  return (
    <Layout language={language} title={t(taskTexts.endedHeading)} personal path={props.path}>
      <div class="measure">
        <h1>
          <span class="caption">
            {t(colon, { label: t(taskHeadings[task.kind]), message: '' })}
            <Written text={props.title} /> ({props.projectId})
          </span>
          {t(taskTexts.endedHeading)}
        </h1>
        <EndedFacts language={language} task={task} by={props.by} />
        <p>{t(taskTexts.nowStands, { status: props.statusText })}</p>
        {props.more}
      </div>
    </Layout>
  )
}

/** What votes decide together, whoever gave the last of them. */
const BY_VOTE: readonly HumanTask['outcome'][] = ['approved', 'waitlisted', 'declined', 'refused']

function isByVote({ kind, outcome }: Pick<HumanTask, 'kind' | 'outcome'>): boolean {
  return traitsOf(kind).isVote && BY_VOTE.includes(outcome)
}

/** How a task ended, when and by whom. */
export function EndedFacts(props: {
  language: Language
  task: Pick<HumanTask, 'kind' | 'outcome' | 'endedAt'>
  by: string | undefined
}) {
  const { language, task } = props
  const t = translator(language)
  return (
    <p class="lead">
      {t(outcomeTexts[task.outcome ?? 'ended'], {
        day: task.endedAt && formatDay(language, dayOf(task.endedAt)),
        who: props.by,
        byVote: isByVote(task),
      })}
    </p>
  )
}

/** An answer was recorded: what it was and what happens next. */
export function RecordedPage(props: {
  language: Language
  path: string
  projectId: string
  title: string
  task: Pick<HumanTask, 'kind' | 'outcome'>
  statusText: string
  /** What happens next, where that is something special. */
  next?: string | undefined
}) {
  const { language, task } = props
  const { outcome } = task
  const t = translator(language)
  return (
    <Layout language={language} title={t(taskTexts.doneHeading)} personal path={props.path}>
      <div class="measure">
        <div class="panel">
          <h1>{t(taskTexts.doneHeading)}</h1>
          <p>
            {t(colon, { label: props.projectId, message: '' })}
            <Written text={props.title} />
          </p>
        </div>
        {outcome ? (
          <p class="lead">{t(outcomeTexts[outcome], { byVote: isByVote(task) })}</p>
        ) : null}
        <p>{t(taskTexts.nowStands, { status: props.statusText })}</p>
        <p>
          {props.next ??
            t(
              outcome === undefined && traitsOf(task.kind).isVote
                ? taskTexts.doneVote
                : taskTexts.doneNext,
            )}
        </p>
      </div>
    </Layout>
  )
}
