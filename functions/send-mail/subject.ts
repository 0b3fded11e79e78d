import { isActivityId, type Activity } from '../../shared/domain/activities/activity'
import type { ProjectFile } from '../../shared/domain/decide/kernel/state'
import type { Draft } from '../../shared/domain/drafts/draft'
import { askingMails, type MailOrder } from '../../shared/domain/outbox/item'
import type { Call, Programme } from '../../shared/domain/programme/programme'
import type { HumanTask } from '../../shared/domain/tasks/task'
import type { DraftStore, ProgrammeStore, ProjectStore } from '../../shared/ports/stores'

export interface Sources {
  projects: Pick<ProjectStore, 'find' | 'activity'>
  drafts: Pick<DraftStore, 'find'>
  programme: ProgrammeStore
}

/** What a mail is about, as it stands when it is sent. */
export interface Subject {
  programme: Programme
  file?: ProjectFile
  activity?: Activity
  task?: HumanTask
  draft?: Draft
}

export function newest(calls: readonly Call[]): Call | undefined {
  return calls.toSorted((a, b) => b.opensAt.localeCompare(a.opensAt))[0]
}

function draftIdOf({ to, link }: MailOrder): string | undefined {
  if (link && 'draftId' in link) return link.draftId
  return to.type === 'draft' ? to.id : undefined
}

/** Reads again what an order is about: it may have moved on since. */
export async function readSubject(sources: Sources, order: MailOrder): Promise<Subject> {
  const draftId = draftIdOf(order)
  const [programme, draft] = await Promise.all([
    sources.programme.read(),
    draftId === undefined ? undefined : sources.drafts.find(draftId),
  ])
  // Mails are ordered in a fund that has people: one without any still has its settings elsewhere. The mail waits.
  if (programme.people.length === 0 && programme.missions.length === 0)
    throw new Error('The settings aren’t here yet: npm run admin -- settings move.')
  const projectId = order.projectId ?? draft?.projectId ?? draft?.becameProject
  if (projectId !== undefined && isActivityId(projectId)) {
    const activity = await sources.projects.activity(projectId)
    return { programme, ...(activity && { activity }) }
  }
  const file = projectId === undefined ? undefined : await sources.projects.find(projectId)
  const task = file?.tasks.find(({ id }) => id === order.taskId)
  return { programme, ...(file && { file }), ...(task && { task }), ...(draft && { draft }) }
}

/** Whether what a mail asks for has ended since it was ordered. */
export function isOver(order: MailOrder, { task, draft, file, activity }: Subject): boolean {
  if (order.mail === 'activity-proposed') return activity?.proposal === undefined
  if (order.link?.type === 'contact') return file?.project.nominee?.at !== order.link.at
  if (!askingMails.includes(order.mail)) return false
  if (order.taskId !== undefined && task?.status !== 'open') return true
  if (!order.link || !('draftId' in order.link)) return false
  return draft === undefined || draft.becameProject !== undefined || draft.lapsedAt !== undefined
}
