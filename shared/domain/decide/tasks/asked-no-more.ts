import type { MailOrder } from '../../outbox/item'
import { missionNoticeSchema } from '../../outbox/item'
import { partyKey, sameParty, type Party } from '../../people'
import { countingVotes, type HumanTask } from '../../tasks/task'
import { dayOf } from '../../time'
import type { Change, Decided } from '../kernel/change'
import { combine, telling } from '../kernel/compose'
import { openTasks, personOf } from '../kernel/look-up'
import { isHere } from '../kernel/office'
import type { State } from '../kernel/state'
import { askedParties } from './on-task'

/** Each open task that a change writes, with how it then is. */
function changed({ file }: State, { writes }: Change): { before: HumanTask; after: HumanTask }[] {
  const written = new Map(
    writes.flatMap((write) =>
      write.type === 'task' ? [[write.item.id, write.item] as const] : [],
    ),
  )
  return (file ? openTasks(file) : []).flatMap((before) => {
    const after = written.get(before.id)
    return after ? [{ before, after }] : []
  })
}

/** Who was asked and isn't any more. Time alone ends a task on the day that its mails have named. */
function askedNoMore({ before, after }: { before: HumanTask; after: HumanTask }): Party[] {
  const asked = askedParties(before)
  const voted = new Set(countingVotes(after).map(({ person }) => person))
  switch (after.status) {
    case 'open':
      return asked.filter((one) => !askedParties(after).some((other) => sameParty(one, other)))
    case 'closed':
      return asked
    case 'done':
      return asked.filter((one) => one.type !== 'person' || !voted.has(one.id))
    case 'expired':
      return []
    default:
      return after.status satisfies never
  }
}

/** Whether a mail says to whom it goes what became of one of these tasks. */
function tells(order: MailOrder, party: Party, tasks: ReadonlySet<string>): boolean {
  const { to } = order
  if (to.type !== 'person' && to.type !== 'mission') return false
  if (!sameParty(to, party)) return false
  return order.taskId === undefined
    ? missionNoticeSchema.safeParse(order.mail).success
    : tasks.has(order.taskId)
}

/**
 * What an act does, with a mail to each who was asked in a task that it ends or gives to others: once, by the
 * task asked last. Not to whoever did it, nor to whom the act tells of it otherwise.
 */
export function tellAskedNoMore(state: State, decided: Decided, by?: Party): Decided {
  if ('refused' in decided) return decided
  const over = new Map<string, { to: Party; tasks: HumanTask[] }>()
  for (const one of changed(state, decided)) {
    const actors = [by, one.after.endedBy].flatMap((party) => party ?? [])
    for (const to of askedNoMore(one)) {
      if (actors.some((actor) => sameParty(actor, to))) continue
      const known = over.get(partyKey(to)) ?? { to, tasks: [] }
      over.set(partyKey(to), { to, tasks: [...known.tasks, one.before] })
    }
  }
  const mails = decided.outbox.flatMap((order) => (order.type === 'mail' ? [order] : []))
  const silent = [...over.values()].filter(({ to, tasks }) => {
    const person = to.type === 'person' ? personOf(state, to.id) : undefined
    const ids = new Set(tasks.map(({ id }) => id))
    return (
      (to.type !== 'person' || (person && isHere(person, dayOf(state.now)))) &&
      !mails.some((order) => tells(order, to, ids))
    )
  })
  return combine(
    decided,
    telling(
      ...silent.flatMap(({ to, tasks }) => {
        const last = tasks.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt)).at(-1)
        if (!last) return []
        const { projectId, id: taskId, subject } = last
        return [
          { type: 'mail' as const, mail: 'task-over' as const, to, projectId, taskId, subject },
        ]
      }),
    ),
  )
}
