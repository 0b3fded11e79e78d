import { isRefusal } from '../../shared/domain/decide/kernel/change'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import { decide } from '../../shared/domain/decide/decide'
import { openTaskAtDesk } from '../../shared/domain/decide/desk/open-task-at-desk'
import { completesReopening } from '../../shared/domain/decide/desk/reopen-project'
import { unfit } from '../../shared/domain/decide/desk/reassign'
import { missionName, openTasks } from '../../shared/domain/decide/kernel/look-up'
import { isSecretary } from '../../shared/domain/decide/kernel/office'
import { askedParties } from '../../shared/domain/decide/tasks/on-task'
import { workingCopy } from '../../shared/domain/decide/kernel/working-copy'
import { notToReplace } from '../../shared/domain/decide/request/replace-contact'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import type { Digest } from '../../shared/domain/audit/record'
import type { OutboxItem } from '../../shared/domain/outbox/item'
import type { Delivery } from '../../shared/domain/outbox/delivery'
import { partyKey, type Party } from '../../shared/domain/people'
import { isFunded } from '../../shared/domain/project/project'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import { dayOf } from '../../shared/domain/time'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'
import type { Fact } from '../../shared/pages/kit/components'
import { committedText } from '../../shared/pages/kit/money-lines'
import type { MeetingTask } from '../../shared/pages/desk/meeting-form'
import type { PossibleActs } from '../../shared/pages/desk/project-acts'
import type { ShownMail } from '../../shared/pages/desk/project-page'
import type { ShownTask } from '../../shared/pages/desk/project-tasks'
import { contactRoles } from '../../shared/texts/contacts'
import { deskTexts, mailTroubleTexts } from '../../shared/texts/desk'
import { actTexts } from '../../shared/texts/desk-acts'
import { formatDay, formatMoney } from '../../shared/texts/format'
import { translator, type Language } from '../../shared/texts/language'
import { statusOf } from '../../shared/texts/statuses'
import { askedPerson, mailName, partyName, recipientName } from './names'
const ANY_REASON = '…'
const MAILS_SHOWN = 30

/** What is known of a project, first. */
export function factsOf(language: Language, state: State, { project }: ProjectFile): Fact[] {
  const t = translator(language)
  return [
    { term: t(deskTexts.status), value: t(statusOf(project)) },
    { term: t(deskTexts.mission), value: missionName(state, project.mission) },
    { term: t(contactRoles.contact), value: `${project.contact.name}, ${project.contact.address}` },
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
  return openTasks(file).map((task) => {
    const answered = new Set(countingVotes(task).map(({ person }) => person))
    const mayArrange = !('refused' in openTaskAtDesk(state, file, { taskId: task.id, by }))
    return {
      id: task.id,
      kind: task.kind,
      openedAt: task.openedAt,
      dueAt: task.dueAt,
      quorum: task.quorum,
      members: task.roster.map(({ party }) => ({
        ...askedPerson(language, programme, party, dayOf(now)),
        key: partyKey(party),
        person: party.type === 'person' ? party.id : undefined,
        hasAnswered: party.type === 'person' && answered.has(party.id),
      })),
      recused: task.recused.map(({ person, why }) => ({
        name: partyName(language, programme, { type: 'person', id: person }),
        why,
      })),
      fit: mayArrange
        ? programme.people
            .filter(({ id }) => unfit(state, file, task, id) === undefined)
            .map(({ id, name }) => ({ id, name }))
        : [],
      mayArrange,
      isVote: traitsOf(task.kind).isVote,
      mayEnter: workingCopy(task) !== undefined && isSecretary(state, by),
      meeting: mayArrange ? meetingOf(language, state, file, task) : undefined,
    }
  })
}

function meetingOf(
  language: Language,
  { programme }: State,
  { project }: ProjectFile,
  task: HumanTask,
): MeetingTask | undefined {
  const { id, kind, versionHash } = task
  const { inMeeting, isVote } = traitsOf(kind)
  if (!inMeeting) return undefined
  const people = askedParties(task).flatMap((party) =>
    party.type === 'person' ? [{ id: party.id, name: partyName(language, programme, party) }] : [],
  )
  const requested = formatMoney(language, project.outline.requestedCents)
  return { id, isVote, versionHash, people, requested }
}

/** Acts on the whole project that would not be refused. */
export function possibleActs(
  state: State,
  { project }: ProjectFile,
  by: Party,
  digest: Digest,
): PossibleActs {
  const may = (command: PersonCommand) => !isRefusal(decide(state, command, digest))
  const withReason = (type: 'suspend' | 'resume' | 'terminate' | 'reopen') =>
    may({ type, reason: ANY_REASON, by })
  const reopens = withReason('reopen') && project.status === 'closed'
  return {
    suspend: withReason('suspend'),
    resume: withReason('resume'),
    terminate: withReason('terminate'),
    reopen: !reopens ? undefined : completesReopening(project, by, state.now) ? 'agree' : 'propose',
    replaceContact: notToReplace(state, project, by) === undefined,
  }
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
