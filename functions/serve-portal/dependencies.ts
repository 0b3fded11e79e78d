import type { Ids } from '../../shared/ports/outside'
import type { DraftStore, LinkStore, ProgrammeStore, ProjectStore } from '../../shared/ports/stores'
import type { ActDependencies } from '../../shared/runtime/act'
import type { FormAppDependencies } from '../../shared/runtime/http/http-app'
import type { StrangerDependencies } from '../../shared/runtime/http/stranger'
import type { Log } from '../../shared/runtime/log'

/** What the mission pages are wired to. */
export interface PortalDependencies
  extends ActDependencies, StrangerDependencies, FormAppDependencies {
  drafts: DraftStore
  projects: Pick<ProjectStore, 'ofAddress' | 'openTasks' | 'inStatus'>
  programme: ProgrammeStore
  links: LinkStore
  ids: Ids
  log: Log
}
