import { yearOf } from '../../time'
import type { ProjectIn } from '../../project/project'
import { refuse, type Decided } from '../kernel/change'
import { combine, note, system, telling } from '../kernel/compose'
import { envelopeOf } from '../kernel/look-up'
import { covers } from './reserve'
import { REQUEST_RUNS } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/** The year whose money a waitlisted approval waits for. */
export function waitlistYear(project: ProjectIn<'waitlisted'>): number {
  return project.decision.year ?? yearOf(project.decision.at)
}

/** Whether freed money may be put to this project's chair now. */
export function mayBeOffered(state: State, project: ProjectIn<'waitlisted'>): boolean {
  if (project.offeredRun !== undefined || project.moving) return false
  const year = waitlistYear(project)
  const available = envelopeOf(state, year)?.availableCents ?? 0
  if (project.passedOverAtCents !== undefined && available <= project.passedOverAtCents)
    return false
  return covers(state, year, project.decision.amountCents)
}

/** Puts freed money to the chair: a new run of the request, which asks. */
export function offerWaitlist(state: State, file: ProjectFile): Decided {
  const { project } = file
  if (project.status !== 'waitlisted')
    return refuse('not-allowed', `The project is ${project.status}.`, ['waitlisted'])
  if (!mayBeOffered(state, project))
    return refuse('not-allowed', 'There is not enough money for it.', ['wait'])
  const run = (project.runs[REQUEST_RUNS] ?? 1) + 1
  const next = { ...project, offeredRun: run, runs: { ...project.runs, [REQUEST_RUNS]: run } }
  return combine(
    become(state, project, next),
    note(project, 'waitlist-offered', system('offer-waitlist'), {
      year: waitlistYear(project),
      cents: project.decision.amountCents,
      run,
    }),
    telling({
      type: 'start',
      workflow: 'funding-request',
      name: `${project.id}.request.${project.currentVersion}.${run}`,
      input: { projectId: project.id, version: project.currentVersion },
    }),
  )
}
