import type { State } from '../decide/kernel/state'
import type { MailTarget } from '../outbox/item'
import type { Mission } from '../programme/programme'

/** What tells where somebody is written to. */
export type Registered = Pick<State, 'programme' | 'file' | 'draft'>

type Office = Extract<MailTarget, { type: 'mission' }>

function officeAddress({ as }: Office, mission: Mission, { file, draft }: Registered): string {
  const contact = file?.project.contact.address ?? draft?.address ?? mission.mailbox
  switch (as) {
    case 'contact':
      return contact
    case 'alternate':
      return file?.project.alternate?.address ?? contact
    case 'head':
      return mission.head.address
    case 'mailbox':
      return mission.mailbox
    case 'focal-point':
      return mission.focalPoint?.address ?? mission.mailbox
    default:
      return as satisfies never
  }
}

/** The address at which somebody is written to now; undefined when they are registered no more. */
export function registeredAddress(holder: MailTarget, known: Registered): string | undefined {
  switch (holder.type) {
    case 'draft':
      return known.draft?.id === holder.id ? known.draft.address : undefined
    case 'person':
      return known.programme.people.find((person) => person.id === holder.id)?.address
    case 'mission': {
      const mission = known.programme.missions.find(({ code }) => code === holder.mission)
      return mission && officeAddress(holder, mission, known)
    }
    case 'nominee':
      return known.file?.project.nominee?.address
    default:
      return holder satisfies never
  }
}
