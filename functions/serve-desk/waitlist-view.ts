import { waitlistYear } from '../../shared/domain/decide/decision/waitlist'
import type { Programme } from '../../shared/domain/programme/programme'
import { inWaitlistOrder } from '../../shared/domain/programme/waitlist'
import { titleOf, type Project, type ProjectIn } from '../../shared/domain/project/project'
import type { WaitingProject, WaitlistYear } from '../../shared/pages/desk/waitlist'
import type { Language } from '../../shared/texts/language'
import { partyName } from './names'

function isWaiting(project: Project): project is ProjectIn<'waitlisted'> {
  return project.status === 'waitlisted'
}

function shown(project: ProjectIn<'waitlisted'>): WaitingProject {
  return {
    id: project.id,
    mission: project.mission,
    title: titleOf(project),
    cents: project.decision.amountCents,
    waitlistedAt: project.waitlistedAt,
    state:
      project.offeredRun !== undefined ? 'on-offer' : project.moving ? 'asked-to-move' : 'waits',
  }
}

/** The waitlist of each year that anybody waits in, in the order of offering. */
export function waitlistsOf(
  language: Language,
  programme: Programme,
  projects: readonly Project[],
): WaitlistYear[] {
  const waiting = projects.filter(isWaiting)
  const years = [...new Set(waiting.map(waitlistYear))].sort()
  return years.map((year) => {
    const set = programme.waitlists.find((one) => one.year === year)
    const ofYear = waiting.filter((project) => waitlistYear(project) === year)
    return {
      year,
      projects: inWaitlistOrder(ofYear, set).map(shown),
      revision: set?.revision ?? 0,
      set: set && {
        name: partyName(language, programme, set.by),
        at: set.at,
        reason: set.reason,
      },
    }
  })
}
