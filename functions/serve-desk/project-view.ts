import { followsOn } from '../../shared/texts/common'
import { openTaskAtDesk } from '../../shared/domain/decide/desk/open-task-at-desk'
import { closureLacks } from '../../shared/domain/decide/running/closure'
import { missionName, openTasks } from '../../shared/domain/decide/kernel/look-up'
import { isSecretary } from '../../shared/domain/decide/kernel/office'
import { workingCopy } from '../../shared/domain/decide/kernel/working-copy'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import type { OutboxItem } from '../../shared/domain/outbox/item'
import type { Delivery } from '../../shared/domain/outbox/delivery'
import { partyKey, type Party } from '../../shared/domain/people'
import { owedOn } from '../../shared/domain/money/owed'
import { isFunded } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import { countingVotes } from '../../shared/domain/tasks/task'
import type { Fact } from '../../shared/pages/kit/components'
import { owedFacts } from '../../shared/pages/kit/owed-facts'
import { committedText } from '../../shared/pages/kit/money-lines'
import type { ShownMail } from '../../shared/pages/desk/project-page'
import type { ShownTask } from '../../shared/pages/desk/project-tasks'
import { contactRoles } from '../../shared/texts/contacts'
import { deskTexts, mailTroubleTexts } from '../../shared/texts/desk'
import { closureLackTexts } from '../../shared/texts/closure-lacks'
import { paymentTexts } from '../../shared/texts/payments'
import { actTexts } from '../../shared/texts/desk-acts'
import { formatDay, formatMoney } from '../../shared/texts/format'
import { translator, type Language } from '../../shared/texts/language'
import { statusOf } from '../../shared/texts/statuses'
import { actsOnTask } from './offered'
import { askedPerson, mailName, partyName, recipientName } from './names'

const MAILS_SHOWN = 30

/** What is known of a project, first. */
export function factsOf(language: Language, state: State, file: ProjectFile): Fact[] {
  const t = translator(language)
  const { project } = file
  const owed = owedOn(file, dayOf(state.now))
  const lacks = closureLacks(state, file)
  return [
    { term: t(deskTexts.status), value: t(statusOf(project)) },
    { term: t(deskTexts.mission), value: missionName(state, project.mission) },
    { term: t(contactRoles.contact), value: `${project.contact.name}, ${project.contact.address}` },
    ...(project.follows === undefined ? [] : [{ term: t(followsOn), value: project.follows }]),
    ...(project.alternate
      ? [
          {
            term: t(contactRoles.alternate),
            value: `${project.alternate.name}, ${project.alternate.address}`,
          },
        ]
      : []),
    {
      term: t(deskTexts.money),
      value: isFunded(project)
        ? committedText(language, project)
        : formatMoney(language, project.outline.requestedCents),
    },
    ...(owed
      ? [
          { term: t(paymentTexts.paidSoFar), value: formatMoney(language, owed.paidCents) },
          ...owedFacts(language, owed),
        ]
      : []),
    ...(lacks.length > 0
      ? [
          {
            term: t(deskTexts.closureLacks),
            value: lacks.map((lack) => t(closureLackTexts[lack])).join('; '),
          },
        ]
      : []),
    { term: t(actTexts.ends), value: formatDay(language, project.outline.ends) },
  ]
}

/** The project's open tasks with whom they ask and what can be arranged. */
export function tasksOf(
  language: Language,
  state: State,
  file: ProjectFile,
  by: Party,
): ShownTask[] {
  const { programme, now } = state
  return openTasks(file).map((task, index) => {
    const answered = new Set(countingVotes(task).map(({ person }) => person))
    const mayArrange = !('refused' in openTaskAtDesk(state, file, { taskId: task.id, by }))
    return {
      id: task.id,
      kind: task.kind,
      openedAt: task.openedAt,
      dueAt: task.dueAt,
      members: task.roster.map(({ party }) => ({
        ...askedPerson(language, programme, party, dayOf(now)),
        key: partyKey(party),
        hasAnswered: party.type === 'person' && answered.has(party.id),
      })),
      recused: task.recused.map(({ person, why }) => ({
        name: partyName(language, programme, { type: 'person', id: person }),
        why,
      })),
      mayArrange,
      acts: mayArrange ? actsOnTask(state, file, task, by, index + 1) : [],
      mayEnter: workingCopy(task) !== undefined && isSecretary(state, by),
    }
  })
}

/** The newest mails about a project, with what became of each. */
export function mailsOf(
  language: Language,
  state: State,
  file: ProjectFile,
  items: readonly OutboxItem[],
  news: ReadonlyMap<string, readonly Delivery[]>,
): ShownMail[] {
  const t = translator(language)
  return newestMails(items).flatMap((item) => {
    if (item.order.type !== 'mail') return []
    const { order, status, messageId, id, createdAt } = item
    const heard = messageId === undefined ? [] : (news.get(messageId) ?? [])
    const bad = heard.find(({ type }) => type !== 'delivery')
    const trouble =
      status === 'failed'
        ? 'given-up'
        : bad && (bad.type === 'complaint' ? 'complained' : 'bounced')
    const went =
      heard.length > 0
        ? actTexts.delivered
        : status === 'pending'
          ? actTexts.underWayMail
          : actTexts.sentMail
    const task = file.tasks.find((one) => one.id === order.taskId)
    return {
      id,
      to: recipientName(language, state.programme, order.to),
      mail: mailName(language, order),
      at: createdAt,
      state: t(trouble ? mailTroubleTexts[trouble] : went),
      isBad: trouble !== undefined,
      maySendAgain: status !== 'pending' && (order.taskId === undefined || task?.status === 'open'),
    }
  })
}

export function newestMails(items: readonly OutboxItem[]): OutboxItem[] {
  return [...items].sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, MAILS_SHOWN)
}
