import type { Ids } from '../../shared/ports/outside'
import type { DraftStore, LinkStore, ProgrammeStore, ProjectStore } from '../../shared/ports/stores'
import type { ActDependencies } from '../../shared/runtime/act'
import type { StrangerDependencies } from '../../shared/runtime/http/stranger'
import type { Log } from '../../shared/runtime/log'

/** What the mission pages are wired to. */
export interface PortalDependencies extends ActDependencies, StrangerDependencies {
  drafts: DraftStore
  projects: Pick<ProjectStore, 'ofAddress' | 'openTasks' | 'inStatus'>
  programme: ProgrammeStore
  links: LinkStore
  ids: Ids
  /** What the addresses of pages begin with, from configuration. */
  portalUrl: string
  /** Tells operators of a failure by its reference; never what was asked or typed. */
  reportFailure: (reference: string, error: unknown) => void
  reference: () => string
  log: Log
}
