import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/kernel/state'
import { registeredAddress } from '../../shared/domain/links/registered-address'
import type { MailTarget } from '../../shared/domain/outbox/item'
import type { Link } from '../../shared/domain/links/link'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import { actByLink } from '../../shared/runtime/act-by-link'
import type { PortalDependencies } from './dependencies'

/**
 * Mails a link to its holder's registered address, if there is one and it had fewer than three this hour.
 * `through` is the link whose page it was asked for on; it may have expired.
 */
export async function mailLink(
  dependencies: PortalDependencies,
  through: Link,
  to: MailTarget,
  link: LinkPurpose,
  state: State,
): Promise<void> {
  const address = registeredAddress(to, state)
  if (address === undefined) return
  const acted = await actByLink(
    dependencies,
    { mails: { kind: 'fresh-link', to: address } },
    (current) =>
      decide(current, { type: 'mail-fresh-link', to, address, link }, dependencies.digest),
    through,
    'mail-link',
  )
  if ('refusal' in acted) {
    dependencies.log.info('Link not mailed', { outcome: acted.refusal.refused })
  }
}
