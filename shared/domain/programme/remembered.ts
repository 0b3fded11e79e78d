import * as z from 'zod'
import { missionSchema, type Mission } from './programme'

/** What is remembered of a mission beside its settings, since other acts than those that set it say so. */
const { senders, missedReports } = missionSchema.shape

export const missionSendersSchema = z.object({
  schema: z.literal(1),
  mission: z.string(),
  senders: senders.unwrap(),
})
export type MissionSenders = z.infer<typeof missionSendersSchema>

export const missedReportsSchema = z.object({
  schema: z.literal(1),
  mission: z.string(),
  missedReports: missedReports.unwrap(),
})
export type MissedReports = z.infer<typeof missedReportsSchema>

/** A mission with what is remembered of it; what lay within the mission before stands until something is. */
export function withRemembered(
  mission: Mission,
  senders: readonly MissionSenders[],
  missed: readonly MissedReports[],
): Mission {
  const isOf = (one: { mission: string }) => one.mission === mission.code
  return { ...mission, ...pick(senders.find(isOf)), ...pick(missed.find(isOf)) }
}

function pick<Item extends MissionSenders | MissedReports>(item: Item | undefined) {
  if (!item) return {}
  const { schema: _schema, mission: _mission, ...remembered } = item
  return remembered
}
