import type { Ids } from '../../shared/ports/outside'
import type {
  DeliveryStore,
  FinanceStore,
  LinkStore,
  OutboxStore,
  ProgrammeStore,
  ProjectStore,
} from '../../shared/ports/stores'
import type { ActDependencies } from '../../shared/runtime/act'
import type { FormAppDependencies } from '../../shared/runtime/http/http-app'
import type { StrangerDependencies } from '../../shared/runtime/http/stranger'

/** What the desk is wired to. */
export interface DeskDependencies
  extends ActDependencies, StrangerDependencies, FormAppDependencies {
  projects: ProjectStore
  programme: ProgrammeStore
  finance: Pick<FinanceStore, 'envelopes'>
  links: LinkStore
  outbox: Pick<OutboxStore, 'find' | 'mailsOf' | 'ofMessage' | 'failed'>
  deliveries: Pick<DeliveryStore, 'of' | 'bounced'>
  ids: Pick<Ids, 'next'>
}
