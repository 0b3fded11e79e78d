import type { MailOrder } from '../../domain/outbox/item'
import type { Actor } from '../../domain/people'
import type { Programme } from '../../domain/programme/programme'
import type { Translate } from '../../texts/language'
import { recordTexts } from '../../texts/record'
import { officeTexts } from './texts'

/** Somebody by the name an auditor knows: a person, an office of a mission, an operator, or the system. */
export function namer(programme: Pick<Programme, 'people' | 'missions'>, t: Translate) {
  return (actor: Actor | MailOrder['to']): string => {
    switch (actor.type) {
      case 'person':
        return programme.people.find(({ id }) => id === actor.id)?.name ?? actor.id
      case 'mission': {
        const mission = programme.missions.find(({ code }) => code === actor.mission)
        return `${mission?.name ?? actor.mission} (${t(officeTexts[actor.as])})`
      }
      case 'system':
        return `${t(recordTexts.system)} (${actor.job})`
      case 'operator':
        return `${actor.name} (${t(recordTexts.operator)})`
      case 'draft':
        return t(officeTexts.contact)
      case 'nominee':
        return t(recordTexts.nominee)
      case 'witness':
        return t(recordTexts.witness)
      default:
        return actor satisfies never
    }
  }
}
export type Namer = ReturnType<typeof namer>
