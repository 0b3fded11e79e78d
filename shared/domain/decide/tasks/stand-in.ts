import { partyKey, type Party } from '../../people'
import { traitsOf } from '../../tasks/kinds'
import { countingVotes, type HumanTask, type Member } from '../../tasks/task'
import { dayOf } from '../../time'
import type { Change } from '../kernel/change'
import { combine, note, system, telling } from '../kernel/compose'
import { asJudged } from './judged'
import { personOf } from '../kernel/look-up'
import { isHere } from '../kernel/office'
import { askedParties } from './on-task'
import { taskMail } from '../kernel/task-mail'
import { reasonToRecuse } from './recusal'
import { isAbsent } from './roster'
import type { ProjectFile, State } from '../kernel/state'

interface StandIn {
  absent: string
  deputy: string
}

/** The standing deputies of those who were asked, haven't answered and are away or gone by now. */
function standIns(state: State, file: ProjectFile, task: HumanTask): StandIn[] {
  const today = dayOf(state.now)
  const answered = new Set(countingVotes(task).map((vote) => vote.person))
  const judged = asJudged(file, task.kind, task.subject)
  const taken = new Set([
    ...task.roster.map(({ party }) => partyKey(party)),
    ...task.recused.map(({ person }) => `person:${person}`),
  ])
  return askedParties(task).flatMap((party) => {
    const person = party.type === 'person' ? personOf(state, party.id) : undefined
    const isThere = person && isHere(person, today) && !isAbsent(person, today)
    if (!person || answered.has(person.id) || isThere) return []
    const deputy = person.deputy === undefined ? undefined : personOf(state, person.deputy)
    if (!deputy || !isHere(deputy, today) || isAbsent(deputy, today)) return []
    const key = `person:${deputy.id}`
    if (taken.has(key) || reasonToRecuse(state, judged, task.kind, deputy)) return []
    taken.add(key)
    return [{ absent: person.id, deputy: deputy.id }]
  })
}

function member(id: string): Member {
  return { party: { type: 'person', id }, as: 'deputy' }
}

/**
 * Brings in the deputies of people who went away or left after they had been asked. In a vote a deputy takes the
 * absent person's place, so that nobody is counted twice; elsewhere either may answer.
 */
export function callStandIns(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  job: string,
): { task: HumanTask; change: Change } {
  const found = standIns(state, file, task)
  if (found.length === 0) return { task, change: combine() }
  const deputies = new Map(found.map(({ absent, deputy }) => [absent, deputy]))
  const isVote = traitsOf(task.kind).isVote
  const roster = task.roster.flatMap((one): Member[] => {
    const deputy = one.party.type === 'person' ? deputies.get(one.party.id) : undefined
    if (deputy === undefined) return [one]
    return isVote ? [member(deputy)] : [one, member(deputy)]
  })
  const replaced = found.map(({ absent }) => ({
    person: absent,
    at: state.now,
    how: 'stood-in' as const,
  }))
  const joined = {
    ...task,
    roster,
    ...(isVote && { replaced: [...(task.replaced ?? []), ...replaced] }),
  }
  const told = found.map(({ deputy }): Party => ({ type: 'person', id: deputy }))
  return {
    task: joined,
    change: combine(
      note(file.project, 'deputy-called', system(job), {
        taskId: task.id,
        standingIn: found.map(({ absent, deputy }) => ({ for: absent, by: deputy })),
      }),
      telling(...told.map((party) => taskMail(joined, 'task-opened', party))),
    ),
  }
}
