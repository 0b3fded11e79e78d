import { registeredAddress } from '../../shared/domain/links/registered-address'
import type { MailOrder } from '../../shared/domain/outbox/item'
import type { Language } from '../../shared/domain/people'
import { newest, type Subject } from './subject'

export interface Recipient {
  address: string
  language: Language
}

/** The address and language of whoever a mail is for; undefined when they aren't there any more. */
export function recipientOf(
  { to }: MailOrder,
  subject: Subject,
  today: string,
): Recipient | undefined {
  switch (to.type) {
    case 'person': {
      const person = subject.programme.people.find(({ id }) => id === to.id)
      if (!person || (person.leftOn !== undefined && person.leftOn <= today)) return undefined
      return { address: person.address, language: person.language }
    }
    case 'mission': {
      const mission = subject.programme.missions.find(({ code }) => code === to.mission)
      if (!mission) return undefined
      const ofProject = to.as === 'contact' || to.as === 'alternate'
      const language = (ofProject && subject.file?.project.language) || mission.language
      const address = registeredAddress(to, subject)
      return address === undefined ? undefined : { address, language }
    }
    case 'draft': {
      const { draft } = subject
      return draft && { address: draft.address, language: draft.language }
    }
    case 'nominee': {
      const project = subject.file?.project
      return project?.nominee && { address: project.nominee.address, language: project.language }
    }
    case 'witness': {
      const { policy, calls } = subject.programme
      const address = policy.witnesses?.[to.place]
      const language = newest(calls)?.workingLanguage ?? 'en'
      return address === undefined ? undefined : { address, language }
    }
    default:
      return to satisfies never
  }
}
