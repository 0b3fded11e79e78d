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
import type { StrangerDependencies } from '../../shared/runtime/http/stranger'

/** What the desk is wired to. */
export interface DeskDependencies extends ActDependencies, StrangerDependencies {
  projects: ProjectStore
  programme: ProgrammeStore
  finance: Pick<FinanceStore, 'envelopes'>
  links: LinkStore
  outbox: Pick<OutboxStore, 'find' | 'mailsOf' | 'ofMessage' | 'failed'>
  deliveries: Pick<DeliveryStore, 'of' | 'bounced'>
  ids: Pick<Ids, 'next'>
  /** What the addresses of pages begin with, from configuration. */
  portalUrl: string
  /** Tells operators of a failure by its reference; never what was asked or typed. */
  reportFailure: (reference: string, error: unknown) => void
  reference: () => string
}
