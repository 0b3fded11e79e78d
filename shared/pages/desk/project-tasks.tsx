import type { TaskKind } from '../../domain/tasks/kinds'
import { deskTexts, sinceDay } from '../../texts/desk'
import { formatDay } from '../../texts/format'
import { translator } from '../../texts/language'
import { actTexts, actWords } from '../../texts/desk-acts'
import { recusalTexts, taskHeadings, taskTexts } from '../../texts/tasks'
import type { Recusal } from '../../domain/tasks/task'
import { colon } from '../../texts/colon'
import { ActButton, ActForm, type ActShowing, type OfferedAct } from './act-form'
import { troubleTexts, type AskedPerson } from './waiting'

export interface ShownMember extends AskedPerson {
  /** A stable word for the party. */
  key: string
  hasAnswered: boolean
}

export interface ShownTask {
  id: string
  kind: TaskKind
  openedAt: string
  dueAt: string
  members: readonly ShownMember[]
  recused: readonly { name: string; why: Recusal['why'] }[]
  mayArrange: boolean
  /** What may be arranged by a form. */
  acts: readonly OfferedAct[]
  /** Answered by the mission in a form that the secretariat may fill in for it. */
  mayEnter: boolean
}

/** An open task: who is asked, since when and until when, and what can be arranged. */
export function ProjectTask(props: { showing: ActShowing; task: ShownTask; now: string }) {
  const { showing, task, now } = props
  const { language } = showing
  const t = translator(language)
  const day = (at: string) => formatDay(language, at.slice(0, 10))
  return (
    <section class="item">
      <h3>{t(taskHeadings[task.kind])}</h3>
      <p>
        {t(sinceDay, { day: day(task.openedAt) })} {t(taskTexts.dueBy, { date: day(task.dueAt) })}{' '}
        {task.dueAt < now ? <span class="tag bad">{t(deskTexts.overdue)}</span> : null}
      </p>
      <ul>
        {task.members.map((member) => (
          <li>
            {member.name}{' '}
            {member.hasAnswered ? <span class="tag good">{t(actTexts.answered)}</span> : null}
            {member.trouble ? <span class="tag bad">{t(troubleTexts[member.trouble])}</span> : null}
          </li>
        ))}
        {task.recused.map(({ name, why }) => (
          <li class="quiet">
            {t(colon, { label: `${name} (${t(actTexts.recused)})`, message: t(recusalTexts[why]) })}
          </li>
        ))}
      </ul>
      {task.mayArrange ? <Arrangements showing={showing} task={task} /> : null}
    </section>
  )
}

function Arrangements({ showing, task }: { showing: ActShowing; task: ShownTask }) {
  const t = translator(showing.language)
  const silent = task.members.filter(
    ({ hasAnswered, trouble }) => !hasAnswered && trouble !== 'left',
  )
  return (
    <>
      {task.acts.map((offered) => (
        <ActForm showing={showing} offered={offered} />
      ))}
      {task.mayEnter ? (
        <ActButton showing={showing} act="enter-for-mission" about={{ taskId: task.id }}>
          {t(actWords['enter-for-mission'].heading)}
        </ActButton>
      ) : null}
      <div class="actions">
        {silent.map(({ key, name }) => (
          <ActButton showing={showing} act="resend-task" about={{ taskId: task.id, to: key }}>
            {t(actTexts.resendTo, { name })}
          </ActButton>
        ))}
      </div>
    </>
  )
}
