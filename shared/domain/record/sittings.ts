import * as z from 'zod'
import type { AuditRecord } from '../audit/record'
import type { Actor } from '../people'
import type { HumanTask, Member, Recusal, Vote } from '../tasks/task'

/** How an act is proven: who did it in whose name, and the mail whose link they used. */
export interface Proof {
  seq: number
  at: string
  by: Actor
  onBehalfOf?: Actor
  /** Id of the mail that carried the link; none where no link was used. */
  linkOf?: string
}

/** A vote as it was given, with its proof in the chain. */
export interface RecordedVote extends Vote {
  proof?: Proof
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
}

const ofTask = z.looseObject({ taskId: z.string() })
const ofVote = z.looseObject({ taskId: z.string(), vote: z.int() })
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

function proofOfVote(records: readonly AuditRecord[], task: HumanTask, vote: Vote) {
  const found = records.find((record) => {
    const facts = ofVote.safeParse(record.facts)
    return facts.success && facts.data.taskId === task.id && facts.data.vote === vote.n
  })
  return found && proofOf(found)
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
export function sittings(tasks: readonly HumanTask[], records: readonly AuditRecord[]): Sitting[] {
  return [...tasks]
    .sort((a, b) => a.openedAt.localeCompare(b.openedAt) || a.id.localeCompare(b.id))
    .map((task) => {
      const ended = proofOfEnd(records, task)
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
        votes: task.votes.map((vote) => {
          const proof = proofOfVote(records, task, vote)
          return { ...vote, ...(proof && { proof }) }
        }),
        status: task.status,
        ...(task.outcome !== undefined && { outcome: task.outcome }),
        ...(task.endedAt !== undefined && { endedAt: task.endedAt }),
        ...(ended && { ended }),
      }
    })
}
