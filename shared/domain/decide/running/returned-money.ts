import { returnsOf } from '../../money/entries'
import { traitsOf } from '../../tasks/kinds'
import { owedOn } from '../../money/owed'
import type { Project, ProjectIn } from '../../project/project'
import { dayOf, plusDays } from '../../time'
import type { HumanTask } from '../../tasks/task'
import { partyKey } from '../../people'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, telling, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn, askedParties, personId } from '../tasks/on-task'
import { taskMail } from '../kernel/task-mail'
import { invalidInput, wrongMovement, outOfRange } from '../kernel/problems'
import { escalationFor } from '../tasks/roster'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

type Finalising = ProjectIn<'finalising'>

/** Money asked back is asked for again so many days later. */
const ASK_AGAIN_DAYS = 30

/**
 * When unspent money may be asked back: at once, also the rest of what came back in part, or a month after it
 * was asked for in vain.
 */
export function asksBackAt(file: ProjectFile, now: string): string {
  const asked = file.tasks.filter(({ kind }) => traitsOf(kind).confirms === 'return')
  if (asked.some(({ status }) => status === 'open')) return now
  const last = asked.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt)).at(-1)
  if (last === undefined || last.status === 'done') return now
  const again = plusDays(last.openedAt, ASK_AGAIN_DAYS)
  return again > now ? again : now
}

function toReturn(
  file: ProjectFile,
  now: string,
): { project: Finalising; balance: number } | undefined {
  const { project } = file
  if (project.status !== 'finalising') return undefined
  const balance = owedOn(file, dayOf(now))?.byMissionCents ?? 0
  return balance > 0 ? { project, balance } : undefined
}

/** Finance states what came back; what is still missing is asked for again. */
export function confirmReturn(
  state: State,
  file: ProjectFile,
  command: CommandOf<'confirm-return'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-return'])
  if ('refused' in found) return found
  const open = toReturn(file, state.now)
  if (!open) return refuse('not-allowed', 'No money is to come back.', ['finalising'])
  const { project, balance } = open
  const { cents, on, reference } = command
  if (cents <= 0 || cents > balance) {
    return outOfRange(
      'What comes back is above nothing and at most what is unspent.',
      'amount',
      balance,
    )
  }
  const wrong = wrongMovement(command, {
    since: dayOf(project.activeSince),
    today: dayOf(state.now),
  })
  if (wrong) return wrong
  const returned: Project = {
    ...project,
    returnedCents: project.returnedCents + cents,
    returnedMoney: [...returnsOf(project), { cents, on, reference, by: command.by, at: state.now }],
    returnRound: project.returnRound + 1,
  }
  return combine(
    become(state, project, returned, { valueDate: on, reference }),
    note(project, 'return-confirmed', command.by, {
      taskId: found.task.id,
      cents,
      on,
      leftCents: balance - cents,
    }),
    endTask(found.task, 'confirmed', state.now, command.by),
  )
}

/**
 * Gives money up that doesn't come back. It takes two people: the first proposes, and whoever else may
 * agree is told; the second does it.
 */
export function writeOff(
  state: State,
  file: ProjectFile,
  command: CommandOf<'write-off'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-return'])
  if ('refused' in found) return found
  const { task } = found
  const open = toReturn(file, state.now)
  if (!open) return refuse('not-allowed', 'No money is to come back.', ['finalising'])
  const { project, balance } = open
  const reason = command.reason.trim()
  if (reason === '') return invalidInput('A write-off needs a reason.', 'reason', 'required')
  const person = personId(command.by)
  if (task.writeOffBy.includes(person))
    return refuse('already-done', 'Proposed; a second person must agree.', ['a second person'])
  const by = [...task.writeOffBy, person]
  if (by.length < 2) {
    const writeOffProposed = { by: person, reason, at: state.now }
    return propose(state, file, { ...task, writeOffBy: by, writeOffProposed }, command, balance)
  }
  const written: Project = {
    ...project,
    writtenOffCents: project.writtenOffCents + balance,
    returnRound: project.returnRound + 1,
    waivers: [
      ...(project.waivers ?? []),
      {
        what: 'balance',
        cents: balance,
        reason,
        ...(task.writeOffProposed && { proposedBecause: task.writeOffProposed.reason }),
        by: by.map((id) => ({ type: 'person' as const, id })),
        at: state.now,
      },
    ],
  }
  return combine(
    become(state, project, written),
    note(project, 'written-off', command.by, { taskId: task.id, cents: balance, people: by }),
    endTask({ ...task, writeOffBy: by }, 'written-off', state.now, command.by),
  )
}

/** Puts a write-off to others, calling who is escalated to so that there is a second person. */
function propose(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  command: CommandOf<'write-off'>,
  cents: number,
): Decided {
  const known = new Set(task.roster.map(({ party }) => partyKey(party)))
  const added = escalationFor(state, file.project, task.kind).filter(
    ({ party }) => !known.has(partyKey(party)),
  )
  const asked = { ...task, roster: [...task.roster, ...added] }
  const others = askedParties(asked).filter((party) => !task.writeOffBy.includes(personId(party)))
  return combine(
    note(file.project, 'write-off-proposed', command.by, { taskId: task.id, cents }),
    writing({ type: 'task', item: asked }),
    telling(...others.map((party) => taskMail(asked, 'task-reminder', party))),
  )
}
