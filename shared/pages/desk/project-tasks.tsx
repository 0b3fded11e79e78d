import type { TaskKind } from '../../domain/tasks/kinds'
import { commonTexts } from '../../texts/common'
import { actTexts } from '../../texts/desk-acts'
import { deskTexts, sinceDay } from '../../texts/desk'
import { formatDay } from '../../texts/format'
import { translator } from '../../texts/language'
import { meetingTexts } from '../../texts/meeting'
import { recusalTexts, taskHeadings, taskTexts } from '../../texts/tasks'
import type { Recusal } from '../../domain/tasks/task'
import { Checkboxes, Select, TextInput } from '../kit/components'
import { colon } from '../../texts/colon'
import { ActForm, ActInputs, type ActShowing } from './act-form'
import { MeetingForm, type MeetingTask } from './meeting-form'
import { troubleTexts, type AskedPerson } from './waiting'

export interface ShownMember extends AskedPerson {
  /** A stable word for the party. */
  key: string
  /** A registered person's id; missions' people aren't replaced here. */
  person: string | undefined
  hasAnswered: boolean
}

export interface ShownTask {
  id: string
  kind: TaskKind
  openedAt: string
  dueAt: string
  quorum: number
  members: readonly ShownMember[]
  recused: readonly { name: string; why: Recusal['why'] }[]
  /** Registered people who could be put on its roster. */
  fit: readonly { id: string; name: string }[]
  mayArrange: boolean
  isVote: boolean
  /** Answered by the mission in a form that the secretariat may fill in for it. */
  mayEnter: boolean
  /** What a meeting may have decided on; undefined for other tasks. */
  meeting: MeetingTask | undefined
}

/** An open task: who is asked, since when and until when, and what can be arranged. */
export function ProjectTask(props: {
  showing: ActShowing
  task: ShownTask
  index: number
  now: string
}) {
  const { showing, task, index, now } = props
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
      {task.mayArrange ? <Arrangements showing={showing} task={task} index={index} /> : null}
    </section>
  )
}

function Arrangements(props: { showing: ActShowing; task: ShownTask; index: number }) {
  const { showing, task, index } = props
  const t = translator(showing.language)
  const about = { taskId: task.id }
  const extend = new ActInputs(showing, `extend-${index}`)
  const reassign = new ActInputs(showing, `reassign-${index}`)
  const call = new ActInputs(showing, `call-${index}`)
  const replaceable = task.members.filter(
    ({ person, hasAnswered }) => person !== undefined && !hasAnswered,
  )
  const fit = task.fit.map(({ id, name }) => ({ value: id, label: name }))
  const empty = t(commonTexts.chooseOne)
  return (
    <>
      <ActForm
        inputs={extend}
        act="extend-task"
        heading={t(actTexts.extend)}
        button={t(actTexts.extend)}
        about={about}
      >
        <TextInput {...extend.common('dueOn', actTexts.newDay, actTexts.dayHint)} width="medium" />
        {extend.reason()}
      </ActForm>
      {replaceable.length > 0 && fit.length > 0 ? (
        <ActForm
          inputs={reassign}
          act="reassign-task"
          heading={t(actTexts.reassign)}
          button={t(actTexts.reassign)}
          about={about}
        >
          <Select
            {...reassign.common('from', actTexts.inPlaceOf)}
            options={replaceable.map(({ person = '', name }) => ({ value: person, label: name }))}
            empty={empty}
          />
          <Select {...reassign.common('to', actTexts.newPerson)} options={fit} empty={empty} />
          {reassign.reason()}
        </ActForm>
      ) : null}
      {task.isVote && fit.length > 0 ? (
        <ActForm
          inputs={call}
          act="appoint-alternates"
          heading={t(actTexts.callAlternates)}
          hint={t(actTexts.quorumStays, { quorum: task.quorum })}
          button={t(actTexts.callAlternates)}
          about={about}
        >
          <Checkboxes
            {...call.common('people', actTexts.whoIsCalled)}
            options={fit}
            values={call.values('people')}
          />
          {call.reason()}
        </ActForm>
      ) : null}
      {task.meeting ? <MeetingForm showing={showing} task={task.meeting} index={index} /> : null}
      {task.mayEnter ? (
        <form method="post" action={`${showing.path}?lang=${showing.language}`}>
          <input type="hidden" name="taskId" value={task.id} />
          <button class="plain" name="act" value="enter-for-mission">
            {t(meetingTexts.enterForMission)}
          </button>
        </form>
      ) : null}
      <Resend showing={showing} task={task} />
    </>
  )
}

function Resend({ showing, task }: { showing: ActShowing; task: ShownTask }) {
  const { path, language } = showing
  const t = translator(language)
  const silent = task.members.filter(
    ({ hasAnswered, trouble }) => !hasAnswered && trouble !== 'left',
  )
  return (
    <div class="actions">
      {silent.map(({ key, name }) => (
        <form method="post" action={`${path}?lang=${language}`}>
          <input type="hidden" name="taskId" value={task.id} />
          <input type="hidden" name="to" value={key} />
          <button class="plain" name="act" value="resend-task">
            {t(actTexts.resendTo, { name })}
          </button>
        </form>
      ))}
    </div>
  )
}
