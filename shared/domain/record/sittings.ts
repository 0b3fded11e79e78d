import * as z from 'zod'
import type { AuditRecord } from '../audit/record'
import type { Actor } from '../people'
import type { HumanTask, Member, Recusal, Vote } from '../tasks/task'
import { saidVote, voteOtherwise, type SaidVote, type VoteOtherwise } from './said'
import type { Unlike } from './unlike'

/** How an act is proven: who did it in whose name, and the mail whose link they used. */
export interface Proof {
  seq: number
  at: string
  by: Actor
  onBehalfOf?: Actor
  /** Id of the mail that carried the link; none where no link was used. */
  linkOf?: string
}

/**
 * A vote as its record says it, with the proof in the chain; what no record says is from the table. Where the
 * table says otherwise, `otherwise` is what it says, and `gone` where it says nothing.
 */
export interface RecordedVote extends Vote {
  proof?: Proof
  otherwise?: VoteOtherwise | 'gone'
}

/** One time that people were asked: who, by which rule, on which text, and what came of it. */
export interface Sitting {
  taskId: string
  kind: HumanTask['kind']
  subject: number
  round: number
  version: number
  versionHash: string
  openedAt: string
  dueAt: string
  /** So many of the roster must agree. */
  quorum: number
  roster: Member[]
  recused: Recusal[]
  votes: RecordedVote[]
  status: HumanTask['status']
  outcome?: HumanTask['outcome']
  endedAt?: string
  /** The act that ended it; none when nobody answered. */
  ended?: Proof
  /** Where what the table holds isn't as its record named it. */
  unlike?: Unlike
}

const ofTask = z.looseObject({ taskId: z.string() })
const linked = z.looseObject({ linkOf: z.string() })

function proofOf(record: AuditRecord): Proof {
  const link = linked.safeParse(record.facts)
  return {
    seq: record.seq,
    at: record.at,
    by: record.by,
    ...(record.onBehalfOf && { onBehalfOf: record.onBehalfOf }),
    ...(link.success && { linkOf: link.data.linkOf }),
  }
}

interface Cast {
  said: SaidVote & { taskId: string }
  proof: Proof
}

function castIn(records: readonly AuditRecord[]): Cast[] {
  return records.flatMap((record) => {
    const said = saidVote(record)
    return said ? [{ said, proof: proofOf(record) }] : []
  })
}

/** Every vote that was recorded, and those of the table that no record tells of. */
function votesOf(task: HumanTask, cast: readonly Cast[]): RecordedVote[] {
  const own = cast.filter(({ said }) => said.taskId === task.id)
  const told = own.map(({ said, proof }): RecordedVote => {
    const { taskId: _, ...vote } = said
    const stored = task.votes.find(({ n }) => n === said.n)
    if (!stored) return { ...vote, conditions: [], void: false, proof, otherwise: 'gone' }
    const otherwise = voteOtherwise(said, stored)
    const { amountCents: _amount, replaces: _replaces, ...rest } = stored
    return { ...rest, ...vote, proof, ...(otherwise && { otherwise }) }
  })
  const untold = task.votes.filter(({ n }) => !own.some(({ said }) => said.n === n))
  return [...told, ...untold].sort((a, b) => a.n - b.n)
}

/** The votes that records tell of, of tasks of which nothing is left that can be read. */
export function lostVotes(
  tasks: readonly HumanTask[],
  records: readonly AuditRecord[],
): { taskId: string; votes: RecordedVote[] }[] {
  const lost = castIn(records).filter(({ said }) => !tasks.some(({ id }) => id === said.taskId))
  return [...new Set(lost.map(({ said }) => said.taskId))].map((taskId) => ({
    taskId,
    votes: lost
      .filter(({ said }) => said.taskId === taskId)
      .map(({ said: { taskId: _, ...said }, proof }) => ({
        ...said,
        conditions: [],
        void: false,
        proof,
        otherwise: 'gone' as const,
      })),
  }))
}

/** The act at the moment a task ended, by whoever ended it. */
function proofOfEnd(records: readonly AuditRecord[], task: HumanTask): Proof | undefined {
  if (task.endedBy === undefined) return undefined
  const atEnd = records.filter((record) => record.at === task.endedAt)
  const about = atEnd.find((record) => ofTask.safeParse(record.facts).data?.taskId === task.id)
  const found = about ?? atEnd.find((record) => record.by.type !== 'system')
  return found && proofOf(found)
}

/** Every task of a project as a sitting, in the order they were opened. */
export function sittings(
  tasks: readonly HumanTask[],
  records: readonly AuditRecord[],
  unlikeOf: (task: HumanTask) => Unlike | undefined,
): Sitting[] {
  const cast = castIn(records)
  return [...tasks]
    .sort((a, b) => a.openedAt.localeCompare(b.openedAt) || a.id.localeCompare(b.id))
    .map((task) => {
      const ended = proofOfEnd(records, task)
      const unlike = unlikeOf(task)
      return {
        taskId: task.id,
        kind: task.kind,
        subject: task.subject,
        round: task.round,
        version: task.version,
        versionHash: task.versionHash,
        openedAt: task.openedAt,
        dueAt: task.dueAt,
        quorum: task.quorum,
        roster: task.roster,
        recused: task.recused,
        votes: votesOf(task, cast),
        status: task.status,
        ...(task.outcome !== undefined && { outcome: task.outcome }),
        ...(task.endedAt !== undefined && { endedAt: task.endedAt }),
        ...(ended && { ended }),
        ...(unlike && { unlike }),
      }
    })
}
