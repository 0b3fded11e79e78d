import * as z from 'zod'

export const languageSchema = z.enum(['en', 'fr', 'es'])
export type Language = z.infer<typeof languageSchema>

/** Roles a registered person may hold in the fund. */
export const roleSchema = z.enum([
  'reviewer',
  'alternate-reviewer',
  'gender-reviewer',
  'chair',
  'deputy',
  'secretariat',
  'finance',
  'head-of-finance',
  'auditor',
])
export type Role = z.infer<typeof roleSchema>

/**
 * Somebody who can be asked or told: a registered person, or an office-holder of a mission. `contact` and
 * `alternate` are those of the project at hand.
 */
export const partySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('person'), id: z.string() }),
  z.object({
    type: z.literal('mission'),
    mission: z.string(),
    as: z.enum(['contact', 'alternate', 'head', 'mailbox', 'focal-point']),
  }),
])
export type Party = z.infer<typeof partySchema>

/** The contact of a mission's project at hand. */
export function missionContact(mission: string): Party {
  return { type: 'mission', mission, as: 'contact' }
}

/** Who did something: a party, the system by the name of the job, or an operator of the settings. */
export const actorSchema = z.discriminatedUnion('type', [
  ...partySchema.options,
  z.object({ type: z.literal('system'), job: z.string() }),
  z.object({ type: z.literal('operator'), name: z.string() }),
])
export type Actor = z.infer<typeof actorSchema>

export function sameParty(a: Party, b: Party): boolean {
  if (a.type === 'person') return b.type === 'person' && a.id === b.id
  return b.type === 'mission' && a.mission === b.mission && a.as === b.as
}

/** A stable word for a party, for keys and lists; holds no personal data. */
export function partyKey(party: Party): string {
  return party.type === 'person' ? `person:${party.id}` : `mission:${party.mission}:${party.as}`
}
