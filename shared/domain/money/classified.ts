import type { Project } from '../project/project'
import type { Classification } from './ledger'
import { NOT_SCREENED } from './totals'

/** Where a project's money is counted, as the project stands. */
export function classified(project: Project, missionKind: string): Classification {
  const { outline } = project
  return {
    mission: project.mission,
    missionKind,
    countries: outline.countries,
    ...(outline.region !== undefined && { region: outline.region }),
    prong: outline.prong,
    status: project.status,
    marker: project.markers?.dac ?? NOT_SCREENED,
  }
}
