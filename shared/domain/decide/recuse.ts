import { partyKey } from '../people'
import type { HumanTask, Member } from '../tasks/task'
import { settleAmendmentVote } from './amendment-vote'
import type { Change, Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, telling, writing } from './draft-change'
import { passUnreviewed } from './gender-review'
import { asJudged } from './judged'
import { actOn, askedParties, personId } from './on-task'
import { taskMail } from './open-task'
import { alternatesFor, rosterFor } from './roster'
import type { ProjectFile, State } from './state'
import { tellVacancy } from './vacancy'
import { settleVote, voters } from './vote'

/** Alternates called because too few may still vote. */
function called(state: State, file: ProjectFile, task: HumanTask): Member[] {
  if (voters(task).size >= task.quorum) return []
  const known = new Set(task.roster.map(({ party }) => partyKey(party)))
  const out = new Set(task.recused.map(({ person }) => `person:${person}`))
  return alternatesFor(state, asJudged(file, task.kind, task.subject), task.kind).filter(
    ({ party }) => !known.has(partyKey(party)) && !out.has(partyKey(party)),
  )
}

/** A task from which the last of those asked stepped aside is for who comes next; with nobody left the desk is told. */
function handedOn(state: State, file: ProjectFile, task: HumanTask): Change {
  const kept = writing({ type: 'task', item: task })
  if (askedParties(task).length > 0) return kept
  const tasks = file.tasks.map((one) => (one.id === task.id ? task : one))
  const after = { ...file, tasks }
  const { members, isVacant } = rosterFor(
    state,
    asJudged(after, task.kind, task.subject),
    task.kind,
  )
  if (members.length === 0 && task.kind === 'gender-review')
    return passUnreviewed(state, file, task)
  const next = { ...task, roster: [...task.roster, ...members] }
  return combine(
    writing({ type: 'task', item: next }),
    calling(file, next, members),
    isVacant ? tellVacancy(state, file, next) : combine(),
  )
}

/**
 * Takes oneself out of a task, and one's vote with it. The quorum stays: with too few left the alternates
 * are called, and when those don't suffice the chair decides.
 */
export function recuse(state: State, file: ProjectFile, command: CommandOf<'recuse'>): Decided {
  const found = actOn(state, file, command, [
    'funding-vote',
    'gender-review',
    'vote-amendment',
    'chair-decision',
    'decide-amendment',
  ])
  if ('refused' in found) return found
  const { task } = found
  const person = personId(command.by)
  const left: HumanTask = {
    ...task,
    recused: [...task.recused, { person, why: 'declared', at: state.now }],
    votes: task.votes.map((vote) => (vote.person === person ? { ...vote, void: true } : vote)),
  }
  const recused = note(file.project, 'recused', command.by, { taskId: task.id, why: 'declared' })
  if (task.kind !== 'funding-vote' && task.kind !== 'vote-amendment')
    return combine(recused, handedOn(state, file, left))
  const alternates = called(state, file, left)
  const joined = { ...left, roster: [...left.roster, ...alternates] }
  const settled =
    task.kind === 'funding-vote'
      ? settleVote(state, file, joined, command.by)
      : settleAmendmentVote(state, file, joined, command.by)
  if ('refused' in settled) return settled
  return combine(recused, calling(file, joined, alternates), settled)
}

function calling(file: ProjectFile, task: HumanTask, alternates: readonly Member[]): Change {
  if (alternates.length === 0) return combine()
  return combine(
    note(
      file.project,
      'alternates-called',
      { type: 'system', job: 'recuse' },
      {
        taskId: task.id,
        to: alternates.map(({ party }) => partyKey(party)),
      },
    ),
    telling(...alternates.map(({ party }) => taskMail(task, 'task-opened', party))),
  )
}
