import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/state'
import type { LinkPurpose, MailTarget } from '../../shared/domain/outbox/item'
import type { Programme } from '../../shared/domain/programme/programme'
import { act } from '../../shared/runtime/act'
import type { PortalDependencies } from './dependencies'

type Holder = MailTarget

/** The registered address of whoever holds a link; undefined when they are registered no more. */
export function addressOf(holder: Holder, state: State): string | undefined {
  switch (holder.type) {
    case 'draft':
      return state.draft?.id === holder.id ? state.draft.address : undefined
    case 'person':
      return state.programme.people.find((person) => person.id === holder.id)?.address
    case 'mission':
      return officeAddress(holder, state.programme, state)
    case 'nominee':
      return state.file?.project.nominee?.address
    default:
      return holder satisfies never
  }
}

function officeAddress(
  holder: Extract<Holder, { type: 'mission' }>,
  programme: Programme,
  state: State,
): string | undefined {
  const mission = programme.missions.find((one) => one.code === holder.mission)
  const project = state.file?.project
  switch (holder.as) {
    case 'contact':
      return project?.contact.address ?? state.draft?.address
    case 'alternate':
      return project?.alternate?.address
    case 'head':
      return mission?.head.address
    case 'mailbox':
      return mission?.mailbox
    case 'focal-point':
      return mission?.focalPoint?.address
    default:
      return holder.as satisfies never
  }
}

/** Mails a link to its holder's registered address, if there is one and it had fewer than three this hour. */
export async function mailLink(
  dependencies: PortalDependencies,
  to: Holder,
  link: LinkPurpose,
  state: State,
): Promise<void> {
  const address = addressOf(to, state)
  if (address === undefined) return
  const acted = await act(dependencies, { mails: { kind: 'fresh-link', to: address } }, (current) =>
    decide(current, { type: 'mail-fresh-link', to, address, link }, dependencies.digest),
  )
  if ('refusal' in acted) {
    dependencies.log.info('Link not mailed', { outcome: acted.refusal.refused })
  }
}
